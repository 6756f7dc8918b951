import { z } from 'zod'
import { json, notAllowed } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { words } from '../../words.ts'
import { findProcedures } from './choose-procedure.ts'
import { APPLICANT_PATH, PROCEDURES_PATH } from './counter-addresses.ts'
import { lookUpApplicant } from './look-up-applicant.ts'
import { counterOf } from './walk-in.routes.ts'
import { limitText } from './walk-in.view.ts'

const MOST_SUGGESTED = 8

/** What the form's scripts ask while one types. The same is done by its buttons, without scripts. */
export function walkInHelpRoutes(deps: FeatureDeps): Route[] {
  const who = DOSSIER_PERMISSIONS.receive
  return [
    route({
      method: 'GET',
      path: PROCEDURES_PATH,
      who,
      audit: 'nothing personal',
      query: z.object({
        q: z.string().max(200).catch(''),
        quay: z.string().max(100).catch(''),
      }),
      async handle(request) {
        const { query, language } = request
        const counter = await counterOf(deps, request, query.quay)
        if (counter === undefined) return notAllowed()
        const { items } = await findProcedures(deps.db, counter.search, query.q)
        return json(
          items.slice(0, MOST_SUGGESTED).map(({ procedure, name, time }) => ({
            slug: procedure.slug,
            name: name[language],
            about: words(language).counter.walkIn.chosen(procedure.code, limitText(time, language)),
          })),
        )
      },
    }),
    // Sent in the body, so that no number stands in an address. Who saw whose data is recorded by the look-up. That a
    // text is no number is an answer too.
    route({
      method: 'POST',
      path: APPLICANT_PATH,
      who,
      audit: 'act',
      body: z.object({ identity: z.string('wrong').trim().max(2000, 'too_long') }),
      async handle({ body, actor, site, language }) {
        const text = words(language).counter.walkIn
        if (!body.ok) return json({ error: text.errors.wrong })
        const who = { officer: actor, siteId: site.id }
        const found = await lookUpApplicant(deps, who, body.value.identity)
        if (!found.ok) {
          const sentences: Readonly<Record<string, unknown>> = text.errors
          return json({ error: sentences[found.code] })
        }
        const { notice } = found
        return json({
          number: found.number,
          fromCard: found.fromCard,
          fromBefore: found.fromBefore,
          notice: typeof notice === 'string' ? text[notice] : text.known(notice.known),
        })
      },
    }),
  ]
}
