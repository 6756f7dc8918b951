import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { holds } from '#platform/auth/permission.ts'
import { notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { changeSlug } from '../use-cases/change-slug.ts'
import { showDeskArticle } from './desk-view.ts'
import { typed } from './fields.ts'
import { idParam } from './news.forms.ts'

const slugForm = z.object({
  slug: z.string('slug_wrong').trim().min(1, 'slug_wrong').max(90, 'slug_wrong'),
})

/** Gives an article another address. */
export function slugRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: '/can-bo/tin-tuc/:id/dia-chi',
      who: NEWS_PERMISSIONS.write,
      audit: 'act',
      params: idParam,
      body: slugForm,
      async handle({ body, site, language, params, actor, page }) {
        const refuse = (code: string) =>
          showDeskArticle(
            deps,
            { siteId: site.id, language, id: params.id, version: 'vi', actor, page },
            { slug: { slug: typed(body.raw, 'slug') ?? '', code } },
          )
        if (!body.ok) return refuse('slug_wrong')
        const changed = await changeSlug(deps, {
          ...{ siteId: site.id, officerId: actor.id, articleId: params.id },
          slug: body.value.slug,
          mayPublish: holds(actor, NEWS_PERMISSIONS.publish),
        })
        if (changed.ok) return redirect(href(language, `/can-bo/tin-tuc/${params.id}?xong=dia-chi`))
        if (changed.error.code === 'article_not_found') return notFound()
        return refuse(changed.error.code)
      },
    }),
  ]
}
