import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** What hangs on a draft and goes with it; its versions and events stay. */
const HANGING = [
  'article_text',
  'article_tag',
  'article_in_series',
  'article_related',
  'article_feature',
  'article_return',
] as const

/** Takes a draft from the desk; its address is free again. */
export async function keepThrownAway(trx: Trx, id: string, at: Instant): Promise<void> {
  for (const table of HANGING) await trx.deleteFrom(table).where('article_id', '=', id).execute()
  await trx
    .updateTable('article')
    .set({ thrown_away_at: at, slug: `da-bo-${id}` })
    .where('id', '=', id)
    .execute()
}
