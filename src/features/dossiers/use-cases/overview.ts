/** How a unit's dossiers stand and why they are late, for those who answer for it. */
import { getCalendar } from '#features/working-calendar'
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

/** A row of an overview; `whyLate` for those whose due day has passed. */
export type OverviewRow = WorkRow & { readonly whyLate: WhyLate | undefined }

const PAGE = 50

/** The dossiers behind a figure of the overview, what is due first coming first. */
export async function listOverview(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
  filter: OverviewFilter,
): Promise<{ readonly rows: readonly OverviewRow[]; readonly next: string | undefined }> {
  const own = unitsOverseen(officer)
  const { unitId, after, limit = PAGE, ...rest } = filter
  const now = deps.clock.now()
  const found = await listAnsweredFor(deps.db, siteId, {
    ...rest,
    ...{ now, limit: limit + 1, after: readCursor(after) },
    unitIds: unitId === undefined ? own : own.filter(unit => unit === unitId),
  })
  const { rows, next } = await pageOfWork(deps, officer, siteId, found, limit)
  const whys = await whysOf(deps, siteId, rows)
  return { rows: rows.map(row => ({ ...row, whyLate: whys.get(row.dossierId) })), next }
}

async function whysOf(
  deps: DossierDeps,
  siteId: number,
  rows: readonly WorkRow[],
): Promise<ReadonlyMap<string, WhyLate>> {
  const late = rows.filter(row => row.late && row.dueAt !== null).map(row => row.dossierId)
  if (late.length === 0) return new Map()
  const now = deps.clock.now()
  const [facts, calendar] = await Promise.all([
    listFacts(deps.db, siteId, late),
    getCalendar(deps.db, siteId),
  ])
  return new Map(facts.map(each => [each.dossier.id, whyLate(each, now, calendar)]))
}
