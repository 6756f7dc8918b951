import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Banner } from '../domain/banner.ts'

/** Adds a banner. Gives false when it is there already. */
export async function insertBanner(
  trx: Trx,
  siteId: number,
  banner: Banner,
  at: Instant,
): Promise<boolean> {
  const row = await trx
    .insertInto('banner')
    .values({
      id: banner.id,
      site_id: siteId,
      severity: banner.severity,
      text_vi: banner.text.vi,
      text_en: banner.text.en,
      starts_at: banner.startsAt,
      ends_at: banner.endsAt,
      announced_at: at,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The moments of a banner, held until the transaction ends, or undefined. */
export async function lockBanner(trx: Trx, siteId: number, id: string) {
  const row = await trx
    .selectFrom('banner')
    .select(['starts_at', 'ends_at'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && { startsAt: row.starts_at, endsAt: row.ends_at }
}

/** Moves the end of a banner. */
export async function endBannerAt(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx.updateTable('banner').set({ ends_at: at }).where('id', '=', id).execute()
}
