/** Lists of open dossiers, by keyset over partial indexes: a page costs the same with a million closed ones behind. */
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { dateInVietNam, type Instant, instantAt } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { PauseKind } from '../domain/pause-policy.ts'
import type { Channel, State } from '../domain/states.ts'

/** Which part of the work is listed. */
export const WORK_VIEWS = [
  'mine',
  'unit',
  'due_today',
  'late',
  'waiting',
  'to_take_in',
  'unassigned',
  'to_stop',
] as const

/** Which part of the work is listed. */
export type WorkView = (typeof WORK_VIEWS)[number]

/** What is asked of a worklist. */
export type WorkQuery = {
  readonly view: WorkView
  readonly unitIds: readonly number[]
  readonly officerId: string
  /** Where a step is the officer's own task. */
  readonly tasks: readonly { readonly unitId: number; readonly role: string }[]
  readonly procedureId?: number | undefined
  readonly state?: State | undefined
  readonly waiting?: PauseKind | undefined
  readonly after?: Position | undefined
  readonly limit: number
  readonly now: Instant
}

/** A place in a list ordered by time. */
export type Position = { readonly at: Instant; readonly id: string }

/** A row of a worklist. */
export type OpenDossier = {
  readonly dossierId: string
  readonly code: string
  readonly revision: number
  readonly state: State
  readonly channel: Channel
  readonly procedureId: number
  readonly versionId: number
  readonly applicantName: string
  readonly unitId: number
  readonly stepKey: string | null
  readonly stepRole: string | null
  readonly assigneeId: string | null
  readonly submittedAt: Instant
  readonly intakeDueAt: Instant
  readonly dueAt: Instant | null
  readonly stepDueAt: Instant | null
  readonly attentionAt: Instant
  readonly pauseKind: PauseKind | null
  readonly hasProposal: boolean
}

/** Open dossiers in the units asked for, what is due first coming first. */
export async function listOpen(
  db: Db | Trx,
  siteId: number,
  query: WorkQuery,
): Promise<OpenDossier[]> {
  return listOpenAmong(db, candidatesOf(siteId, query), query.limit)
}

/** What a page needs of the dossiers that a query of `dossier` rows finds. */
export async function listOpenAmong(
  db: Db | Trx,
  candidates: RawBuilder<unknown>,
  limit: number,
): Promise<OpenDossier[]> {
  const { rows } = await sql<OpenDossier>`
    select d.id as "dossierId", d.code, d.state, d.channel, d.procedure_id as "procedureId",
      d.procedure_version_id as "versionId", a.name as "applicantName", d.revision,
      d.unit_id as "unitId", d.step_key as "stepKey", d.step_role as "stepRole",
      d.assignee_id as "assigneeId", d.submitted_at as "submittedAt",
      d.intake_due_at as "intakeDueAt", d.due_at as "dueAt", d.step_due_at as "stepDueAt",
      d.attention_at as "attentionAt", d.pause_kind as "pauseKind",
      exists (select from result_proposal r where r.dossier_id = d.id and r.closed_at is null) as "hasProposal"
    from (${candidates}) d join dossier_applicant a on a.dossier_id = d.id
    order by d.attention_at, d.id limit ${sql.lit(limit)}`.execute(db)
  return rows
}

// Each unit gives its first rows in order, from an index; the best of them make the page. So it costs the same
// with a million dossiers, and with one unit or thirty.
function candidatesOf(siteId: number, query: Omit<WorkQuery, 'limit'> & { limit: number | null }) {
  const units = sql`${[...query.unitIds]}::int[]`
  const conditions = sql`d.site_id = ${siteId} and d.is_open and ${viewOf(query.view, query.now)}
    and ${narrowedBy(query)}`
  // The number stands in the statement: the plan that is kept for it then knows that little is wanted of much.
  const first =
    query.limit === null ? sql`` : sql`order by d.attention_at, d.id limit ${sql.lit(query.limit)}`
  if (query.view !== 'mine') {
    return sql`select d.* from unnest(${units}) u(id) cross join lateral (
      select d.* from dossier d where d.unit_id = u.id and ${conditions} ${first}) d`
  }
  const taskUnits = query.tasks.map(task => task.unitId)
  const taskRoles = query.tasks.map(task => task.role)
  return sql`(select d.* from dossier d where d.assignee_id = ${query.officerId}::uuid
      and d.unit_id = any(${units}) and ${conditions} ${first})
    union all
    select d.* from unnest(${taskUnits}::int[], ${taskRoles}::text[]) t(unit_id, role) cross join lateral (
      select d.* from dossier d where d.unit_id = t.unit_id and d.step_role = t.role
        and d.assignee_id is null and ${conditions} ${first}) d`
}

/** The conditions of a filter, and what comes after a place in the list. */
export function narrowedBy(
  filter: Pick<WorkQuery, 'procedureId' | 'state' | 'waiting' | 'after'>,
): Expression<SqlBool> {
  const { procedureId, state, waiting, after } = filter
  const parts = [
    procedureId === undefined ? undefined : sql<SqlBool>`d.procedure_id = ${procedureId}`,
    state === undefined ? undefined : sql<SqlBool>`d.state = ${state}`,
    waiting === undefined ? undefined : sql<SqlBool>`d.pause_kind = ${waiting}`,
    after && sql<SqlBool>`(d.attention_at, d.id) > (${after.at}::timestamptz, ${after.id}::uuid)`,
  ]
  return sql.join([sql`true`, ...parts.filter(part => part !== undefined)], sql` and `)
}

/** The condition of a view. A step is never due after its dossier, so what is late stands at the list's beginning. */
export function viewOf(view: WorkView, now: Instant): Expression<SqlBool> {
  const today = dateInVietNam(now)
  const dayBegins = sql`${instantAt(today, 0)}::timestamptz`
  const dayEnds = sql`${instantAt(addDays(today, 1), 0)}::timestamptz`
  switch (view) {
    case 'mine':
      return sql`d.pause_kind is null and d.state in ('received', 'in_progress')`
    case 'due_today':
      return sql`d.due_at >= ${dayBegins} and d.due_at < ${dayEnds} and d.attention_at < ${dayEnds}
        and d.pause_kind is null`
    case 'late':
      return sql`d.due_at < ${dayBegins} and d.attention_at < ${dayBegins} and d.pause_kind is null`
    case 'waiting':
      return sql`d.pause_kind is not null`
    case 'to_take_in':
      return sql`d.state = 'submitted'`
    case 'unassigned':
      return sql`d.assignee_id is null and d.state in ('received', 'in_progress')`
    case 'to_stop':
      return sql`d.state = 'withdrawal_requested'`
    case 'unit':
      return sql`true`
  }
}

/** Counts what an officer has to do: assigned to the officer, or waiting for the officer's role. */
export async function countMine(
  db: Db | Trx,
  siteId: number,
  of: Pick<WorkQuery, 'unitIds' | 'officerId' | 'tasks' | 'now'>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (${candidatesOf(siteId, { ...of, view: 'mine', limit: null })}) d`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** How many open dossiers lie in a unit, and how they stand. */
export type OpenCount = {
  readonly unitId: number
  readonly open: number
  readonly dueToday: number
  readonly late: number
  readonly waitingSupplement: number
  readonly waitingPayment: number
  readonly waitingOtherAgency: number
  readonly toTakeIn: number
  readonly lateIntake: number
  readonly unassigned: number
  readonly toStop: number
}

/** Counts the open dossiers of units; a unit without any is left out. The conditions are those of the lists. */
export async function countOpenIn(
  db: Db | Trx,
  siteId: number,
  unitIds: readonly number[],
  now: Instant,
): Promise<OpenCount[]> {
  const today = dateInVietNam(now)
  const dayBegins = instantAt(today, 0)
  const dayEnds = instantAt(addDays(today, 1), 0)
  const { rows } = await sql<OpenCount>`
    select unit_id as "unitId", count(*) as open,
      count(*) filter (where pause_kind is null and due_at >= ${dayBegins} and due_at < ${dayEnds}) as "dueToday",
      count(*) filter (where pause_kind is null and due_at < ${dayBegins}) as late,
      count(*) filter (where pause_kind = 'supplement') as "waitingSupplement",
      count(*) filter (where pause_kind = 'payment') as "waitingPayment",
      count(*) filter (where pause_kind = 'other_agency') as "waitingOtherAgency",
      count(*) filter (where state = 'submitted') as "toTakeIn",
      count(*) filter (where state = 'submitted' and intake_due_at < ${now}) as "lateIntake",
      count(*) filter (where assignee_id is null and state in ('received', 'in_progress')) as unassigned,
      count(*) filter (where state = 'withdrawal_requested') as "toStop"
    from dossier
    where site_id = ${siteId} and is_open and unit_id = any(${[...unitIds]}::int[])
    group by unit_id order by unit_id`.execute(db)
  return rows
}
