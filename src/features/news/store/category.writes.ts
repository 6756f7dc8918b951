import type { Trx } from '#platform/db/db.ts'

/** What a category is called and where it stands. */
type CategoryRow = {
  siteId: number
  slug: string
  nameVi: string
  nameEn: string
  parentId: number | null
  position: number
}

/** Adds a category, or sets one up anew that has that slug. Gives its id. */
export async function saveCategory(trx: Trx, category: CategoryRow): Promise<number> {
  const said = {
    name_vi: category.nameVi,
    name_en: category.nameEn,
    parent_id: category.parentId,
    position: category.position,
  }
  const row = await trx
    .insertInto('news_category')
    .values({ site_id: category.siteId, slug: category.slug, ...said })
    .onConflict(conflict => conflict.columns(['site_id', 'slug']).doUpdateSet(said))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Lets categories stand in that order. */
export async function setPositions(trx: Trx, ids: readonly number[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await trx.updateTable('news_category').set({ position }).where('id', '=', id).execute()
}

/** Takes a category away. Breaks a foreign key when something is in it. */
export async function deleteCategory(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom('news_category').where('id', '=', id).execute()
}
