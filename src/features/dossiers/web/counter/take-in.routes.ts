import { z } from 'zod'
import { writeMoment } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import { href, type Language } from '#kernel/language.ts'
import { page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { DossierFacts } from '../../domain/dossier.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { listFacts } from '../../store/facts.queries.ts'
import { type BulkOutcome, inBulk, MOST_IN_BULK } from '../../use-cases/in-bulk.ts'
import { takeIn } from '../../use-cases/take-in.ts'
import { words } from '../../words.ts'
import { officerSlipHref } from '../slips/slip-addresses.ts'
import { COUNTER_PATH, TAKE_IN_PATH } from './counter-addresses.ts'
import { TakenInPage, type TakenInRow } from './take-in.page.tsx'

const form = z.object({
  'ho-so': z.preprocess(
    value => (typeof value === 'string' ? [value] : value),
    z
      .array(z.string('none_chosen').refine(isId, 'none_chosen'), 'none_chosen')
      .min(1, 'none_chosen')
      .max(MOST_IN_BULK, 'too_many'),
  ),
})

/** Takes in the ticked online dossiers: each on its own, each reported. Sent twice it says that they are in. */
export function takeInRoutes(deps: FeatureDeps): Route[] {
  const who = DOSSIER_PERMISSIONS.receive
  return [
    route({
      method: 'POST',
      path: TAKE_IN_PATH,
      who,
      audit: 'act',
      body: form,
      async handle({ body, actor, site, language }) {
        if (!body.ok) {
          const { noneChosen, tooMany } = words(language).counter.intake
          const isMany = Object.values(body.errors).includes('too_many')
          const problem = isMany ? tooMany(MOST_IN_BULK) : noneChosen
          return page(TakenInPage({ language, rows: [], problem }), { status: 422 })
        }
        const outcomes = await inBulk(body.value['ho-so'], dossierId =>
          takeIn(deps, { siteId: site.id, officer: actor, dossierId }),
        )
        const facts = await listFacts(
          deps.db,
          site.id,
          outcomes.map(({ dossierId }) => dossierId),
        )
        const rows = outcomes.map(outcome => rowOf(outcome, facts, language))
        return page(TakenInPage({ language, rows, problem: undefined }))
      },
    }),
    // What was done stands at the address of the form: loaded again or switched to the other language.
    route({
      method: 'GET',
      path: TAKE_IN_PATH,
      who,
      audit: 'nothing personal',
      handle: ({ language }) => redirect(href(language, COUNTER_PATH)),
    }),
  ]
}

/** Of a dossier that the officer may not see, not even the code is told. */
function rowOf(
  { dossierId, outcome }: BulkOutcome,
  facts: readonly DossierFacts[],
  language: Language,
): TakenInRow {
  const { errors, counter } = words(language)
  const say = counter.takenIn
  const found = facts.find(each => each.dossier.id === dossierId)
  if (found === undefined || outcome === 'dossier_not_found') {
    const text = errors.dossier_not_found
    return { id: dossierId, code: say.unknown, isIn: false, text, receiptHref: undefined }
  }
  const { code, dueAt } = found.dossier
  if (dueAt === null) {
    const text = outcome === 'done' ? say.unknown : errors[outcome]
    return { id: dossierId, code, isIn: false, text, receiptHref: undefined }
  }
  const due = writeMoment(dueAt)
  return {
    ...{ id: dossierId, code, isIn: true },
    text: outcome === 'done' ? say.received(due) : say.before(due),
    receiptHref: officerSlipHref(language, dossierId, 'receipt'),
  }
}
