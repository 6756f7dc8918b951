import type { Unit } from '#features/organisation'
import type { Competence } from '../domain/procedure.ts'
import type { NamedUnit, Places } from './procedure-page-props.ts'

/** The units of a procedure as its page names them. */
export function placesOf(competences: readonly Competence[], units: readonly Unit[]): Places {
  const byId = new Map(units.map(unit => [unit.id, unit]))
  const wards = new Set(
    competences.map(each => each.receivingUnitId).filter(id => byId.get(id)?.kind === 'ward'),
  )
  const named = (pick: (each: Competence) => number): readonly NamedUnit[] =>
    [...new Set(competences.map(pick))].flatMap(id => {
      const unit = byId.get(id)
      return unit && !wards.has(id)
        ? [{ slug: unit.slug, name: { vi: unit.nameVi, en: unit.nameEn } }]
        : []
    })
  return {
    wards: wards.size,
    receiving: named(each => each.receivingUnitId),
    handling: named(each => each.handlingUnitId),
    deciding: named(each => each.decidingUnitId),
  }
}
