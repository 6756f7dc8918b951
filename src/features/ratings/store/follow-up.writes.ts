import type { Trx } from '#platform/db/db.ts'
import type { Finding } from '../domain/finding.ts'

/** Opens the follow-up of a bad rating; a rating has one at most. */
export async function openFollowUp(
  trx: Trx,
  followUp: {
    id: string
    siteId: number
    ratingId: string
    unitId: number
    procedureId: number
    sealedDossier: string
    openedAt: Date
  },
): Promise<void> {
  await trx
    .insertInto('rating_follow_up')
    .values({
      id: followUp.id,
      site_id: followUp.siteId,
      rating_id: followUp.ratingId,
      unit_id: followUp.unitId,
      procedure_id: followUp.procedureId,
      sealed_dossier: followUp.sealedDossier,
      opened_at: followUp.openedAt,
    })
    .onConflict(conflict => conflict.column('rating_id').doNothing())
    .execute()
}

/** Writes the answer; false when somebody has answered already. */
export async function answerFollowUpRow(
  trx: Trx,
  id: string,
  answer: { finding: Finding; text: string; at: Date; by: string },
): Promise<boolean> {
  const row = await trx
    .updateTable('rating_follow_up')
    .set({
      finding: answer.finding,
      answer: answer.text,
      answered_at: answer.at,
      answered_by: answer.by,
    })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
