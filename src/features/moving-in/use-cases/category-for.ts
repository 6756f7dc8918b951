import { type FoundCategory, findOrAddCategories } from '#features/news'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import { type CategoryPath, type Note, note, type SourceItem } from '../domain/item.ts'
import { insertOldAddresses } from '../store/import.writes.ts'
import { findImportCategory } from '../store/import-category.queries.ts'
import { insertImportCategory } from '../store/import-category.writes.ts'
import { listLeadingElsewhere } from '../store/old-address.queries.ts'
import { usable } from './note-places.ts'
import { actOf, type Run } from './run.ts'

/**
 * The topic of an item: the one that it became when this source was brought before, else one of its name, else a new one. Another
 * one with its short name is not it, nor is what another old site had at its address; the first item that belongs to it tells so.
 */
export async function categoryFor(
  run: Run,
  { category }: SourceItem,
  notes: Note[],
): Promise<number> {
  const key = JSON.stringify(category)
  const known = run.categories.get(key)
  if (known !== undefined) return known
  const { found, taken } = await inTransaction(run.deps.db, async trx => {
    const there = await findThere(trx, run, category)
    return { found: there, taken: await noteAddresses(trx, run, category, there) }
  })
  for (const [level, { slug, apartFrom }] of found.entries())
    if (apartFrom !== undefined)
      notes.push(note('category_apart', `${category[level]?.name ?? ''} (${slug}) ≠ ${apartFrom}`))
  notes.push(...taken)
  const id = found.at(-1)?.id ?? 0
  run.categories.set(key, id)
  return id
}

async function findThere(
  trx: Trx,
  { deps, siteId, source, noCategory }: Run,
  category: CategoryPath,
): Promise<readonly FoundCategory[]> {
  const names = []
  for (const { name, addresses } of category) {
    const from = { siteId, source: source.name }
    const id = await findImportCategory(trx, from, usable(addresses))
    names.push({ nameVi: name, nameEn: name, id })
  }
  return findOrAddCategories(trx, actOf(deps, siteId), names.length === 0 ? [noCategory] : names)
}

/** Lets the addresses of topics lead to what they became. What leads elsewhere already is told when the source first names it. */
async function noteAddresses(
  trx: Trx,
  { deps, siteId, source }: Run,
  category: CategoryPath,
  there: readonly FoundCategory[],
): Promise<readonly Note[]> {
  const notes: Note[] = []
  for (const [level, { name, addresses }] of category.entries()) {
    const categoryId = there[level]?.id ?? 0
    const to = { categoryId, at: deps.clock.now() }
    const from = { siteId, source: source.name }
    const written = usable(addresses)
    const fresh = await insertImportCategory(trx, from, written, to)
    await insertOldAddresses(trx, siteId, written, to)
    const taken = await listLeadingElsewhere(trx, siteId, fresh, categoryId)
    if (taken.length > 0)
      notes.push(note('category_address_taken', `${name} (${taken.join(', ')})`))
  }
  return notes
}
