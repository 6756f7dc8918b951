/** Which procedure a walk-in is about: chosen before, or found by words without accents or by its code. */
import {
  findCompetence,
  findProcedureByCode,
  findProcedureBySlug,
  type ListedProcedure,
  listProcedures,
  type ProcedureVersion,
} from '#features/procedures'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { versionInForce } from '../../use-cases/rules-in-force.ts'
import type { WalkInTyped } from './walk-in.form.ts'

/** Most procedures that are offered to choose from. */
const MOST_OFFERED = 15

/** For whom a procedure is looked for: the counter's unit, today. */
export type ProcedureSearch = {
  readonly siteId: number
  readonly unitId: number
  readonly now: Instant
}

/** What came of it. */
export type Choice =
  | { readonly kind: 'nothing_typed' }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'chosen'; readonly version: ProcedureVersion }
  | { readonly kind: 'many'; readonly items: readonly ListedProcedure[]; readonly mended: boolean }

/** The procedure of the form as it stands. */
export async function chooseProcedure(
  db: Db,
  search: ProcedureSearch,
  { lines }: WalkInTyped,
): Promise<Choice> {
  const text = lines.procedure_text.trim()
  if (lines.procedure !== '' && (text === '' || text === lines.procedure_for.trim())) {
    const version = await receivedHere(db, search, await bySlug(db, search, lines.procedure))
    if (version !== undefined) return { kind: 'chosen', version }
  }
  if (text === '') return { kind: 'nothing_typed' }
  const coded = await findProcedureByCode(db, search.siteId, text)
  const exact = await receivedHere(db, search, coded?.id)
  if (exact !== undefined) return { kind: 'chosen', version: exact }
  const { items, mended } = await findProcedures(db, search, text)
  const [only] = items
  if (only === undefined) return { kind: 'not_found' }
  if (items.length > 1 || mended) return { kind: 'many', items, mended }
  const version = await receivedHere(db, search, only.procedure.id)
  return version === undefined ? { kind: 'not_found' } : { kind: 'chosen', version }
}

/** The procedures that the unit receives and that fit the words, the best first. */
export async function findProcedures(db: Db, search: ProcedureSearch, text: string) {
  const { siteId, unitId, now } = search
  const filter = { siteId, unitId, on: dateInVietNam(now), text }
  return listProcedures(db, filter, { limit: MOST_OFFERED, offset: 0 })
}

async function bySlug(db: Db, search: ProcedureSearch, slug: string): Promise<number | undefined> {
  return (await findProcedureBySlug(db, search.siteId, slug))?.id
}

async function receivedHere(
  db: Db,
  { unitId, now }: ProcedureSearch,
  procedureId: number | undefined,
): Promise<ProcedureVersion | undefined> {
  if (procedureId === undefined) return undefined
  const today = dateInVietNam(now)
  const competence = await findCompetence(db, procedureId, unitId, today)
  return competence && versionInForce(db, procedureId, today)
}
