/** The register of a one-stop unit (so theo doi): what it received, in order of receipt, a volume for each month. */
import { type SqlBool, sql } from 'kysely'
import { dateInVietNam, type Instant, instantAt } from '#kernel/instant.ts'
import { addDays, type PlainDate, plainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { ResultWay } from '../domain/dossier.ts'
import type { State } from '../domain/states.ts'
import type { Position } from './work.queries.ts'

/** A line of the register. Personal data. */
export type RegisterLine = {
  readonly dossierId: string
  readonly code: string
  readonly state: State
  readonly versionId: number
  readonly sets: number
  readonly applicantName: string
  readonly applicantAddress: string | null
  readonly applicantPhone: string | null
  readonly decidingUnitId: number
  readonly receivedAt: Instant
  readonly dueAt: Instant | null
  readonly forwardedAt: Instant | null
  readonly resolvedAt: Instant | null
  readonly returnedAt: Instant | null
  readonly returnedBy: ResultWay | null
  readonly endedAt: Instant | null
}

/** Which part of a unit's register. */
export type RegisterQuery = {
  readonly siteId: number
  readonly unitId: number
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The lines from a day to a day, after a place when one is given. */
export async function listRegisterLines(
  db: Db | Trx,
  query: RegisterQuery & { readonly after?: Position | undefined; readonly limit: number },
): Promise<RegisterLine[]> {
  let list = received(db, query)
    .innerJoin('dossier_applicant as a', 'a.dossier_id', 'd.id')
    .leftJoin('result_return as r', 'r.dossier_id', 'd.id')
    .leftJoin('dossier_step as s', join =>
      join.onRef('s.dossier_id', '=', 'd.id').on('s.position', '=', 2),
    )
    .select(['d.id', 'd.code', 'd.state', 'd.procedure_version_id', 'd.sets'])
    .select(['a.name', 'a.address', 'a.phone', 'd.deciding_unit_id', 'd.received_at', 'd.due_at'])
    .select(['s.given_at', 'd.resolved_at', 'd.returned_at', 'r.way', 'd.ended_at'])
    .$narrowType<{ received_at: Instant }>()
  if (query.after !== undefined) {
    const { at, id } = query.after
    list = list.where(sql<SqlBool>`(d.received_at, d.id) > (${at}::timestamptz, ${id}::uuid)`)
  }
  const rows = await list.orderBy('d.received_at').orderBy('d.id').limit(query.limit).execute()
  return rows.map(row => ({
    dossierId: row.id,
    code: row.code,
    state: row.state as State,
    versionId: row.procedure_version_id,
    sets: row.sets,
    applicantName: row.name,
    applicantAddress: row.address,
    applicantPhone: row.phone,
    decidingUnitId: row.deciding_unit_id,
    receivedAt: row.received_at,
    dueAt: row.due_at,
    forwardedAt: row.given_at,
    resolvedAt: row.resolved_at,
    returnedAt: row.returned_at,
    returnedBy: row.way as ResultWay | null,
    endedAt: row.ended_at,
  }))
}

/** The number of a dossier in its volume: its place among what the unit received in that month. */
export async function numberInVolume(
  db: Db | Trx,
  place: {
    readonly siteId: number
    readonly unitId: number
    readonly receivedAt: Instant
    readonly id: string
  },
): Promise<number> {
  const { receivedAt, id } = place
  const to = dateInVietNam(receivedAt)
  const from = plainDate(`${to.slice(0, 8)}01`)
  const row = await received(db, { ...place, from, to })
    .where(sql<SqlBool>`(d.received_at, d.id) <= (${receivedAt}::timestamptz, ${id}::uuid)`)
    .select(eb => eb.fn.countAll<number>().as('lines'))
    .executeTakeFirstOrThrow()
  return row.lines
}

/** The running number of a supplement request among those of its unit in that year. */
export async function numberOfSupplement(
  db: Db | Trx,
  request: { readonly unitId: number; readonly requestedAt: Instant },
): Promise<number> {
  const { unitId, requestedAt } = request
  const year = dateInVietNam(requestedAt).slice(0, 4)
  const row = await db
    .selectFrom('supplement_request')
    .where('unit_id', '=', unitId)
    .where('requested_at', '>=', instantAt(plainDate(`${year}-01-01`), 0))
    .where('requested_at', '<=', requestedAt)
    .select(eb => eb.fn.countAll<number>().as('requests'))
    .executeTakeFirstOrThrow()
  return row.requests
}

function received(db: Db | Trx, query: RegisterQuery) {
  return db
    .selectFrom('dossier as d')
    .where('d.site_id', '=', query.siteId)
    .where('d.receiving_unit_id', '=', query.unitId)
    .where('d.received_at', '>=', instantAt(query.from, 0))
    .where('d.received_at', '<', instantAt(addDays(query.to, 1), 0))
}
