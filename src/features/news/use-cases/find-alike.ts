import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { keepAlike, listAlike, lockAlike } from '../store/alike.writes.ts'
import { articleTag } from './tags.ts'

/**
 * Finds the published articles whose words and tags are most like those of this one, and names it below them too where it is
 * more like than what stood there. Of an article that is not out nothing is looked for.
 */
export function findAlike(
  { db }: { db: Db },
  { siteId, articleId }: { siteId: number; articleId: string },
): Promise<void> {
  return inTransaction(db, async trx => {
    await lockAlike(trx, siteId)
    const alike = await listAlike(trx, siteId, articleId)
    const changed = await keepAlike(trx, { siteId, articleId }, alike)
    await dropTags(trx, [...changed].map(articleTag))
  })
}
