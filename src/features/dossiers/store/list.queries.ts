/** Lists of dossiers that are not work: an account's own, results to hand over, what a search finds. */
import { type SqlBool, sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { ResultWay } from '../domain/dossier.ts'
import type { Channel, State } from '../domain/states.ts'
import { matchesSearch } from './search.ts'
import type { Position } from './work.queries.ts'

/** A dossier in a list. */
export type ListedDossier = {
  readonly dossierId: string
  readonly code: string
  readonly state: State
  readonly channel: Channel
  readonly procedureId: number
  readonly versionId: number
  readonly applicantName: string
  readonly applicantPhone: string | null
  readonly applicantAddress: string | null
  readonly receivingUnitId: number
  readonly decidingUnitId: number
  readonly unitId: number
  readonly sets: number
  readonly submittedAt: Instant
  readonly receivedAt: Instant | null
  readonly dueAt: Instant | null
  readonly resolvedAt: Instant | null
  readonly returnedAt: Instant | null
  readonly resultWay: ResultWay
}

/** The dossiers that an account sent, newest first. */
export async function listDossiersOf(
  db: Db | Trx,
  accountId: string,
  limit = 100,
): Promise<ListedDossier[]> {
  const rows = await listed(db)
    .where('d.account_id', '=', accountId)
    .orderBy('d.submitted_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toListed)
}

/** Issued results that wait at one-stop units, the oldest first. */
export async function listResolved(
  db: Db | Trx,
  siteId: number,
  query: {
    unitIds: readonly number[]
    search?: string | undefined
    after?: Position | undefined
    limit: number
  },
): Promise<ListedDossier[]> {
  let list = listed(db)
    .where('d.site_id', '=', siteId)
    .where('d.state', '=', 'resolved')
    .where(sql<SqlBool>`d.receiving_unit_id = any(${[...query.unitIds]}::int[])`)
  if (query.search !== undefined) list = list.where(matchesSearch(query.search))
  if (query.after !== undefined) list = list.where(after('d.resolved_at', query.after))
  const rows = await list.orderBy('d.resolved_at').orderBy('d.id').limit(query.limit).execute()
  return rows.map(toListed)
}

function after(column: 'd.resolved_at' | 'd.received_at', position: Position) {
  return sql<SqlBool>`(${sql.ref(column)}, d.id) > (${position.at}::timestamptz, ${position.id}::uuid)`
}

/** Dossiers with what lists show of them. */
export function listed(db: Db | Trx) {
  return db
    .selectFrom('dossier as d')
    .innerJoin('dossier_applicant as a', 'a.dossier_id', 'd.id')
    .select(['d.id', 'd.code', 'd.state', 'd.channel', 'd.procedure_id', 'd.procedure_version_id'])
    .select(['a.name', 'a.phone', 'a.address', 'd.receiving_unit_id', 'd.deciding_unit_id'])
    .select(['d.unit_id', 'd.sets', 'd.submitted_at', 'd.received_at', 'd.due_at', 'd.resolved_at'])
    .select(['d.returned_at', 'd.result_way'])
}

type Row = Awaited<ReturnType<ReturnType<typeof listed>['executeTakeFirstOrThrow']>>

/** A row of {@link listed}. */
export function toListed(row: Row): ListedDossier {
  return {
    dossierId: row.id,
    code: row.code,
    state: row.state as State,
    channel: row.channel as Channel,
    procedureId: row.procedure_id,
    versionId: row.procedure_version_id,
    applicantName: row.name,
    applicantPhone: row.phone,
    applicantAddress: row.address,
    receivingUnitId: row.receiving_unit_id,
    decidingUnitId: row.deciding_unit_id,
    unitId: row.unit_id,
    sets: row.sets,
    submittedAt: row.submitted_at,
    receivedAt: row.received_at,
    dueAt: row.due_at,
    resolvedAt: row.resolved_at,
    returnedAt: row.returned_at,
    resultWay: row.result_way as ResultWay,
  }
}
