import { z } from 'zod'
import { readDay } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import { notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { pinArticle } from '../use-cases/pin-article.ts'
import { showDeskArticle } from './desk-view.ts'
import { idParam } from './news.forms.ts'

const pinForm = z.object({ last_day: z.string().trim().max(40).default('') })

/** Lets an article stand before the others for a while. */
export function pinRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: '/can-bo/tin-tuc/:id/ghim',
      who: NEWS_PERMISSIONS.publish,
      audit: 'act',
      params: idParam,
      body: pinForm,
      async handle({ body, site, language, params, actor, page }) {
        const refuse = (code: string) =>
          showDeskArticle(
            deps,
            { siteId: site.id, language, id: params.id, version: 'vi', actor, page },
            { move: { name: 'ghim', errors: { last_day: code }, raw: body.raw } },
          )
        const typed = body.ok ? body.value.last_day : ''
        const lastDay = typed === '' ? undefined : readDay(typed)
        if (!body.ok || (typed !== '' && lastDay === undefined)) return refuse('day_wrong')
        const pinned = await pinArticle(deps, {
          ...{ siteId: site.id, officerId: actor.id, articleId: params.id },
          lastDay,
        })
        if (pinned.ok) return redirect(href(language, `/can-bo/tin-tuc/${params.id}?xong=ghim`))
        if (pinned.error.code === 'article_not_found') return notFound()
        return refuse(pinned.error.code)
      },
    }),
  ]
}
