import { type SqlBool, sql } from 'kysely'
import type { Moment } from '#features/ratings'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { RatingCounts, Spread } from '../domain/figures.ts'
import type { Period, PeriodKind } from '../domain/period.ts'
import type { DossierCounts } from '../domain/tally.ts'

/** What to read: a site in a period, perhaps one unit or one procedure of it; a row by cell, or by unit. */
export type Scope = {
  readonly siteId: number
  readonly period: Period
  readonly unitId?: number | undefined
  readonly procedureId?: number | undefined
  readonly byUnit?: boolean
}

/** By unit the procedure is 0. */
type OfCell = { readonly unitId: number; readonly procedureId: number }

/** Counts of dossiers. */
export async function listDossierCounts(
  db: Db,
  scope: Scope,
): Promise<(OfCell & { readonly counts: DossierCounts })[]> {
  const rows = await db
    .selectFrom('dossier_count')
    .where(inScope(scope))
    .select(cellOf(scope))
    .select([
      total('received_online + received_counter + received_post').as('received'),
      total('received_online').as('receivedOnline'),
      total('resolved_early').as('resolvedEarly'),
      total('resolved_on_day').as('resolvedOnDay'),
      total('resolved_late').as('resolvedLate'),
      total('resolved_in_last_hour').as('resolvedInLastHour'),
      total('resolved_after_pause').as('resolvedAfterPause'),
      total('resolved_after_extension').as('resolvedAfterExtension'),
      total('resolved_after_either').as('resolvedAfterEither'),
      total('refused').as('refused'),
      total('stopped').as('stopped'),
    ])
    .groupBy(['unitId', 'procedureId'])
    .execute()
  return rows.map(({ unitId, procedureId, ...counts }) => ({ unitId, procedureId, counts }))
}

/** Ratings by moment. */
export async function listRatingCounts(
  db: Db,
  scope: Scope,
): Promise<(OfCell & { readonly moment: Moment; readonly counts: RatingCounts })[]> {
  const faces = ['face_1', 'face_2', 'face_3', 'face_4', 'face_5'].map(
    face => sql`sum(${sql.ref(face)})`,
  )
  const rows = await db
    .selectFrom('rating_count')
    .where(inScope(scope))
    .select(cellOf(scope))
    .select('moment')
    .select([total('invited').as('invited'), total('answers').as('answers')])
    .select(total('points').as('points'))
    .select(sql<RatingCounts['faces']>`array[${sql.join(faces)}]::int[]`.as('faces'))
    .groupBy(['unitId', 'procedureId', 'moment'])
    .execute()
  return rows.map(({ unitId, procedureId, moment, ...counts }) => ({
    unitId,
    procedureId,
    moment: moment as Moment,
    counts,
  }))
}

/** How long the resolved dossiers of a scope took. */
export async function listDurations(db: Db, scope: Scope): Promise<Spread> {
  return await db
    .selectFrom('duration_count')
    .where(inScope(scope))
    .select(['working_hours as workingHours', total('dossiers').as('dossiers')])
    .groupBy('working_hours')
    .orderBy('working_hours')
    .execute()
}

function inScope({ period, ...scope }: Scope) {
  return sql<SqlBool>`${ofPart(scope)} and period_kind = ${period.kind} and starts_on = ${period.from}::date`
}

/** Which cell, or which unit, a row is of. */
function cellOf({ byUnit = false }: Pick<Scope, 'byUnit'>) {
  const procedure = byUnit ? sql<number>`0` : sql<number>`procedure_id`
  return [sql<number>`unit_id`.as('unitId'), procedure.as('procedureId')] as const
}

function total(expression: string) {
  return sql<number>`sum(${sql.raw(expression)})::int`
}

function ofPart({ siteId, unitId, procedureId }: Omit<Scope, 'period'>) {
  const unit = unitId === undefined ? sql`` : sql`and unit_id = ${unitId}`
  const procedure = procedureId === undefined ? sql`` : sql`and procedure_id = ${procedureId}`
  return sql<SqlBool>`site_id = ${siteId} ${unit} ${procedure}`
}

/** Open dossiers that are not waiting and are due on that day or before. */
export async function listOpenDueBy(
  db: Db,
  scope: Omit<Scope, 'period'> & { readonly by: PlainDate },
): Promise<(OfCell & { readonly dossiers: number })[]> {
  return await db
    .selectFrom('open_due')
    .select(cellOf(scope))
    .select(total('dossiers').as('dossiers'))
    .where(ofPart(scope))
    .where('due_on', '<=', scope.by)
    .groupBy(['unitId', 'procedureId'])
    .execute()
}

/** By how many the dossiers whose due day has come rose or fell after one day up to another. */
export async function listOverdueChanges(
  db: Db,
  scope: Omit<Scope, 'period'> & { readonly after: PlainDate; readonly upTo: PlainDate },
): Promise<(OfCell & { readonly dossiers: number })[]> {
  return await db
    .selectFrom('overdue_change')
    .select(cellOf(scope))
    .select(total('dossiers').as('dossiers'))
    .where(ofPart(scope))
    .where('day', '>', scope.after)
    .where('day', '<=', scope.upTo)
    .groupBy(['unitId', 'procedureId'])
    .execute()
}

/** The first period of that kind in which anything was counted, by its first day; undefined before any. */
export async function findFirstDay(
  db: Db,
  siteId: number,
  kind: PeriodKind,
): Promise<PlainDate | undefined> {
  const row = await db
    .selectFrom('rating_count')
    .select('starts_on')
    .where('site_id', '=', siteId)
    .where('period_kind', '=', kind)
    .orderBy('starts_on')
    .limit(1)
    .executeTakeFirst()
  return row?.starts_on as PlainDate | undefined
}

/** A procedure and how many dossiers of it were received. */
export type Demand = { readonly procedureId: number; readonly received: number }

/** The procedures that most dossiers were received for, from the month that begins on that day until now. */
export async function listMostReceived(
  db: Db,
  siteId: number,
  scope: { readonly sinceMonth: PlainDate; readonly limit: number },
): Promise<Demand[]> {
  const received = total('received_online + received_counter + received_post')
  return await db
    .selectFrom('dossier_count')
    .select(['procedure_id as procedureId', received.as('received')])
    .where('site_id', '=', siteId)
    .where('period_kind', '=', 'month')
    .where('starts_on', '>=', scope.sinceMonth)
    .groupBy('procedure_id')
    .having(received, '>', 0)
    .orderBy(received, 'desc')
    .orderBy('procedure_id')
    .limit(scope.limit)
    .execute()
}
