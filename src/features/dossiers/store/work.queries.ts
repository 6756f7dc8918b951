/** Lists of open dossiers, by keyset over partial indexes: a page costs the same with a million closed ones behind. */
import { type Expression, type SqlBool, sql } from 'kysely'
import { dateInVietNam, type Instant, instantAt } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { PauseKind } from '../domain/pause-policy.ts'
import type { Channel, State } from '../domain/states.ts'
import { matchesSearch } from './search.ts'

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
  /** unit:role pairs in which a step is the officer's own task. */
  readonly tasks: readonly string[]
  readonly procedureId?: number | undefined
  readonly state?: State | undefined
  readonly waiting?: PauseKind | undefined
  readonly search?: string | undefined
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
  let list = openDossiers(db)
    .where('d.site_id', '=', siteId)
    .where('d.is_open', '=', true)
    .where(viewOf(query))
  if (query.view !== 'mine') {
    list = list.where(sql<SqlBool>`d.unit_id = any(${[...query.unitIds]}::int[])`)
  }
  if (query.procedureId !== undefined) list = list.where('d.procedure_id', '=', query.procedureId)
  if (query.state !== undefined) list = list.where('d.state', '=', query.state)
  if (query.waiting !== undefined) list = list.where('d.pause_kind', '=', query.waiting)
  if (query.search !== undefined) list = list.where(matchesSearch(query.search))
  if (query.after !== undefined) {
    list = list.where(
      sql<SqlBool>`(d.attention_at, d.id) > (${query.after.at}::timestamptz, ${query.after.id}::uuid)`,
    )
  }
  const rows = await list.orderBy('d.attention_at').orderBy('d.id').limit(query.limit).execute()
  return rows.map(toOpen)
}

function viewOf(query: WorkQuery): Expression<SqlBool> {
  const today = dateInVietNam(query.now)
  const dayBegins = instantAt(today, 0)
  const dayEnds = instantAt(addDays(today, 1), 0)
  switch (query.view) {
    case 'mine':
      return sql`(d.assignee_id = ${query.officerId}::uuid or (d.assignee_id is null
        and d.unit_id || ':' || d.step_role = any(${[...query.tasks]}::text[])
        and d.unit_id = any(${[...query.unitIds]}::int[]))) and d.pause_kind is null`
    case 'due_today':
      return sql`d.due_at >= ${dayBegins} and d.due_at < ${dayEnds} and d.pause_kind is null`
    case 'late':
      return sql`d.due_at < ${dayBegins} and d.pause_kind is null`
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

/** What waits to be taken in at one-stop units, what is due first coming first. */
export async function listToTakeIn(
  db: Db | Trx,
  siteId: number,
  query: { unitIds: readonly number[]; after?: Position | undefined; limit: number },
): Promise<OpenDossier[]> {
  let list = openDossiers(db)
    .where('d.site_id', '=', siteId)
    .where('d.state', '=', 'submitted')
    .where(sql<SqlBool>`d.receiving_unit_id = any(${[...query.unitIds]}::int[])`)
  if (query.after !== undefined) {
    list = list.where(
      sql<SqlBool>`(d.intake_due_at, d.id) > (${query.after.at}::timestamptz, ${query.after.id}::uuid)`,
    )
  }
  const rows = await list.orderBy('d.intake_due_at').orderBy('d.id').limit(query.limit).execute()
  return rows.map(toOpen)
}

function openDossiers(db: Db | Trx) {
  return db
    .selectFrom('dossier as d')
    .innerJoin('dossier_applicant as a', 'a.dossier_id', 'd.id')
    .select(['d.id', 'd.code', 'd.state', 'd.channel', 'd.procedure_id', 'd.procedure_version_id'])
    .select(['a.name', 'd.unit_id', 'd.step_key', 'd.step_role', 'd.assignee_id'])
    .select(['d.submitted_at', 'd.intake_due_at', 'd.due_at', 'd.step_due_at', 'd.attention_at'])
    .select(['d.pause_kind'])
    .select(eb =>
      eb
        .exists(
          eb
            .selectFrom('result_proposal as r')
            .select('r.id')
            .whereRef('r.dossier_id', '=', 'd.id')
            .where('r.closed_at', 'is', null),
        )
        .as('has_proposal'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof openDossiers>['executeTakeFirstOrThrow']>>

function toOpen(row: Row): OpenDossier {
  return {
    dossierId: row.id,
    code: row.code,
    state: row.state as State,
    channel: row.channel as Channel,
    procedureId: row.procedure_id,
    versionId: row.procedure_version_id,
    applicantName: row.name,
    unitId: row.unit_id,
    stepKey: row.step_key,
    stepRole: row.step_role,
    assigneeId: row.assignee_id,
    submittedAt: row.submitted_at,
    intakeDueAt: row.intake_due_at,
    dueAt: row.due_at,
    stepDueAt: row.step_due_at,
    attentionAt: row.attention_at,
    pauseKind: row.pause_kind as PauseKind | null,
    hasProposal: Boolean(row.has_proposal),
  }
}
