/** Who issues a slip: the one-stop unit for what the counter gives, the deciding agency for letters (Decree 30/2020/ND-CP). */
import type { Unit } from '#features/organisation'
import type { IssuingAgency } from '../../domain/slips/slip-parts.ts'
import { vi } from '../slips.vi.ts'

type ParentOf = (unit: Unit) => Unit | undefined

/** The letterhead of slips 01 to 03, 06 and 07: the agency, and below it its one-stop unit. */
export function counterAgency(unit: Unit, parentOf: ParentOf): IssuingAgency {
  const agency = unit.kind === 'one_stop' ? (parentOf(unit) ?? unit) : unit
  return {
    parent: agency.nameVi,
    name: vi.oneStop,
    oneStopUnit: unit.kind === 'one_stop' ? unit.nameVi : vi.oneStopOf(agency.nameVi),
    place: placeOf(unit, parentOf),
  }
}

/** The letterhead of letters: a people's committee stands alone, a department below its committee. */
export function decidingAgency(unit: Unit, parentOf: ParentOf): IssuingAgency {
  const isCommittee = unit.kind === 'district' || unit.kind === 'ward'
  return {
    parent: isCommittee ? null : (parentOf(unit)?.nameVi ?? null),
    name: unit.nameVi,
    oneStopUnit: vi.oneStopOf(unit.nameVi),
    place: placeOf(unit, parentOf),
  }
}

function placeOf(unit: Unit, parentOf: ParentOf): string {
  const isCommittee = unit.kind === 'district' || unit.kind === 'ward'
  const committee = isCommittee ? unit : (parentOf(unit) ?? unit)
  return vi.placeOf(committee.nameVi)
}
