/** How a unit's dossiers stand and why they are late, for those who answer for it. */
import { listOfficersByIds, listUnitsByIds } from '#features/organisation'
import { getCalendar } from '#features/working-calendar'
import type { Localised } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import { type WhyLate, whyLate } from '../domain/why-late.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { listFacts } from '../store/facts.queries.ts'
import {
  countAnsweredFor,
  listAnsweredFor,
  type OverviewCount,
  type OverviewQuery,
} from '../store/overview.queries.ts'
import { readCursor } from './cursor.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { pageOfWork, type WorkRow } from './list-work.ts'
import { versionById } from './rules-in-force.ts'

/** The units that the officer answers for or watches. */
export function unitsOverseen(officer: Officer): number[] {
  return unitsWhere(officer, DOSSIER_PERMISSIONS.overview)
}

/** Counts what the officer's units answer for, by the place, role and officer with whom it lies. */
export function countOverview(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
): Promise<OverviewCount[]> {
  return countAnsweredFor(deps.db, siteId, unitsOverseen(officer), deps.clock.now())
}

/** Which dossiers of an overview are listed; of all the officer's units when none is named. */
export type OverviewFilter = Pick<
  OverviewQuery,
  'view' | 'waiting' | 'at' | 'role' | 'officerId'
> & {
  readonly unitId?: number | undefined
  readonly after?: string | undefined
  readonly limit?: number
}

/** Why a row is late, with names: of the step that was held up, and of the officer or unit that had it. */
export type NamedDelay = WhyLate & {
  readonly stepName: Localised | undefined
  readonly holder: Localised | undefined
}

/** A row of an overview; `delay` for those whose due day has passed. */
export type OverviewRow = WorkRow & { readonly delay: NamedDelay | undefined }

const PAGE = 50

/** The dossiers behind a figure of the overview, what is due first coming first. */
export async function listOverview(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
  filter: OverviewFilter,
): Promise<{ readonly rows: readonly OverviewRow[]; readonly next: string | undefined }> {
  const unitIds = unitsOverseen(officer)
  const { unitId: ownerId, after, limit = PAGE, ...rest } = filter
  if (ownerId !== undefined && !unitIds.includes(ownerId)) return { rows: [], next: undefined }
  const now = deps.clock.now()
  const found = await listAnsweredFor(deps.db, siteId, {
    ...{ ...rest, unitIds, ownerId, now },
    ...{ limit: limit + 1, after: readCursor(after) },
  })
  const { rows, next } = await pageOfWork(deps, officer, siteId, found, limit)
  const delays = await delaysOf(deps, siteId, rows)
  return { rows: rows.map(row => ({ ...row, delay: delays.get(row.dossierId) })), next }
}

async function delaysOf(
  deps: DossierDeps,
  siteId: number,
  rows: readonly WorkRow[],
): Promise<ReadonlyMap<string, NamedDelay>> {
  const late = rows.filter(row => row.late && row.dueAt !== null).map(row => row.dossierId)
  if (late.length === 0) return new Map()
  const now = deps.clock.now()
  const [facts, calendar] = await Promise.all([
    listFacts(deps.db, siteId, late),
    getCalendar(deps.db, siteId),
  ])
  const whys = facts.map(each => ({ facts: each, why: whyLate(each, now, calendar) }))
  const held = whys.flatMap(({ why }) => why.heldUp ?? [])
  const [officers, units] = await Promise.all([
    listOfficersByIds(deps.db, [...new Set(held.flatMap(({ officerId }) => officerId ?? []))]),
    listUnitsByIds(deps.db, [...new Set(held.map(({ unitId }) => unitId))]),
  ])
  const delays = new Map<string, NamedDelay>()
  for (const { facts: each, why } of whys) {
    const { id, versionId } = each.dossier
    const { steps } = (await versionById(deps.db, versionId)).content
    const stepName = steps.find(step => step.key === why.heldUp?.stepKey)?.name
    const name = officers.find(officer => officer.id === why.heldUp?.officerId)?.fullName
    const unit = units.find(({ id: unitId }) => unitId === why.heldUp?.unitId)
    const holder =
      name === undefined
        ? unit && { vi: unit.shortNameVi, en: unit.shortNameEn }
        : { vi: name, en: name }
    delays.set(id, { ...why, stepName, holder })
  }
  return delays
}
