import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'

/** Lets an article stand first until the end of that day. */
export async function setPin(
  trx: Trx,
  pin: { articleId: string; siteId: number; lastDay: PlainDate; at: Instant; by: string },
): Promise<void> {
  const said = { last_day: pin.lastDay, pinned_at: pin.at, pinned_by: pin.by }
  await trx
    .insertInto('article_pin')
    .values({ article_id: pin.articleId, site_id: pin.siteId, ...said })
    .onConflict(conflict => conflict.column('article_id').doUpdateSet(said))
    .execute()
}

/** Lets it stand first no longer. */
export async function removePin(trx: Trx, articleId: string): Promise<void> {
  await trx.deleteFrom('article_pin').where('article_id', '=', articleId).execute()
}
