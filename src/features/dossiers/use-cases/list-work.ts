import { listOfficersByIds } from '#features/organisation'
import { getCalendar, remainingWorkingMinutes } from '#features/working-calendar'
import type { Localised } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import { isLate } from '../domain/counting.ts'
import type { PauseKind } from '../domain/pause-policy.ts'
import type { State } from '../domain/states.ts'
import { type Why, whyWithMe } from '../domain/why-with-me.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import {
  countMine,
  countOpenIn,
  listOpen,
  type OpenCount,
  type OpenDossier,
  type WorkView,
} from '../store/work.queries.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { versionById } from './rules-in-force.ts'

/** What an officer wants to see of the work. */
export type WorkFilter = {
  readonly view: WorkView
  /** One of the own units; all of them when left out. */
  readonly unitId?: number
  readonly procedureId?: number
  readonly state?: State
  readonly waiting?: PauseKind
  readonly after?: string
  readonly limit?: number
}

/** A row of the worklist. Minutes are working minutes until the step (or the dossier) is due; negative when past. */
export type WorkRow = OpenDossier & {
  readonly procedureName: Localised
  readonly stepName: Localised | undefined
  readonly assigneeName: string | undefined
  readonly why: Why
  readonly remainingMinutes: number
  readonly late: boolean
}

/** A page of a list; `next` leads to the following one. */
export type WorkPage = { readonly rows: readonly WorkRow[]; readonly next: string | undefined }

const PAGE = 50
const MOST = 200

/** The officer's work, what is due first coming first. Only units where a duty gives a task. */
export async function listWork(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
  filter: WorkFilter,
): Promise<WorkPage> {
  const own = unitsWhere(officer, DOSSIER_PERMISSIONS.view)
  const unitIds = filter.unitId === undefined ? own : own.filter(unit => unit === filter.unitId)
  const limit = Math.min(Math.max(filter.limit ?? PAGE, 1), MOST)
  const now = deps.clock.now()
  const { after: _, limit: __, unitId: ___, ...rest } = filter
  const found = await listOpen(deps.db, siteId, {
    ...rest,
    ...{ unitIds, now, officerId: officer.id, limit: limit + 1 },
    tasks: tasksIn(officer, unitIds),
    after: readCursor(filter.after),
  })
  return pageOfWork(deps, officer, siteId, found, limit)
}

/** Dossiers sent online that wait to be taken in, with the clock of one working day. */
export async function listIntake(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
  page: { readonly after?: string; readonly limit?: number } = {},
): Promise<WorkPage> {
  const unitIds = unitsWhere(officer, DOSSIER_PERMISSIONS.receive)
  const limit = Math.min(Math.max(page.limit ?? PAGE, 1), MOST)
  const found = await listOpen(deps.db, siteId, {
    ...{ view: 'to_take_in', officerId: officer.id, tasks: [], now: deps.clock.now() },
    ...{ unitIds, limit: limit + 1, after: readCursor(page.after) },
  })
  return pageOfWork(deps, officer, siteId, found, limit)
}

/** How many dossiers stand in each view of the officer's work. */
export async function countWork(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
  unitId?: number,
): Promise<Readonly<Record<WorkView, number>>> {
  const own = unitsWhere(officer, DOSSIER_PERMISSIONS.view)
  const unitIds = unitId === undefined ? own : own.filter(unit => unit === unitId)
  const now = deps.clock.now()
  const mine = { unitIds, officerId: officer.id, tasks: tasksIn(officer, unitIds), now }
  const [counts, mineCount] = await Promise.all([
    countOpenIn(deps.db, siteId, unitIds, now),
    countMine(deps.db, siteId, mine),
  ])
  const sum = (of: (count: OpenCount) => number) =>
    counts.reduce((total, count) => total + of(count), 0)
  return {
    mine: mineCount,
    unit: sum(count => count.open),
    due_today: sum(count => count.dueToday),
    late: sum(count => count.late),
    waiting: sum(
      count => count.waitingSupplement + count.waitingPayment + count.waitingOtherAgency,
    ),
    to_take_in: sum(count => count.toTakeIn),
    unassigned: sum(count => count.unassigned),
    to_stop: sum(count => count.toStop),
  }
}

function tasksIn(officer: Officer, unitIds: readonly number[]) {
  return officer.duties.filter(duty => unitIds.includes(duty.unitId))
}

/** How the open dossiers of units stand; only units where the officer may see them. */
export async function countOpen(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
): Promise<OpenCount[]> {
  const unitIds = unitsWhere(officer, DOSSIER_PERMISSIONS.view)
  return countOpenIn(deps.db, siteId, unitIds, deps.clock.now())
}

/** The page that was found, with names, reasons and the time that is left. One more row than the limit was asked for. */
export async function pageOfWork(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
  found: readonly OpenDossier[],
  limit: number,
): Promise<WorkPage> {
  const shown = found.slice(0, limit)
  const now = deps.clock.now()
  const assignees = shown.flatMap(row => row.assigneeId ?? [])
  const [calendar, officers] = await Promise.all([
    getCalendar(deps.db, siteId),
    listOfficersByIds(deps.db, [...new Set(assignees)]),
  ])
  const names = new Map(officers.map(each => [each.id, each.fullName]))
  const rows: WorkRow[] = []
  for (const row of shown) {
    const version = await versionById(deps.db, row.versionId)
    rows.push({
      ...row,
      procedureName: version.name,
      stepName: version.content.steps.find(step => step.key === row.stepKey)?.name,
      assigneeName: row.assigneeId === null ? undefined : names.get(row.assigneeId),
      why: whyWithMe(row, officer),
      remainingMinutes: remainingWorkingMinutes(now, row.attentionAt, calendar),
      late: row.pauseKind === null && isLateRow(row, now),
    })
  }
  const last = found.length > limit ? shown.at(-1) : undefined
  return { rows, next: last && writeCursor({ at: last.attentionAt, id: last.dossierId }) }
}

function isLateRow(row: OpenDossier, now: Date): boolean {
  return row.dueAt === null ? now > row.intakeDueAt : isLate(row.dueAt, now)
}
