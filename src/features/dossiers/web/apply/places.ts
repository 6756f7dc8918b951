/** The places that receive a procedure, as applicants choose among them. */
import { listUnits, type Unit } from '#features/organisation'
import { listCompetences } from '#features/procedures'
import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'

/** A place to choose. */
export type Place = {
  readonly unitId: number
  readonly slug: string
  readonly name: Localised
  readonly shortName: Localised
  readonly address: string
  readonly phone: string
}

/** Where the procedure is received on that day, in the order of the administration. */
export async function listPlaces(
  db: Db,
  about: { readonly siteId: number; readonly procedureId: number; readonly on: PlainDate },
): Promise<readonly Place[]> {
  const [competences, units] = await Promise.all([
    listCompetences(db, about.procedureId, about.on),
    listUnits(db, about.siteId, about.on),
  ])
  const receiving = new Set(competences.map(each => each.receivingUnitId))
  return units.filter(unit => receiving.has(unit.id)).map(placeOf)
}

function placeOf(unit: Unit): Place {
  return {
    unitId: unit.id,
    slug: unit.slug,
    name: { vi: unit.nameVi, en: unit.nameEn },
    shortName: { vi: unit.shortNameVi, en: unit.shortNameEn },
    address: unit.address,
    phone: unit.phone,
  }
}
