import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { saveCategory } from '../store/article.writes.ts'
import { newsTag } from './tags.ts'

/** Sets up what the articles of a site are about, in that order. Gives the id of each by its slug. */
export async function saveCategories(
  deps: { db: Db },
  siteId: number,
  categories: readonly { slug: string; nameVi: string; nameEn: string }[],
): Promise<ReadonlyMap<string, number>> {
  return inTransaction(deps.db, async trx => {
    const ids = new Map<string, number>()
    for (const [position, category] of categories.entries()) {
      ids.set(category.slug, await saveCategory(trx, { siteId, position, ...category }))
    }
    await dropTags(trx, [newsTag(siteId)])
    return ids
  })
}
