import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { saveCategory } from '../store/category.writes.ts'
import { newsTag } from './tags.ts'

/** A category as a plan names it; `parent` is the slug of one before it. */
type PlannedCategory = { slug: string; nameVi: string; nameEn: string; parent?: string }

/** Sets up what the articles of a site are about, in that order. Gives the id of each by its slug. */
export async function saveCategories(
  deps: { db: Db },
  siteId: number,
  categories: readonly PlannedCategory[],
): Promise<ReadonlyMap<string, number>> {
  return inTransaction(deps.db, async trx => {
    const ids = new Map<string, number>()
    for (const [position, { parent, ...category }] of categories.entries()) {
      const parentId = parent === undefined ? null : ids.get(parent)
      if (parentId === undefined) throw new Error(`There is no category ${String(parent)} before`)
      ids.set(category.slug, await saveCategory(trx, { siteId, position, parentId, ...category }))
    }
    await dropTags(trx, [newsTag(siteId)])
    return ids
  })
}
