import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { SavedLook } from '../domain/look.ts'

/** Holds the looks of a site until the transaction ends. */
export async function lockLooks(trx: Trx, siteId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('site_look'), ${siteId})`.execute(trx)
}

/** Adds a look. */
export async function insertLook(
  trx: Trx,
  siteId: number,
  { id, look, emblem }: SavedLook,
  saved: { at: Instant; by: string | undefined },
): Promise<void> {
  await trx
    .insertInto('site_look')
    .values({
      id,
      site_id: siteId,
      look: JSON.stringify(look),
      emblem_sha256: emblem ?? null,
      saved_at: saved.at,
      saved_by: saved.by ?? null,
    })
    .execute()
}

/** Lets readers see a look. */
export async function chooseLook(
  trx: Trx,
  siteId: number,
  lookId: string,
  at: Instant,
): Promise<void> {
  const chosen = { look_id: lookId, published_at: at }
  await trx
    .insertInto('site_look_choice')
    .values({ site_id: siteId, ...chosen })
    .onConflict(conflict => conflict.column('site_id').doUpdateSet(chosen))
    .execute()
}
