import { sql } from 'kysely'
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

/** Makes links known, unless they already are. */
export async function keepTrackingLinks(
  db: Db | Trx,
  links: readonly NewTrackingLink[],
): Promise<void> {
  await sql`
    insert into tracking_link (token_hash, site_id, dossier_id, made_at, expires_at)
    select "tokenHash", "siteId", "dossierId", "madeAt", "expiresAt" from jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
      as l ("tokenHash" text, "siteId" integer, "dossierId" uuid, "madeAt" timestamptz, "expiresAt" timestamptz)
    on conflict (token_hash) do nothing`.execute(db)
}

/** Forgets the links that have run out. */
export async function deleteLinksOlderThan(db: Db | Trx, now: Instant): Promise<void> {
  await db.deleteFrom('tracking_link').where('expires_at', '<', now).execute()
}
