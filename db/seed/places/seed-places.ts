/**
 * The demo's places: offices, health stations, schools, shops and vaccination points of its wards. Invented; they stand
 * within the district, not where such a place really is. Seeding twice changes nothing.
 */
import { listUnits, type Unit } from '#features/organisation'
import {
  addPlaces,
  type PlaceDraft,
  readExceptions,
  readWeek,
  searchPlaces,
} from '#features/places'
import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { type Chance, chance } from '../dossiers/chance.ts'
import { ACCESS, HOLIDAYS, KINDS, type KindPlan, STREETS } from './place-plans.ts'

/** The middle of the district, and how far its wards lie from it, in degrees. */
const MIDDLE = { latitude: 10.808, longitude: 106.706 }
const REACH = { latitude: 0.022, longitude: 0.019 }
const WARDS_IN_A_ROW = 5
const METRES = 1e4

/** Gives the number of places added. */
export async function seedPlaces(
  deps: { readonly db: Db; readonly clock: Clock },
  siteId: number,
): Promise<number> {
  const { hits } = await searchPlaces(deps.db, siteId, { text: 'phuong', limit: 1 })
  if (hits.length > 0) return 0
  const units = await listUnits(deps.db, siteId, dateInVietNam(deps.clock.now()))
  const wards = units.filter(unit => unit.kind === 'ward')
  const roll = chance('places')
  const drafts = wards.flatMap((ward, at) => {
    const number = ward.slug.replace('phuong-', '')
    const centre = centreOf(at, Math.ceil(wards.length / WARDS_IN_A_ROW))
    return KINDS.filter(plan => at % plan.everyWards === plan.from).map(plan =>
      draftOf(plan, { unit: ward, number, centre }, roll),
    )
  })
  const added = await addPlaces(deps, { siteId, actor: { kind: 'system' }, drafts })
  if (!added.ok) throw new Error(added.error.code)
  return added.value.placeIds.length
}

function centreOf(at: number, rows: number) {
  const column = at % WARDS_IN_A_ROW
  const row = Math.floor(at / WARDS_IN_A_ROW)
  const spread = (index: number, count: number): number => (2 * (index + 0.5)) / count - 1
  return {
    latitude: MIDDLE.latitude - spread(row, rows) * REACH.latitude,
    longitude: MIDDLE.longitude + spread(column, WARDS_IN_A_ROW) * REACH.longitude,
  }
}

type Ward = {
  readonly unit: Unit
  readonly number: string
  readonly centre: { readonly latitude: number; readonly longitude: number }
}

function draftOf(plan: KindPlan, ward: Ward, roll: Chance): PlaceDraft {
  const near = (middle: number): number =>
    Math.round((middle + roll.between(-32, 32) / METRES) * 1e6) / 1e6
  const access = roll.pick(ACCESS)
  const week = readWeek(roll.pick(plan.hours))
  const exceptions = readExceptions(plan.holidays ? HOLIDAYS : '')
  if (!week.ok || !exceptions.ok) throw new Error('The hours of a plan cannot be read')
  const street = `${String(roll.between(2, 280))} ${roll.pick(STREETS)}`
  const phone = `02810${String(roll.between(300_000, 999_999))}`
  return {
    code: `${plan.code}-${ward.number.padStart(2, '0')}`,
    nameVi: plan.nameVi(ward.number),
    nameEn: plan.nameEn(ward.number),
    kind: plan.kind,
    unitId: ward.unit.id,
    ...(plan.kind === 'office' ? officeIn(ward.unit) : { address: street, phone }),
    point: { latitude: near(ward.centre.latitude), longitude: near(ward.centre.longitude) },
    hours: { week: week.value, exceptions: exceptions.value },
    accessVi: access.vi,
    accessEn: access.en,
  }
}

/** The office of a ward is where its unit is; the ward stands beside the address wherever a place is shown. */
function officeIn({ address, phone }: Unit): Pick<PlaceDraft, 'address' | 'phone'> {
  return { address: address.split(',')[0] ?? '', phone }
}
