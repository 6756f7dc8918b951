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

/** The files that the article has, by their SHA-256. */
export async function listKeptFiles(
  trx: Trx,
  articleId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom('article_file as l')
    .innerJoin('stored_file as f', 'f.id', 'l.file_id')
    .select(['l.id', 'f.sha256'])
    .where('l.article_id', '=', articleId)
    .execute()
  return new Map(rows.map(({ id, sha256 }) => [sha256, id]))
}
