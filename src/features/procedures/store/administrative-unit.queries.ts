import { sql } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import { addressWords, unitNamesIn, unitTextsIn } from '../domain/address-words.ts'
import type { AdministrativeUnit, Answers, FormContext, Raw } from '../domain/forms/answers.ts'

/** What checking a form needs to know, with the units that the sent fields and the stored answers name. */
export async function loadFormContext(
  db: Db | Trx,
  about: {
    readonly siteId: number
    readonly today: PlainDate
    readonly raw?: Raw
    readonly answers?: Answers
  },
): Promise<FormContext> {
  const named = await findNamedUnits(db, about.siteId, unitNamesIn(about.answers ?? {}))
  const exact = new Map(named.map(unit => [unit.fullName, [unit]]))
  const found = new Map<string, readonly AdministrativeUnit[]>()
  const texts = [...unitTextsIn(about.raw ?? {}), ...unitNamesIn(about.answers ?? {})]
  for (const text of texts.slice(0, MOST_TEXTS))
    if (!exact.has(text) && !found.has(keyOf(text)))
      found.set(keyOf(text), await findUnits(db, about.siteId, text))
  return {
    today: about.today,
    // Two units may differ by their accents alone: what is written in full means the one.
    findUnits: typed => exact.get(typed) ?? found.get(keyOf(typed)) ?? [],
  }
}

const MOST_TEXTS = 40

// Stored answers hold full names as they were found: most need no search by words.
async function findNamedUnits(
  db: Db | Trx,
  siteId: number,
  names: readonly string[],
): Promise<readonly AdministrativeUnit[]> {
  if (names.length === 0) return []
  const { rows } = await sql<AdministrativeUnit>`
    select distinct on (full_name) code, full_name as "fullName" from administrative_unit
    where site_id = ${siteId} and full_name = any(${names.slice(0, MOST_TEXTS)}::text[])
    order by full_name, valid_from desc`.execute(db)
  return rows
}

/** Names of the wards and communes of today, then of former ones: suggestions for an address. */
export async function listUnitNames(
  db: Db | Trx,
  siteId: number,
  on: PlainDate,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('administrative_unit')
    .select([
      'full_name',
      sql<boolean>`bool_or(daterange(valid_from, valid_to) @> ${on}::date)`.as('now'),
    ])
    .where('site_id', '=', siteId)
    .groupBy('full_name')
    .orderBy('now', 'desc')
    .orderBy('full_name')
    .execute()
  return rows.map(row => row.full_name)
}

const MOST_FOUND = 6

// Every word as typed, in that order; a name that is just that is the only one meant.
async function findUnits(
  db: Db | Trx,
  siteId: number,
  typed: string,
): Promise<readonly AdministrativeUnit[]> {
  const words = addressWords(typed)
  if (words.length === 0) return []
  const { rows } = await sql<{ code: string; full_name: string; words: string }>`
    select distinct on (full_name) code, full_name, regexp_replace(full_name_plain, '[^a-z0-9]+', ' ', 'g') as words
    from administrative_unit
    where site_id = ${siteId}
      and (code = ${typed.trim()} or full_name_plain ~ ${words.map(word => `\\m${word}\\M`).join('.*')})
    order by full_name, valid_from desc
    limit ${MOST_FOUND}
  `.execute(db)
  const whole = rows.filter(row => row.words === words.join(' '))
  const begin = rows.filter(row => row.words.startsWith(`${words.join(' ')} `))
  const meant = whole.length > 0 ? whole : begin.length > 0 ? begin : rows
  return meant.map(row => ({ code: row.code, fullName: row.full_name }))
}

function keyOf(text: string): string {
  return addressWords(text).join(' ')
}
