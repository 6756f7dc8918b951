import type { Trx } from '#platform/db/db.ts'

/** An answer to be sent on: to the applicant of the dossier that is sealed in it. */
export type AnswerToSend = {
  readonly followUpId: string
  readonly siteId: number
  readonly unitId: number
  readonly sealedDossier: string
  readonly answer: string
}

/** The answers of those follow-ups. For the consumer that sends them on, and for no page. */
export async function listAnswersToSend(
  trx: Trx,
  followUpIds: readonly string[],
): Promise<AnswerToSend[]> {
  if (followUpIds.length === 0) return []
  const rows = await trx
    .selectFrom('rating_follow_up')
    .select(['id', 'site_id', 'unit_id', 'sealed_dossier', 'answer'])
    .where('id', 'in', [...followUpIds])
    .where('answer', 'is not', null)
    .execute()
  return rows.map(row => ({
    followUpId: row.id,
    siteId: row.site_id,
    unitId: row.unit_id,
    sealedDossier: row.sealed_dossier,
    answer: row.answer ?? '',
  }))
}
