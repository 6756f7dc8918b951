/** What people may know of units and leaders by law: duties, reception days, the number at the office, a short life. */
import type { Instant } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import type { Unit } from './unit.ts'

/** What a unit does and when it receives people. */
export type UnitProfile = {
  readonly unitId: number
  readonly duties: Localised
  readonly reception: Localised
  readonly savedAt: Instant
}

/** What a leader answers for. */
export type OfficerProfile = {
  readonly officerId: string
  readonly duties: Localised
  readonly bio: Localised
  readonly reception: Localised
  readonly phone: string
  readonly savedAt: Instant
}

/** A leader of the administration under the post that it has today. */
export type Leader = {
  readonly id: string
  readonly fullName: string
  readonly title: Localised
  readonly unitId: number
  readonly profile: OfficerProfile | undefined
}

/** Where a leader stands on the page of the organisation. */
export function leaderAnchor({ id }: Pick<Leader, 'id'>): string {
  return `lanh-dao-${id}`
}

/** A unit with those below it. */
export type UnitNode = {
  readonly unit: Unit
  readonly profile: UnitProfile | undefined
  readonly below: readonly UnitNode[]
}

/** The units as a tree; one whose parent is not among them stands at the top. */
export function unitTree(
  units: readonly Unit[],
  profiles: readonly UnitProfile[],
): readonly UnitNode[] {
  const known = new Set(units.map(unit => unit.id))
  const nodesBelow = (parentId: number | undefined): UnitNode[] =>
    units
      .filter(unit => (parentId === undefined ? isTop(unit, known) : unit.parentId === parentId))
      .map(unit => ({
        unit,
        profile: profiles.find(profile => profile.unitId === unit.id),
        below: nodesBelow(unit.id),
      }))
  return nodesBelow(undefined)
}

function isTop({ id, parentId }: Unit, known: ReadonlySet<number>): boolean {
  return parentId === undefined || parentId === id || !known.has(parentId)
}
