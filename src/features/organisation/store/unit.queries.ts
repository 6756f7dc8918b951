import type { Selectable } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Schema, Trx } from '#platform/db/db.ts'
import type { Succession, Unit, UnitKind } from '../domain/unit.ts'

const COLUMNS = [
  ...(['id', 'site_id', 'slug', 'kind', 'parent_id', 'agency_code'] as const),
  ...(['name_vi', 'name_en', 'short_name_vi', 'short_name_en'] as const),
  ...(['address', 'phone', 'email', 'valid_from', 'valid_to'] as const),
] as const

/** The units that a site has on that day: the district first, then one-stop, departments and wards in order. */
export function listUnits(db: Db | Trx, siteId: number, on: PlainDate): Promise<Unit[]> {
  return listUnitsOfSites(db, [siteId], on)
}

/** The same of several sites. */
export async function listUnitsOfSites(
  db: Db | Trx,
  siteIds: readonly number[],
  on: PlainDate,
): Promise<Unit[]> {
  if (siteIds.length === 0) return []
  const rows = await db
    .selectFrom('unit')
    .select(COLUMNS)
    .where('site_id', 'in', [...siteIds])
    .where('valid_from', '<=', on)
    .where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', on)]))
    .orderBy('id')
    .execute()
  return rows.map(toUnit).sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind])
}

const KIND_ORDER: Readonly<Record<UnitKind, number>> = {
  district: 0,
  one_stop: 1,
  department: 2,
  ward: 3,
}

/** The unit whose site it is: the uppermost one of that day. Undefined while a site has none. */
export async function findSiteUnit(
  db: Db | Trx,
  siteId: number,
  on: PlainDate,
): Promise<Unit | undefined> {
  const units = await listUnits(db, siteId, on)
  return units.find(unit => unit.parentId === undefined)
}

/** The unit of that id, ended or not. Throws when there is none. */
export async function getUnit(db: Db | Trx, id: number): Promise<Unit> {
  const row = await db.selectFrom('unit').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Error(`There is no unit ${String(id)}`)
  return toUnit(row)
}

/** The unit under that name in addresses, ended or not, or undefined. */
export async function findUnitBySlug(
  db: Db | Trx,
  siteId: number,
  slug: string,
): Promise<Unit | undefined> {
  const row = await db
    .selectFrom('unit')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row === undefined ? undefined : toUnit(row)
}

/** The units of those ids, ended or not. */
export async function listUnitsByIds(db: Db | Trx, ids: readonly number[]): Promise<Unit[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('unit')
    .select(COLUMNS)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute()
  return rows.map(toUnit)
}

/** What took over from the unit, oldest first. */
export function listSuccessorsOf(db: Db | Trx, unitId: number): Promise<Succession[]> {
  return listSuccessions(db, 'predecessor_id', unitId)
}

/** What the unit took over from, oldest first. */
export function listPredecessorsOf(db: Db | Trx, unitId: number): Promise<Succession[]> {
  return listSuccessions(db, 'successor_id', unitId)
}

async function listSuccessions(
  db: Db | Trx,
  side: 'predecessor_id' | 'successor_id',
  unitId: number,
): Promise<Succession[]> {
  const rows = await db
    .selectFrom('unit_succession')
    .select(['predecessor_id', 'successor_id', 'happened_on', 'citation'])
    .where(side, '=', unitId)
    .orderBy('happened_on')
    .orderBy('predecessor_id')
    .orderBy('successor_id')
    .execute()
  return rows.map(row => ({
    predecessorId: row.predecessor_id,
    successorId: row.successor_id,
    happenedOn: row.happened_on as PlainDate,
    citation: row.citation,
  }))
}

function toUnit(row: Pick<Selectable<Schema['unit']>, (typeof COLUMNS)[number]>): Unit {
  return {
    id: row.id,
    siteId: row.site_id,
    slug: row.slug,
    kind: row.kind as UnitKind,
    parentId: row.parent_id ?? undefined,
    agencyCode: row.agency_code,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    shortNameVi: row.short_name_vi,
    shortNameEn: row.short_name_en,
    address: row.address,
    phone: row.phone,
    email: row.email,
    validFrom: row.valid_from as PlainDate,
    validTo: (row.valid_to ?? undefined) as PlainDate | undefined,
  }
}
