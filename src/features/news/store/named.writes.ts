import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** Gives the articles of one tag the other, and lets its address lead there. Tells which articles had it. */
export async function mergeTag(
  trx: Trx,
  siteId: number,
  { from, into, at }: { from: { id: number; slug: string }; into: number; at: Instant },
): Promise<readonly string[]> {
  const had = await trx
    .selectFrom('article_tag')
    .select('article_id')
    .where('tag_id', '=', from.id)
    .execute()
  // Which articles have both is asked in the same statement that moves the others: none is lost between.
  await sql`
    update article_tag l set tag_id = ${into} where tag_id = ${from.id}
      and not exists (select from article_tag b where b.article_id = l.article_id and b.tag_id = ${into})`.execute(
    trx,
  )
  await trx.deleteFrom('article_tag').where('tag_id', '=', from.id).execute()
  await trx
    .updateTable('news_tag_former_slug')
    .set({ tag_id: into })
    .where('tag_id', '=', from.id)
    .execute()
  await trx
    .insertInto('news_tag_former_slug')
    .values({ site_id: siteId, slug: from.slug, tag_id: into, merged_at: at })
    .onConflict(conflict =>
      conflict.columns(['site_id', 'slug']).doUpdateSet({ tag_id: into, merged_at: at }),
    )
    .execute()
  await deleteNamed(trx, 'news_tag', from.id)
  return had.map(each => each.article_id)
}

/** Takes a tag or a series away. Breaks a foreign key when an article has it. */
export async function deleteNamed(
  trx: Trx,
  table: 'news_tag' | 'news_series',
  id: number,
): Promise<void> {
  await trx.deleteFrom(table).where('id', '=', id).execute()
}
