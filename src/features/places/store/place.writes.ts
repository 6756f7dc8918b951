import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { PlaceDraft, PlaceState } from '../domain/place.ts'
import { findPlace } from './place.queries.ts'

/** A new place with its id and its name in addresses. */
export type NewPlace = PlaceDraft & { readonly id: string; readonly slug: string }

/** A statement holds 65,535 values; a place has sixteen. */
const MOST_AT_ONCE = 2000

/** Locks a place, then reads it. Undefined when the site has none of that id. */
export async function lockPlace(trx: Trx, siteId: number, id: string) {
  await trx
    .selectFrom('place')
    .select('id')
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return findPlace(trx, siteId, id)
}

/** Lets nobody else add places, or change them in bulk, in this site until the transaction ends. */
export async function lockPlaceList(trx: Trx, siteId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('place_list'), ${siteId})`.execute(trx)
}

/** Locks places, and gives the revision of each that there is and is open. */
export async function lockPlaces(
  trx: Trx,
  siteId: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; revision: number }>`
    select id, revision from place
    where site_id = ${siteId} and id = any(${[...ids]}::uuid[]) and state = 'open'
    order by id for update`.execute(trx)
  return new Map(rows.map(row => [row.id, row.revision]))
}

/** The names in addresses that begin with one of these. Hold the lock of the list. */
export async function listSlugsLike(
  trx: Trx,
  siteId: number,
  beginnings: readonly string[],
): Promise<Set<string>> {
  const rows = await trx
    .selectFrom('place')
    .select('slug')
    .where('site_id', '=', siteId)
    .where(sql<boolean>`regexp_replace(slug, '-[0-9]+$', '') = any(${[...beginnings]}::text[])
      or slug = any(${[...beginnings]}::text[])`)
    .execute()
  return new Set(rows.map(row => row.slug))
}

/** Adds places. */
export async function insertPlaces(
  trx: Trx,
  siteId: number,
  places: readonly NewPlace[],
  at: Instant,
): Promise<void> {
  for (let from = 0; from < places.length; from += MOST_AT_ONCE) {
    const rows = places.slice(from, from + MOST_AT_ONCE).map(place => ({
      ...{ id: place.id, site_id: siteId, slug: place.slug, added_at: at },
      ...columnsOf(place),
    }))
    await trx.insertInto('place').values(rows).execute()
  }
}

/** Changes what is said about a place. */
export async function updatePlace(trx: Trx, id: string, draft: PlaceDraft): Promise<void> {
  await trx
    .updateTable('place')
    .set(eb => ({ ...columnsOf(draft), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Closes a place for good, or opens it again. */
export async function setPlaceState(
  trx: Trx,
  id: string,
  change: { state: PlaceState; closedAt: Instant | null; reason: string },
): Promise<void> {
  await trx
    .updateTable('place')
    .set(eb => ({
      ...{ state: change.state, closed_at: change.closedAt, closing_reason: change.reason },
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

function columnsOf(draft: PlaceDraft) {
  return {
    ...{ code: draft.code, kind: draft.kind, name_vi: draft.nameVi, name_en: draft.nameEn },
    ...{ address: draft.address, unit_id: draft.unitId, phone: draft.phone },
    latitude: draft.point?.latitude ?? null,
    longitude: draft.point?.longitude ?? null,
    hours: JSON.stringify(draft.hours),
    ...{ access_vi: draft.accessVi, access_en: draft.accessEn },
  }
}
