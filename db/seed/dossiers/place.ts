/** What a made-up history happens in: procedures with their versions, the units that have them, who works there. */
import { type ProcedureRules, rulesOf } from '#features/dossiers'
import { listOfficersOf, listUnits, type Role } from '#features/organisation'
import {
  type Competence,
  listCompetences,
  listVersions,
  listVersionsInForce,
  type ProcedureVersion,
} from '#features/procedures'
import { getCalendar, type WorkingCalendar } from '#features/working-calendar'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'

/** A version with the rules that decisions need, worked out once. */
export type RulesInForce = { readonly version: ProcedureVersion; readonly rules: ProcedureRules }

/** A procedure through the year. */
export type PlaceProcedure = {
  readonly slug: string
  /** Latest first. */
  readonly versions: readonly RulesInForce[]
  readonly competences: readonly Competence[]
}

/** The administration. */
export type Place = {
  readonly siteId: number
  readonly procedures: readonly PlaceProcedure[]
  /** Who has the role in the unit; empty when nobody has. */
  officers(unitId: number, role: Role): readonly string[]
  officer(id: string): { readonly name: string; readonly title: string }
  agencyCode(unitId: number): string
  slugOf(unitId: number): string
  calendar(unitId: number): WorkingCalendar
  /** Of the site as a whole. */
  readonly siteCalendar: WorkingCalendar
}

/** Reads the administration as it is on that day. */
export async function loadPlace(db: Db, siteId: number, today: PlainDate): Promise<Place> {
  const units = await listUnits(db, siteId, today)
  const officers = new Map<string, string[]>()
  const people = new Map<string, { name: string; title: string }>()
  const calendars = new Map<number, WorkingCalendar>()
  for (const unit of units) {
    calendars.set(unit.id, await getCalendar(db, siteId, unit.id))
    for (const each of await listOfficersOf(db, unit.id, undefined, today)) {
      const key = `${unit.id}:${each.role}`
      officers.set(key, [...(officers.get(key) ?? []), each.id])
      people.set(each.id, { name: each.fullName, title: each.titleVi })
    }
  }
  const unitOf = new Map(units.map(unit => [unit.id, unit]))
  return {
    siteId,
    procedures: await loadProcedures(db, siteId, today),
    officers: (unitId, role) => officers.get(`${unitId}:${role}`) ?? [],
    officer: id => known(people, id),
    agencyCode: id => known(unitOf, id).agencyCode,
    slugOf: id => known(unitOf, id).slug,
    calendar: id => known(calendars, id),
    siteCalendar: await getCalendar(db, siteId),
  }
}

async function loadProcedures(db: Db, siteId: number, today: PlainDate) {
  const procedures: PlaceProcedure[] = []
  for (const { procedure } of await listVersionsInForce(db, siteId, today)) {
    const versions = await listVersions(db, procedure.id)
    procedures.push({
      slug: procedure.slug,
      versions: versions.map(version => ({ version, rules: rulesOf(version) })),
      competences: await listCompetences(db, procedure.id, today),
    })
  }
  return procedures
}

function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined)
    throw new Error(`The demo's history names ${String(key)}, which is not there`)
  return value
}
