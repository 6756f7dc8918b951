/** What people may know of units and leaders by law: duties, reception days, the number at the office, a short life. */
import type { Instant } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import type { Parts } from '#kernel/merge-parts.ts'
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

/** What both are described with, by the fields of their forms. */
type Described = Pick<UnitProfile, 'duties' | 'reception'>
/** A part of what is said of a unit. */
export type UnitPart = 'duties_vi' | 'duties_en' | 'reception_vi' | 'reception_en'
/** A part of what is said of a leader. */
export type LeaderPart = UnitPart | 'bio_vi' | 'bio_en' | 'phone'

/** What is said of a unit, part by part; empty where nothing is known. */
export function unitParts(said: Described | undefined): Parts<UnitPart> {
  return {
    ...{ duties_vi: said?.duties.vi ?? '', duties_en: said?.duties.en ?? '' },
    ...{ reception_vi: said?.reception.vi ?? '', reception_en: said?.reception.en ?? '' },
  }
}

/** What is said of a leader, part by part. */
export function leaderParts(
  said: (Described & Pick<OfficerProfile, 'bio' | 'phone'>) | undefined,
): Parts<LeaderPart> {
  return {
    ...unitParts(said),
    ...{ bio_vi: said?.bio.vi ?? '', bio_en: said?.bio.en ?? '', phone: said?.phone ?? '' },
  }
}

/** What parts of a unit say. */
export function describedBy(parts: Parts<UnitPart>): Described {
  return {
    duties: { vi: parts.duties_vi, en: parts.duties_en },
    reception: { vi: parts.reception_vi, en: parts.reception_en },
  }
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
