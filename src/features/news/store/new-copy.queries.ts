import type { Db, Trx } from '#platform/db/db.ts'
import type { WorkingCopy } from './working-copy.queries.ts'

/** Whose new article, and the id that it will have. */
export type NewCopyKey = {
  readonly siteId: number
  readonly officerId: string
  readonly articleId: string
}

/** A new article that its writer has not saved yet. */
export type NewCopy = Omit<WorkingCopy, 'baseRevision'>

/** The new article that the officer was writing under that id, or undefined. */
export async function findNewCopy(
  db: Db | Trx,
  { siteId, officerId, articleId }: NewCopyKey,
): Promise<NewCopy | undefined> {
  const row = await db
    .selectFrom('new_article_copy')
    .select(['title', 'lead', 'body_html', 'author', 'source', 'category_id', 'kept_at'])
    .where('site_id', '=', siteId)
    .where('officer_id', '=', officerId)
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { title, lead, author, source } = row
  const words = { title, lead, author, source, bodyHtml: row.body_html }
  return { ...words, categoryId: row.category_id ?? undefined, keptAt: row.kept_at }
}

/** New articles that the officer was writing and has not saved, the last first. */
export async function listNewCopies(
  db: Db | Trx,
  { siteId, officerId }: Omit<NewCopyKey, 'articleId'>,
): Promise<(Pick<NewCopy, 'title' | 'keptAt'> & { readonly articleId: string })[]> {
  const rows = await db
    .selectFrom('new_article_copy')
    .select(['article_id', 'title', 'kept_at'])
    .where('site_id', '=', siteId)
    .where('officer_id', '=', officerId)
    // A browser may still have kept what was being saved just then.
    .where(eb =>
      eb.not(
        eb.exists(
          eb.selectFrom('article').select('id').whereRef('id', '=', 'new_article_copy.article_id'),
        ),
      ),
    )
    .orderBy('kept_at', 'desc')
    .execute()
  return rows.map(row => ({ articleId: row.article_id, title: row.title, keptAt: row.kept_at }))
}
