import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { CorrectableField } from '../domain/decide-correction.ts'

/** A correction as it is kept beside its event. */
export type CorrectionRecord = {
  readonly id: string
  readonly siteId: number
  readonly dossierId: string
  readonly eventId: string
  readonly field: CorrectableField
  readonly oldValue: string
  readonly newValue: string | null
  readonly reason: string
  readonly correctedAt: Instant
  readonly correctedBy: string
  readonly approvedBy: string
}

/** Puts the applicant's data right and keeps what was there. */
export async function writeCorrection(trx: Trx, record: CorrectionRecord): Promise<void> {
  await trx
    .updateTable('dossier_applicant')
    .set({ [record.field]: record.newValue })
    .where('dossier_id', '=', record.dossierId)
    .execute()
  await trx
    .insertInto('dossier_correction')
    .values({
      id: record.id,
      site_id: record.siteId,
      dossier_id: record.dossierId,
      event_id: record.eventId,
      field: record.field,
      old_value: record.oldValue,
      new_value: record.newValue ?? '',
      reason: record.reason,
      corrected_at: record.correctedAt,
      corrected_by: record.correctedBy,
      approved_by: record.approvedBy,
    })
    .execute()
}
