import { z } from 'zod'
import { writeMoment, writeTime } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import { json, notFound, problem, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { askWhoWrites, keepWriting, throwAwayWriting } from '../use-cases/keep-writing.ts'
import { words } from '../words.ts'
import { idParam } from './news.forms.ts'
import { languageField, writingForm } from './writing.forms.ts'

const PATH = '/can-bo/tin-tuc/:id'
const who = NEWS_PERMISSIONS.write

/** Keeps what an editor is writing, and throws it away. */
export function writingRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: `${PATH}/tu-luu`,
      who,
      audit: 'nothing personal',
      params: idParam,
      query: z.object({ 'chi-hoi': z.literal('1').optional() }),
      body: writingForm,
      async handle({ body, query, site, params, actor, language, now }) {
        if (!body.ok) return problem('bad_request')
        const { title, lead, author, source, category, body_html, revision } = body.value
        const who = { siteId: site.id, officerId: actor.id, articleId: params.id }
        const others =
          query['chi-hoi'] === undefined
            ? await keepWriting(deps, {
                ...{ ...who, language: body.value.language, title, lead, bodyHtml: body_html },
                ...{ author, source },
                ...{ categoryId: category, baseRevision: revision },
              })
            : await askWhoWrites(deps, who)
        if (!others.ok) return notFound()
        const { writing: text } = words(language).desk
        return json({
          kept: text.kept(writeTime(now)),
          others: others.value.map(({ name, seenAt }) => text.colleague(name, writeMoment(seenAt))),
        })
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/bo-viet-do`,
      who,
      audit: 'nothing personal',
      params: idParam,
      body: z.object({ language: languageField }),
      async handle({ body, site, params, actor, language }) {
        if (!body.ok) return problem('bad_request')
        const version = body.value.language
        await throwAwayWriting(deps, {
          ...{ siteId: site.id, officerId: actor.id, articleId: params.id },
          language: version,
        })
        return redirect(
          href(language, `/can-bo/tin-tuc/${params.id}?ban=${version}&xong=bo-viet-do`),
        )
      },
    }),
  ]
}
