import type { Db, Trx } from '#platform/db/db.ts'
import type { NewCopy, NewCopyKey } from './new-copy.queries.ts'

/** Keeps a new article that an officer is writing, in place of what was kept of it before. */
export async function keepNewCopy(db: Db | Trx, key: NewCopyKey, copy: NewCopy): Promise<void> {
  const now = {
    ...{ title: copy.title, lead: copy.lead, body_html: copy.bodyHtml },
    ...{ author: copy.author ?? '', source: copy.source ?? '' },
    ...{ category_id: copy.categoryId ?? null, kept_at: copy.keptAt },
  }
  const { articleId, officerId, siteId } = key
  await db
    .insertInto('new_article_copy')
    .values({ article_id: articleId, officer_id: officerId, site_id: siteId, ...now })
    .onConflict(conflict => conflict.columns(['officer_id', 'article_id']).doUpdateSet(now))
    .execute()
}

/** Forgets a new article that an officer was writing. */
export async function forgetNewCopy(
  db: Db | Trx,
  { siteId, officerId, articleId }: NewCopyKey,
): Promise<void> {
  await db
    .deleteFrom('new_article_copy')
    .where('site_id', '=', siteId)
    .where('officer_id', '=', officerId)
    .where('article_id', '=', articleId)
    .execute()
}
