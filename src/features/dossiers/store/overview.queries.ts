/** What units answer for: the open dossiers that they decide, wherever these lie, and those that lie with them. */
import { type RawBuilder, sql } from 'kysely'
import { dateInVietNam, type Instant, instantAt } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import {
  listOpenAmong,
  narrowedBy,
  type OpenDossier,
  viewOf,
  type WorkQuery,
  type WorkView,
} from './work.queries.ts'

/** How the open dossiers of a unit stand that lie with one officer (or nobody yet) of one role in one place. */
export type OverviewCount = {
  /** The unit that answers. */
  readonly ownerId: number
  /** Where they lie. */
  readonly unitId: number
  readonly role: string | null
  readonly officerId: string | null
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

/** Counts what units answer for, by the place, role and officer with whom it lies. */
export async function countAnsweredFor(
  db: Db | Trx,
  siteId: number,
  unitIds: readonly number[],
  now: Instant,
): Promise<OverviewCount[]> {
  const today = dateInVietNam(now)
  const dayBegins = instantAt(today, 0)
  const dayEnds = instantAt(addDays(today, 1), 0)
  const all = sql`${[...unitIds]}::int[]`
  const { rows } = await sql<OverviewCount>`
    select u.id as "ownerId", d.unit_id as "unitId", d.step_role as role, d.assignee_id as "officerId",
      count(*) as open,
      count(*) filter (where pause_kind is null and due_at >= ${dayBegins} and due_at < ${dayEnds}) as "dueToday",
      count(*) filter (where pause_kind is null and due_at < ${dayBegins}) as late,
      count(*) filter (where pause_kind = 'supplement') as "waitingSupplement",
      count(*) filter (where pause_kind = 'payment') as "waitingPayment",
      count(*) filter (where pause_kind = 'other_agency') as "waitingOtherAgency",
      count(*) filter (where state = 'submitted') as "toTakeIn",
      count(*) filter (where state = 'submitted' and intake_due_at < ${now}) as "lateIntake",
      count(*) filter (where assignee_id is null and state in ('received', 'in_progress')) as unassigned,
      count(*) filter (where state = 'withdrawal_requested') as "toStop"
    from unnest(${all}) u(id) cross join lateral (${answeredFor(all, sql`d.site_id = ${siteId}`)}) d
    group by 1, 2, 3, 4`.execute(db)
  return rows
}

/** Which of the dossiers that units answer for are listed. */
export type OverviewQuery = Pick<
  WorkQuery,
  'unitIds' | 'procedureId' | 'waiting' | 'after' | 'limit' | 'now'
> & {
  readonly view: Exclude<WorkView, 'mine'>
  /** The one of the units that answers. */
  readonly ownerId?: number | undefined
  /** Where they lie. */
  readonly at?: number | undefined
  /** Whose step it is; null for those not received yet. */
  readonly role?: string | null | undefined
  /** With whom; null for nobody yet. */
  readonly officerId?: string | null | undefined
}

/** The open dossiers that units answer for, what is due first coming first. */
export function listAnsweredFor(
  db: Db | Trx,
  siteId: number,
  query: OverviewQuery,
): Promise<OpenDossier[]> {
  const { at, role, officerId } = query
  const parts = [
    at === undefined ? undefined : sql`d.unit_id = ${at}`,
    role === undefined ? undefined : sql`d.step_role is not distinct from ${role}`,
    officerId === undefined
      ? undefined
      : sql`d.assignee_id is not distinct from ${officerId}::uuid`,
  ]
  const conditions = sql.join(
    [
      sql`d.site_id = ${siteId}`,
      viewOf(query.view, query.now),
      narrowedBy(query),
      ...parts.filter(part => part !== undefined),
    ],
    sql` and `,
  )
  const first = sql`order by d.attention_at, d.id limit ${query.limit}`
  const all = sql`${[...query.unitIds]}::int[]`
  const units = query.ownerId === undefined ? all : sql`${[query.ownerId]}::int[]`
  const candidates = sql`select d.* from unnest(${units}) u(id)
    cross join lateral (${answeredFor(all, conditions, first)}) d`
  return listOpenAmong(db, candidates, query.limit)
}

// A dossier counts for one unit only: the one that decides it when that is among them, else the one it lies with.
function answeredFor(all: RawBuilder<unknown>, conditions: RawBuilder<unknown>, first = sql``) {
  return sql`(select d.* from dossier d where d.unit_id = u.id and d.is_open
      and (d.deciding_unit_id = u.id or d.deciding_unit_id <> all(${all})) and ${conditions} ${first})
    union all
    (select d.* from dossier d where d.deciding_unit_id = u.id and d.unit_id <> u.id and d.is_open
      and ${conditions} ${first})`
}
