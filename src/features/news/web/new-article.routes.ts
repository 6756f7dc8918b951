import { z } from 'zod'
import { writeTime } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import { json, problem, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { keepNewWriting, throwAwayNew } from '../use-cases/keep-new-writing.ts'
import { words } from '../words.ts'
import { showDeskArticle } from './desk-view.ts'
import { idParam } from './news.forms.ts'
import { writingForm } from './writing.forms.ts'

const PATH = '/can-bo/tin-tuc/moi'
const who = NEWS_PERMISSIONS.write

/** An article that does not exist yet: its form, and what is kept of it while it is written. */
export function newArticleRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({
        'viet-do': z.string().refine(isId).optional(),
        xong: z.literal('bo-viet-do').optional(),
      }),
      handle: ({ site, language, query, actor, page }) =>
        showDeskArticle(
          deps,
          {
            ...{ siteId: site.id, language, id: undefined, version: 'vi', actor, page },
            newId: query['viet-do'],
          },
          { done: query.xong && 'thrown_away' },
        ),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id/tu-luu`,
      who,
      audit: 'nothing personal',
      params: idParam,
      query: z.object({ 'chi-hoi': z.literal('1').optional() }),
      body: writingForm,
      async handle({ body, query, site, params, actor, language, now }) {
        if (!body.ok) return problem('bad_request')
        const { title, lead, author, source, category, body_html } = body.value
        const key = { siteId: site.id, officerId: actor.id, articleId: params.id }
        const text = { title, lead, bodyHtml: body_html, author, source, categoryId: category }
        const { writing: say } = words(language).desk
        // Nobody else can have open what does not exist.
        if (query['chi-hoi'] !== undefined) return json({ kept: '', others: [] })
        const kept = await keepNewWriting(deps, key, text)
        if (kept.ok) return json({ kept: say.kept(writeTime(now)), others: [] })
        return json({ kept: say.newProblems[kept.error.code], others: [] })
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id/bo-viet-do`,
      who,
      audit: 'nothing personal',
      params: idParam,
      async handle({ site, params, actor, language }) {
        await throwAwayNew(deps, {
          ...{ siteId: site.id, officerId: actor.id, articleId: params.id },
        })
        return redirect(`${href(language, PATH)}?xong=bo-viet-do`)
      },
    }),
  ]
}
