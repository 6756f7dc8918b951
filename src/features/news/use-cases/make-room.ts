import type { Clock } from '#kernel/clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { insertArticle } from '../store/article.writes.ts'
import { findFirstCategory } from '../store/category.queries.ts'

/**
 * Makes room for what comes before a new article has a text, a picture or a file: a draft without any version, which no
 * list shows. What it is about, and its address, it gets when it is saved. Does nothing when it is there already.
 */
export function makeRoom(
  deps: { readonly db: Db; readonly clock: Clock },
  { siteId, articleId: id }: { readonly siteId: number; readonly articleId: string },
): Promise<void> {
  return inTransaction(deps.db, async trx => {
    const categoryId = await findFirstCategory(trx, siteId)
    // Without categories nothing could be saved either: the picture is refused as one of an article that is not there.
    if (categoryId === undefined) return
    const createdAt = deps.clock.now()
    await insertArticle(trx, { id, siteId, categoryId, slug: `chua-dat-${id}`, createdAt })
  })
}
