import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { VersionPeriod } from '../domain/procedure.ts'

/** The periods of all versions of a procedure, the earliest first. */
export async function listVersionPeriods(
  db: Db | Trx,
  procedureId: number,
): Promise<VersionPeriod[]> {
  const rows = await db
    .selectFrom('procedure_version')
    .select(['id', 'number', 'valid_from', 'valid_to', 'citation'])
    .where('procedure_id', '=', procedureId)
    .orderBy('valid_from')
    .execute()
  return rows.map(row => ({
    id: row.id,
    number: row.number,
    validFrom: row.valid_from as PlainDate,
    validTo: (row.valid_to ?? undefined) as PlainDate | undefined,
    citation: row.citation,
  }))
}
