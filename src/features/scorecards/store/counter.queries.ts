import { sql } from 'kysely'
import { type PlainDate, plainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { OpenDossier } from '../domain/count-events.ts'
import type { OnTimeCounts, RatingCounts, Spread } from '../domain/figures.ts'

/** What to count: a site, days (both included), and perhaps one unit or procedure. */
export type Scope = {
  readonly siteId: number
  readonly from: PlainDate
  readonly to: PlainDate
  readonly unitId?: number | undefined
  readonly procedureId?: number | undefined
}

/** What figures are given for. */
export type Grouping = 'unit_id' | 'procedure_id'

/** Counts of dossiers, for a unit or a procedure. */
export type DossierCounts = Omit<OnTimeCounts, 'openOverdue'> & {
  readonly received: number
  readonly receivedOnline: number
  readonly resolvedInLastHour: number
  readonly resolvedAfterPause: number
  readonly resolvedAfterExtension: number
  readonly refused: number
  readonly stopped: number
}

/** Counts of dossiers by unit or procedure id. */
export async function countDossiers(
  db: Db,
  scope: Scope,
  by: Grouping,
): Promise<Map<number, DossierCounts>> {
  const total = (
    column:
      | 'received_online'
      | 'resolved_early'
      | 'resolved_on_day'
      | 'resolved_late'
      | 'resolved_in_last_hour'
      | 'resolved_after_pause'
      | 'resolved_after_extension'
      | 'refused'
      | 'stopped',
  ) => sql<number>`sum(${sql.ref(column)})::int`
  const rows = await db
    .selectFrom('dossier_day')
    .select([
      `${by} as id`,
      sql<number>`sum(received_online + received_counter + received_post)::int`.as('received'),
      total('received_online').as('receivedOnline'),
      total('resolved_early').as('resolvedEarly'),
      total('resolved_on_day').as('resolvedOnDay'),
      total('resolved_late').as('resolvedLate'),
      total('resolved_in_last_hour').as('resolvedInLastHour'),
      total('resolved_after_pause').as('resolvedAfterPause'),
      total('resolved_after_extension').as('resolvedAfterExtension'),
      total('refused').as('refused'),
      total('stopped').as('stopped'),
    ])
    .where('site_id', '=', scope.siteId)
    .where('day', '>=', scope.from)
    .where('day', '<=', scope.to)
    .$if(scope.unitId !== undefined, query => query.where('unit_id', '=', scope.unitId as number))
    .$if(scope.procedureId !== undefined, query =>
      query.where('procedure_id', '=', scope.procedureId as number),
    )
    .groupBy(by)
    .execute()
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** Open dossiers due before `today` and not waiting for anyone outside, by unit or procedure id. */
export async function countOverdue(
  db: Db,
  scope: { siteId: number; today: PlainDate; unitId?: number | undefined },
  by: Grouping,
): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('open_due')
    .select([`${by} as id`, sql<number>`sum(dossiers)::int`.as('dossiers')])
    .where('site_id', '=', scope.siteId)
    .where('due_on', '<', scope.today)
    .$if(scope.unitId !== undefined, query => query.where('unit_id', '=', scope.unitId as number))
    .groupBy(by)
    .having(sql<number>`sum(dossiers)`, '>', 0)
    .execute()
  return new Map(rows.map(row => [row.id, row.dossiers]))
}

/** Ratings by moment and unit or procedure id. */
export async function countRatings(
  db: Db,
  scope: Scope,
  by: Grouping,
): Promise<readonly { id: number; moment: string; counts: RatingCounts }[]> {
  const rows = await db
    .selectFrom('rating_day')
    .select([
      `${by} as id`,
      'moment',
      sql<number>`sum(invited)::int`.as('invited'),
      sql<number>`sum(answers)::int`.as('answers'),
      sql<number>`sum(points)::int`.as('points'),
      sql<
        number[]
      >`array[sum(face_1), sum(face_2), sum(face_3), sum(face_4), sum(face_5)]::int[]`.as('faces'),
    ])
    .where('site_id', '=', scope.siteId)
    .where('day', '>=', scope.from)
    .where('day', '<=', scope.to)
    .$if(scope.unitId !== undefined, query => query.where('unit_id', '=', scope.unitId as number))
    .$if(scope.procedureId !== undefined, query =>
      query.where('procedure_id', '=', scope.procedureId as number),
    )
    .groupBy([by, 'moment'])
    .execute()
  return rows.map(({ id, moment, faces, ...counts }) => ({
    id,
    moment,
    counts: { ...counts, faces: faces as unknown as RatingCounts['faces'] },
  }))
}

/** How long the resolved dossiers of a scope took. */
export async function listDurations(db: Db, scope: Scope): Promise<Spread> {
  return await db
    .selectFrom('duration_day')
    .select(['working_hours as workingHours', sql<number>`sum(dossiers)::int`.as('dossiers')])
    .where('site_id', '=', scope.siteId)
    .where('day', '>=', scope.from)
    .where('day', '<=', scope.to)
    .$if(scope.unitId !== undefined, query => query.where('unit_id', '=', scope.unitId as number))
    .$if(scope.procedureId !== undefined, query =>
      query.where('procedure_id', '=', scope.procedureId as number),
    )
    .groupBy('working_hours')
    .orderBy('working_hours')
    .execute()
}

/** The open dossiers among the ids, as the counters know them. */
export async function getOpen(trx: Trx, ids: readonly string[]): Promise<Map<string, OpenDossier>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{
    dossier_id: string
    unit_id: number
    procedure_id: number
    due_on: string
    is_waiting: boolean
  }>`
    select dossier_id, unit_id, procedure_id, due_on, is_waiting from open_dossier where dossier_id = any(${[...ids]}::uuid[])`.execute(
    trx,
  )
  return new Map(
    rows.map(row => [
      row.dossier_id,
      {
        unitId: row.unit_id,
        procedureId: row.procedure_id,
        dueOn: plainDate(row.due_on),
        isWaiting: row.is_waiting,
      },
    ]),
  )
}

/** A digest of every counter of a site, to compare before and after a recount. Rows that hold only zeros do not count. */
export async function digestCounters(
  db: Db | Trx,
  siteId: number,
): Promise<Record<string, string>> {
  const zeroless: Record<string, string> = {
    dossier_day:
      'received_online + received_counter + received_post + resolved_early + resolved_on_day + resolved_late + refused + stopped > 0',
    duration_day: 'dossiers <> 0',
    open_due: 'dossiers <> 0',
    rating_day: 'invited + answers > 0',
    open_dossier: 'true',
  }
  const digests: Record<string, string> = {}
  for (const [table, condition] of Object.entries(zeroless)) {
    const { rows } = await sql<{ digest: string | null }>`
      select md5(string_agg(t::text, ';' order by t::text collate "C")) as digest
      from ${sql.table(table)} t where site_id = ${siteId} and ${sql.raw(condition)}`.execute(db)
    digests[table] = rows[0]?.digest ?? ''
  }
  return digests
}
