import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** Adds an article that was out elsewhere at that moment, or was none yet. */
export async function insertImported(
  trx: Trx,
  article: {
    id: string
    siteId: number
    categoryId: number
    slug: string
    createdAt: Instant
    publishedAt: Instant | undefined
  },
): Promise<void> {
  await trx
    .insertInto('article')
    .values({
      id: article.id,
      site_id: article.siteId,
      category_id: article.categoryId,
      slug: article.slug,
      created_at: article.createdAt,
      ...(article.publishedAt === undefined
        ? {}
        : { state: 'published', published_at: article.publishedAt }),
    })
    .execute()
}
