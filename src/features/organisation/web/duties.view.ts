import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import type { Assignment, OfficerRef } from '../domain/officer.ts'
import type { Unit } from '../domain/unit.ts'
import { findOfficerAtWork, listAssignments } from '../store/assignment.queries.ts'
import { listSitesWhere } from '../store/site.queries.ts'
import { listUnitsOfSites } from '../store/unit.queries.ts'

/** The sites under an administrator, the one of the request first, and their units. */
export type Administered = {
  readonly today: PlainDate
  readonly sites: readonly { readonly id: number; readonly name: string }[]
  readonly units: readonly Unit[]
}

/** A duty as it is shown. */
export type ShownDuty = Assignment & { readonly siteName: string; readonly unitName: string }

/** What an officer's page shows. */
export type OfficerDutiesPageProps = {
  language: Language
  administered: Administered
  officer: OfficerRef
  duties: readonly ShownDuty[]
  /** The reader is the officer. */
  isOneself: boolean
  /** The duty that was just given, or that one was ended. */
  done: ShownDuty | 'ended' | undefined
  errors: FieldErrors
  raw: RawFields
}

/** What the administrator administers today. */
export async function administeredBy(
  db: Db,
  { officerId, siteId }: { readonly officerId: string; readonly siteId: number },
  { language, now }: { readonly language: Language; readonly now: Instant },
): Promise<Administered> {
  const today = dateInVietNam(now)
  const all = await listSitesWhere(db, officerId, 'administrator', today)
  const sites = [
    ...all.filter(site => site.id === siteId),
    ...all.filter(site => site.id !== siteId),
  ]
  return {
    today,
    sites: sites.map(({ id, name }) => ({ id, name: name[language] })),
    units: await listUnitsOfSites(
      db,
      sites.map(site => site.id),
      today,
    ),
  }
}

/** The duties with the names of their sites and units; those of units that have ended are left out. */
export function shownDuties(
  duties: readonly Assignment[],
  { sites, units }: Administered,
  language: Language,
): ShownDuty[] {
  return duties.flatMap(duty => {
    const site = sites.find(each => each.id === duty.siteId)
    const unit = units.find(each => each.id === duty.unitId)
    if (site === undefined || unit === undefined) return []
    return [{ ...duty, siteName: site.name, unitName: unitNameOf(unit, language) }]
  })
}

/** An officer under an administrator: at home in one of the sites, or with a duty there. */
export async function findAdministered(
  db: Db,
  id: string,
  administered: Administered,
  language: Language,
): Promise<{ readonly officer: OfficerRef; readonly duties: readonly ShownDuty[] } | undefined> {
  const { today } = administered
  const siteIds = administered.sites.map(site => site.id)
  const officer = await findOfficerAtWork(db, id, today)
  const held = await listAssignments(db, [id], { siteIds, on: today })
  if (officer === undefined || !(siteIds.includes(officer.siteId) || held.length > 0))
    return undefined
  return { officer, duties: shownDuties(held, administered, language) }
}

/** The unit's name in that language. */
export function unitNameOf(unit: Unit, language: Language): string {
  return language === 'vi' ? unit.nameVi : unit.nameEn
}

/** The units to choose from, site by site. */
export function unitOptions({ sites, units }: Administered, language: Language) {
  return sites.map(site => ({
    label: site.name,
    options: units
      .filter(unit => unit.siteId === site.id)
      .map(unit => ({ value: String(unit.id), text: unitNameOf(unit, language) })),
  }))
}
