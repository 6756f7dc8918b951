import { sql } from 'kysely'
import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Choices } from '#kernel/slips.ts'
import type { Tally } from '#kernel/tally.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import { MOST_COUNTED, tallyOf } from '#platform/db/tally-of.ts'
import type { ProcedureTime } from '../domain/content.schema.ts'
import type { Audience, Level } from '../domain/procedure.ts'
import type { ListedProcedure, ProcedureList } from '../domain/procedure-list.ts'
import { findByWords } from './search.queries.ts'

/** Conditions of a list; words may miss accents and have slips. `unitId`: received there. */
export type ProcedureFilter = {
  readonly siteId: number
  readonly on: PlainDate
  readonly text?: string | undefined
  readonly field?: string | undefined
  readonly lifeEvent?: string | undefined
  readonly unitId?: number | undefined
  readonly audience?: Audience | undefined
  readonly level?: Level | undefined
}

const MOST_FOUND = 500
/** Of these the first that are in force are shown, when only a few are wanted. */
const FOUND_FOR_A_FEW = 60

/** The procedures in force that meet the conditions: the best found first, else the most asked-for first. */
export async function listProcedures(
  db: Db | Trx,
  filter: ProcedureFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<ProcedureList> {
  const text = filter.text?.trim() ?? ''
  if (text === '') return { ...(await listWhere(db, filter, undefined, page)), mended: false }
  const { ids, mended, hasOtherAccents, isLoose } = await findByWords(
    db,
    filter.siteId,
    text,
    MOST_FOUND,
  )
  if (ids.length === 0) return { items: [], total: 0, mended: false }
  const isOther = isLoose || hasOtherAccents || mended.length > 0
  return { ...(await listWhere(db, filter, ids, page)), mended: isOther }
}

/** What was found. `mended`: words that were taken for others; `tally`: how many are in each field, when it was asked for. */
export type ProcedureSearch = {
  readonly hits: readonly ListedProcedure[]
  readonly mended: Choices
  /** None has the words with the accents with which they were typed. */
  readonly hasOtherAccents: boolean
  /** Not all of the words were found. */
  readonly isLoose: boolean
  readonly tally?: Tally
}

const NOTHING: ProcedureSearch = { hits: [], mended: [], hasOtherAccents: false, isLoose: false }

/** The procedures in force that are found by words typed without accents or with a slip; the best first. */
export async function searchProcedures(
  db: Db | Trx,
  search: {
    readonly siteId: number
    readonly text: string
    readonly on: PlainDate
    readonly limit: number
    readonly count?: boolean
    /** Only the procedures of this field are found. */
    readonly field?: string | undefined
  },
): Promise<ProcedureSearch> {
  const { siteId, on, field, limit, count = false } = search
  if (search.text.trim() === '') return NOTHING
  const most = count ? MOST_COUNTED : FOUND_FOR_A_FEW
  const { ids, ...how } = await findByWords(db, siteId, search.text, most)
  if (ids.length === 0) return { hits: [], ...how }
  const first = field === undefined ? ids.slice(0, FOUND_FOR_A_FEW) : ids
  const [{ items }, tally] = await Promise.all([
    listWhere(db, { siteId, on, field }, first, { limit, offset: 0 }),
    count ? countByField(db, ids, on) : undefined,
  ])
  return { hits: items, ...how, ...(tally && { tally }) }
}

async function countByField(db: Db | Trx, ids: readonly number[], on: PlainDate): Promise<Tally> {
  const { rows } = await sql<{ key: string; count: number }>`
    select f.slug as key, count(*)::int as count
    from unnest(${[...ids]}::int[]) found(id) join procedure p on p.id = found.id
    join procedure_field f on f.id = p.field_id
    join procedure_version v on v.procedure_id = p.id and daterange(v.valid_from, v.valid_to) @> ${on}::date
    group by f.slug order by 2 desc, 1`.execute(db)
  return tallyOf(rows.map(row => ({ ...row, seen: ids.length })))
}

/** The procedures of these ids that are in force, in the order of the ids. */
export async function listProceduresByIds(
  db: Db | Trx,
  siteId: number,
  ids: readonly number[],
  on: PlainDate,
): Promise<readonly ListedProcedure[]> {
  if (ids.length === 0) return []
  const { items } = await listWhere(db, { siteId, on }, ids, { limit: ids.length, offset: 0 })
  return items
}

async function listWhere(
  db: Db | Trx,
  filter: ProcedureFilter,
  ids: readonly number[] | undefined,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly items: readonly ListedProcedure[]; readonly total: number }> {
  let query = db
    .selectFrom('procedure as p')
    .innerJoin('procedure_field as f', 'f.id', 'p.field_id')
    .innerJoin('procedure_version as v', 'v.procedure_id', 'p.id')
    .where('p.site_id', '=', filter.siteId)
    .where('v.valid_from', '<=', filter.on)
    .where(eb => eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', filter.on)]))
  if (ids) query = query.where(sql<boolean>`p.id = any(${[...ids]}::int[])`)
  if (filter.field !== undefined) query = query.where('f.slug', '=', filter.field)
  if (filter.level !== undefined) query = query.where('p.level', '=', filter.level)
  if (filter.audience !== undefined)
    query = query.where(sql<boolean>`p.audiences @> array[${filter.audience}]::text[]`)
  const { lifeEvent, unitId } = filter
  if (lifeEvent !== undefined) {
    query = query.where(eb =>
      eb.exists(
        eb
          .selectFrom('procedure_life_event as pe')
          .innerJoin('life_event as e', 'e.id', 'pe.life_event_id')
          .whereRef('pe.procedure_id', '=', 'p.id')
          .where('e.slug', '=', lifeEvent)
          .select('e.id'),
      ),
    )
  }
  if (unitId !== undefined) {
    query = query.where(eb =>
      eb.exists(
        eb
          .selectFrom('procedure_competence as c')
          .whereRef('c.procedure_id', '=', 'p.id')
          .where('c.receiving_unit_id', '=', unitId)
          .where(sql<boolean>`daterange(c.valid_from, c.valid_to) @> ${filter.on}::date`)
          .select('c.id'),
      ),
    )
  }
  const order = ids ? sql`array_position(${[...ids]}::int[], p.id)` : sql`p.position, p.id`
  const chosen = query
    .select(['p.id', 'v.id as version_id', sql<number>`count(*) over ()`.as('total')])
    .orderBy(order)
    .limit(page.limit)
    .offset(page.offset)
  // What a version holds is long: only that of the rows shown is read.
  const rows = await db
    .selectFrom(chosen.as('chosen'))
    .innerJoin('procedure as p', 'p.id', 'chosen.id')
    .innerJoin('procedure_field as f', 'f.id', 'p.field_id')
    .innerJoin('procedure_version as v', 'v.id', 'chosen.version_id')
    .select(['p.id', 'p.code', 'p.slug', 'p.level', 'p.audiences'])
    .select(['v.id as version_id', 'v.name_vi', 'v.name_en', 'chosen.total'])
    .select(['f.slug as field_slug', 'f.name_vi as field_vi', 'f.name_en as field_en'])
    .select(sql<Localised>`v.content -> 'summary'`.as('summary'))
    .select(sql<ProcedureTime>`v.content -> 'time'`.as('time'))
    .select(sql<'full' | 'part'>`v.content -> 'serviceLevel' ->> 'kind'`.as('online'))
    .orderBy(order)
    .execute()
  return { total: rows[0]?.total ?? 0, items: rows.map(toListed) }
}

function toListed(row: {
  id: number
  code: string
  slug: string
  level: string
  audiences: string[]
  version_id: number
  name_vi: string
  name_en: string
  field_slug: string
  field_vi: string
  field_en: string
  summary: Localised
  time: ProcedureTime
  online: 'full' | 'part'
}): ListedProcedure {
  return {
    procedure: {
      id: row.id,
      code: row.code,
      slug: row.slug,
      level: row.level as Level,
      audiences: row.audiences as Audience[],
      field: { slug: row.field_slug, name: { vi: row.field_vi, en: row.field_en } },
    },
    versionId: row.version_id,
    name: { vi: row.name_vi, en: row.name_en },
    summary: row.summary,
    time: row.time,
    online: row.online,
  }
}
