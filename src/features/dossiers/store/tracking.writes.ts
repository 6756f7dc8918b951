import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'

/** A link that is made. */
export type NewTrackingLink = {
  readonly tokenHash: string
  readonly siteId: number
  readonly dossierId: string
  readonly madeAt: Instant
  readonly expiresAt: Instant
}

/** Makes a link known, unless it already is. */
export async function keepTrackingLink(db: Db | Trx, link: NewTrackingLink): Promise<void> {
  await db
    .insertInto('tracking_link')
    .values({
      token_hash: link.tokenHash,
      site_id: link.siteId,
      dossier_id: link.dossierId,
      made_at: link.madeAt,
      expires_at: link.expiresAt,
    })
    .onConflict(conflict => conflict.column('token_hash').doNothing())
    .execute()
}

/** Forgets the links that have run out. */
export async function deleteLinksOlderThan(db: Db | Trx, now: Instant): Promise<void> {
  await db.deleteFrom('tracking_link').where('expires_at', '<', now).execute()
}
