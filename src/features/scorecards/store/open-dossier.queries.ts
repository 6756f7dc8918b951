import { sql } from 'kysely'
import { plainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'
import type { OpenDossier } from '../domain/change.ts'

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
