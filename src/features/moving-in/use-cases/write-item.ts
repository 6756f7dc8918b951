import { findOrAddCategories, importArticle } from '#features/news'
import { inTransaction } from '#platform/db/db.ts'
import { type Note, note, type SourceItem } from '../domain/item.ts'
import { oldAddress } from '../domain/old-address.ts'
import { insertOldAddresses, keepOutcome } from '../store/import.writes.ts'
import type { PreparedItem } from './prepare-item.ts'
import { actOf, type Run } from './run.ts'

/** Writes the article and what became of the item, whole or not at all. Undefined when another run was faster. */
export async function writeItem(
  run: Run,
  item: SourceItem,
  prepared: PreparedItem,
  notes: Note[],
): Promise<string | undefined> {
  const { deps, siteId, source } = run
  const categoryId = await categoryFor(run, item)
  const now = deps.clock.now()
  try {
    return await inTransaction(deps.db, async trx => {
      const article = { ...prepared, categoryId, source: '' }
      const { articleId, slug } = await importArticle(trx, actOf(deps, siteId), article)
      const wanted = new Set(item.addresses.map(each => oldAddress(each)))
      const addresses = [...wanted].filter(each => each !== undefined && each !== '/') as string[]
      const free = await insertOldAddresses(trx, siteId, addresses, { articleId, at: now })
      const taken = addresses.filter(each => !free.includes(each))
      notes.push(...taken.map(each => note('address_taken', each)))
      const isFirst = await keepOutcome(
        trx,
        { ...{ id: run.id, siteId, now }, source: source.name },
        item,
        { articleId, notes },
      )
      if (!isFirst) throw new BroughtMeanwhile()
      return slug
    })
  } catch (error) {
    if (error instanceof BroughtMeanwhile) return undefined
    throw error
  }
}

/** Another run brought the item while this one was at it: what was written of it again is undone. */
class BroughtMeanwhile extends Error {}

/** The topic of an item, added with those around it where the site has none of that name. */
async function categoryFor(run: Run, { category }: SourceItem): Promise<number> {
  const { deps, siteId, categories, noCategory } = run
  const key = JSON.stringify(category.map(each => each.name))
  const known = categories.get(key)
  if (known !== undefined) return known
  const names = category.map(({ name }) => ({ nameVi: name, nameEn: name }))
  const path = names.length === 0 ? [noCategory] : names
  const id = await inTransaction(deps.db, async trx => {
    const ids = await findOrAddCategories(trx, actOf(deps, siteId), path)
    for (const [level, { addresses }] of category.entries()) {
      const usable = addresses.map(each => oldAddress(each)).filter(each => each !== undefined)
      const to = { categoryId: ids[level] ?? 0, at: deps.clock.now() }
      await insertOldAddresses(trx, siteId, usable, to)
    }
    return ids.at(-1) ?? 0
  })
  categories.set(key, id)
  return id
}
