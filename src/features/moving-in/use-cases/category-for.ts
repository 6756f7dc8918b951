import { findOrAddCategories } from '#features/news'
import { inTransaction } from '#platform/db/db.ts'
import { type Note, note, type SourceItem } from '../domain/item.ts'
import { insertOldAddresses } from '../store/import.writes.ts'
import { findCategoryAt } from '../store/old-address.queries.ts'
import { usable } from './note-places.ts'
import { actOf, type Run } from './run.ts'

/**
 * The topic of an item, added with those around it where the site has none of that name: another one with its short name is
 * not it, and the first item that belongs to it tells so.
 */
export async function categoryFor(
  run: Run,
  { category }: SourceItem,
  notes: Note[],
): Promise<number> {
  const { deps, siteId, categories, noCategory } = run
  const key = JSON.stringify(category.map(each => each.name))
  const known = categories.get(key)
  if (known !== undefined) return known
  const found = await inTransaction(deps.db, async trx => {
    const names = []
    for (const { name, addresses } of category) {
      const id = await findCategoryAt(trx, siteId, usable(addresses))
      names.push({ nameVi: name, nameEn: name, id })
    }
    const path = names.length === 0 ? [noCategory] : names
    const there = await findOrAddCategories(trx, actOf(deps, siteId), path)
    for (const [level, { addresses }] of category.entries()) {
      const to = { categoryId: there[level]?.id ?? 0, at: deps.clock.now() }
      await insertOldAddresses(trx, siteId, usable(addresses), to)
    }
    return there
  })
  for (const [level, { slug, apartFrom }] of found.entries())
    if (apartFrom !== undefined)
      notes.push(note('category_apart', `${category[level]?.name ?? ''} (${slug}) ≠ ${apartFrom}`))
  const id = found.at(-1)?.id ?? 0
  categories.set(key, id)
  return id
}
