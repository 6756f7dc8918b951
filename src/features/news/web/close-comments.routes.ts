import { href } from '#kernel/language.ts'
import { notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { closeComments } from '../use-cases/close-comments.ts'
import { idParam } from './news.forms.ts'

/** Closes the comments of an article, or opens them again. */
export function closeCommentsRoutes(deps: FeatureDeps): Route[] {
  const change = (name: string, isClosed: boolean): Route =>
    route({
      method: 'POST',
      path: `/can-bo/tin-tuc/:id/${name}`,
      who: NEWS_PERMISSIONS.moderate,
      audit: 'act',
      params: idParam,
      async handle({ site, actor, params, language }) {
        const input = { siteId: site.id, officerId: actor.id, articleId: params.id, isClosed }
        const changed = await closeComments(deps, input)
        if (!changed.ok) return notFound()
        return redirect(href(language, `/can-bo/tin-tuc/${params.id}?xong=${name}`))
      },
    })
  return [change('dong-y-kien', true), change('mo-y-kien', false)]
}
