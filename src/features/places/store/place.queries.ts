import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import { choicesOfText } from '#kernel/typed-words.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import { firstFound } from '#platform/db/search-query.ts'
import { otherwiseSaid } from '#platform/search/otherwise-said.ts'
import type { Hours } from '../domain/hours.ts'
import type { Place, PlaceKind, PlaceState, Point } from '../domain/place.ts'
import { hasWords, type Matching, matchingsOf, neighbours } from './matching.ts'

const COLUMNS = [
  ...(['id', 'slug', 'code', 'kind', 'name_vi', 'name_en', 'address', 'unit_id', 'phone'] as const),
  ...(['latitude', 'longitude', 'hours', 'access_vi', 'access_en'] as const),
  ...(['state', 'closed_at', 'closing_reason', 'revision'] as const),
] as const

/** Only those that are open on that day (YYYY-MM-DD), at that minute of the week; `daysOff` (days-off.ts): of the day and the one before. */
export type OpenAt = {
  readonly day: string
  readonly weekMinute: number
  readonly daysOff: readonly string[]
}

/** Which places are listed. */
export type PlaceFilter = {
  readonly text?: string | undefined
  /** What words are looked for, in place of a text. */
  readonly matching?: Matching | undefined
  readonly kind?: PlaceKind | undefined
  readonly unitId?: number | undefined
  readonly state?: PlaceState | undefined
  readonly openAt?: OpenAt | undefined
  /** The last place of the page before. */
  readonly afterId?: string | undefined
  /** One that is left out. */
  readonly butId?: string | undefined
  readonly limit: number
}

/** Places by name; under words first those that have them together. */
export function listPlaces(db: Db, siteId: number, filter: PlaceFilter): Promise<Place[]> {
  return withText(filter, async each => {
    const order = orderOf(siteId, each, 'place')
    let query = narrowed(db, siteId, each).orderBy(order)
    if (each.afterId !== undefined)
      query = query.where(
        sql<boolean>`(${order}) > (select ${orderOf(siteId, each, 'last')}
          from place last where last.site_id = ${siteId} and last.id = ${each.afterId})`,
      )
    return (await query.execute()).map(placeOf)
  })
}

function orderOf(siteId: number, { matching }: PlaceFilter, place: string) {
  const byName = sql`${sql.ref(`${place}.sort_name`)}, ${sql.ref(`${place}.id`)}`
  return matching === undefined ? byName : sql`-${neighbours(siteId, matching, place)}, ${byName}`
}

/** What is found with the accents that were typed; where nothing has them, without; then what is said otherwise. */
function withText<Found>(
  filter: PlaceFilter,
  find: (filter: PlaceFilter) => Promise<Found[]>,
): Promise<Found[]> {
  const { text } = filter
  if (text === undefined) return find(filter)
  const said = [text, ...otherwiseSaid(text)].flatMap(choicesOfText)
  const matchings = said.flatMap(matchingsOf)
  return firstFound(matchings, matching => find({ ...filter, matching }))
}

/** Those of the places that are on the map, the nearest to a point first. */
export function listNearest(
  db: Db,
  siteId: number,
  point: Point,
  filter: PlaceFilter,
): Promise<(Place & { readonly point: Point })[]> {
  return withText(filter, each => nearestIn(narrowed(db, siteId, each), point))
}

async function nearestIn(
  query: ReturnType<typeof narrowed>,
  { latitude, longitude }: Point,
): Promise<(Place & { readonly point: Point })[]> {
  const rows = await query
    .where('latitude', 'is not', null)
    .orderBy(
      sql`power(latitude - ${latitude}, 2) + power((longitude - ${longitude}) * cos(radians(${latitude})), 2)`,
    )
    .orderBy('id')
    .execute()
  return rows.map(placeOf).flatMap(place => {
    const { point: at } = place
    return at === undefined ? [] : [{ ...place, point: at }]
  })
}

/** The middle of the open places of a unit that are on the map, or undefined where there is none. */
export async function findMiddleOf(
  db: Db,
  siteId: number,
  unitId: number,
): Promise<Point | undefined> {
  const { rows } = await sql<{ latitude: number | null; longitude: number | null }>`
    select avg(latitude)::float8 as latitude, avg(longitude)::float8 as longitude from place
    where site_id = ${siteId} and unit_id = ${unitId} and state = 'open' and latitude is not null`.execute(
    db,
  )
  const { latitude, longitude } = rows[0] ?? { latitude: null, longitude: null }
  return latitude === null || longitude === null ? undefined : { latitude, longitude }
}

function narrowed(db: Db, siteId: number, filter: PlaceFilter) {
  const { matching, kind, unitId, state, openAt, butId } = filter
  let query = db
    .selectFrom('place')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .limit(filter.limit)
  if (state !== undefined) query = query.where('state', '=', state)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (unitId !== undefined) query = query.where('unit_id', '=', unitId)
  if (butId !== undefined) query = query.where('id', '<>', butId)
  if (matching !== undefined) query = query.where(hasWords(siteId, matching))
  if (openAt !== undefined) query = query.where(isOpen(openAt))
  return query
}

/** Days off stand behind what was said for the place itself: the first that speaks of a day holds. */
function isOpen({ day, weekMinute, daysOff }: OpenAt) {
  const closed = JSON.stringify(daysOff.map(off => ({ from: off, to: off, open: [] })))
  const under = sql`case when kind = 'office' and hours -> 'week' not in ('[]', '[[0, 10080]]')
    then jsonb_set(hours, '{exceptions}', (hours -> 'exceptions') || ${closed}::jsonb) else hours end`
  return sql<boolean>`is_open(${under}, ${day}, ${weekMinute})`
}

/** The addresses of open places, by name. */
export async function listPlaceSlugs(db: Db, siteId: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('place')
    .select('slug')
    .where('site_id', '=', siteId)
    .where('state', '=', sql.lit('open'))
    .orderBy('sort_name')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ slug }) => slug)
}

/** The place under that name in addresses, closed or not, or undefined. */
export function findPlaceBySlug(db: Db, siteId: number, slug: string): Promise<Place | undefined> {
  return findBy(db, siteId, 'slug', slug)
}

/** The place of that id, closed or not, or undefined. */
export function findPlace(db: Db | Trx, siteId: number, id: string): Promise<Place | undefined> {
  return findBy(db, siteId, 'id', id)
}

async function findBy(
  db: Db | Trx,
  siteId: number,
  column: 'slug' | 'id',
  value: string,
): Promise<Place | undefined> {
  const row = await db
    .selectFrom('place')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .where(column, '=', value)
    .executeTakeFirst()
  return row === undefined ? undefined : placeOf(row)
}

/** The places that have these codes, closed or not, in capitals or small letters. */
export async function listPlacesByCodes(
  db: Db | Trx,
  siteId: number,
  codes: readonly string[],
): Promise<Place[]> {
  if (codes.length === 0) return []
  const rows = await db
    .selectFrom('place')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .where(sql<boolean>`lower(code) = any(${codes.map(code => code.toLowerCase())}::text[])`)
    .execute()
  return rows.map(placeOf)
}

type Row = {
  readonly id: string
  readonly slug: string
  readonly code: string
  readonly kind: string
  readonly name_vi: string
  readonly name_en: string
  readonly address: string
  readonly unit_id: number
  readonly phone: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly hours: unknown
  readonly access_vi: string
  readonly access_en: string
  readonly state: string
  readonly closed_at: Instant | null
  readonly closing_reason: string
  readonly revision: number
}

function placeOf(row: Row): Place {
  const { latitude, longitude } = row
  return {
    id: row.id,
    slug: row.slug,
    code: row.code,
    kind: row.kind as PlaceKind,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    address: row.address,
    unitId: row.unit_id,
    phone: row.phone,
    point: latitude === null || longitude === null ? undefined : { latitude, longitude },
    hours: row.hours as Hours,
    accessVi: row.access_vi,
    accessEn: row.access_en,
    state: row.state as PlaceState,
    closedAt: row.closed_at,
    closingReason: row.closing_reason,
    revision: row.revision,
  }
}
