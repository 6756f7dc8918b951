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

/** Tells whether nothing has happened to the article since it was brought in. Read it once the article is held. */
export async function isAsImported(trx: Trx, articleId: string): Promise<boolean> {
  const touched = await trx
    .selectFrom('event')
    .select('id')
    .where('subject_id', '=', articleId)
    .where('type', 'not in', ['article.imported', 'article.import_completed'])
    .limit(1)
    .executeTakeFirst()
  return touched === undefined
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

/** Takes all pictures of an article away. */
export async function removePictures(trx: Trx, articleId: string): Promise<void> {
  await trx.deleteFrom('article_picture').where('article_id', '=', articleId).execute()
}
