import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'

/** The dossier that a form made, for whoever sends the form again. */
export type SentDossier = {
  readonly dossierId: string
  readonly code: string
  readonly submittedAt: Instant
  readonly intakeDueAt: Instant
  readonly receivedAt: Instant | null
  readonly dueAt: Instant | null
}

/** The dossier made from that draft or counter form, or undefined. */
export async function findSent(
  db: Db | Trx,
  siteId: number,
  sendingKey: string,
): Promise<SentDossier | undefined> {
  const row = await db
    .selectFrom('dossier')
    .select(['id', 'code', 'submitted_at', 'intake_due_at', 'received_at', 'first_due_at'])
    .where('sending_key', '=', sendingKey)
    .where('site_id', '=', siteId)
    .executeTakeFirst()
  return (
    row && {
      dossierId: row.id,
      code: row.code,
      submittedAt: row.submitted_at,
      intakeDueAt: row.intake_due_at,
      receivedAt: row.received_at,
      dueAt: row.first_due_at,
    }
  )
}
