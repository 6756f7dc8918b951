import { type FoundCategory, findOrAddCategories } from '#features/news'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import { type CategoryPath, type Note, note, type SourceItem } from '../domain/item.ts'
import { isByNumber } from '../domain/old-address.ts'
import { findImportCategory } from '../store/import-category.queries.ts'
import { insertImportCategory } from '../store/import-category.writes.ts'
import { listTaken, type TakenAddress } from '../store/old-address.queries.ts'
import { insertOldAddresses } from '../store/old-address.writes.ts'
import { spotsOf, usable } from './note-places.ts'
import { actOf, type Run } from './run.ts'

/**
 * The topic of an item: the one that it became when this source was brought before, else one of its name, else a new one. Another
 * one with its short name is not it, nor is what another old site had at its address; the first item that belongs to it tells so.
 */
export async function categoryFor(run: Run, item: SourceItem, notes: Note[]): Promise<number> {
  const { category } = item
  const key = JSON.stringify(category)
  const known = run.categories.get(key)
  if (known !== undefined) return known
  const { found, taken } = await inTransaction(run.deps.db, async trx => {
    const there = await findThere(trx, run, category)
    return { found: there, taken: await noteTopics(trx, run, item, there) }
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

/** Lets the addresses of topics lead to what they became. What leads elsewhere first is told when the source first names it. */
async function noteTopics(
  trx: Trx,
  run: Run,
  item: SourceItem,
  there: readonly FoundCategory[],
): Promise<readonly Note[]> {
  const { deps, siteId, source } = run
  const notes: Note[] = []
  for (const [level, { name, addresses }] of item.category.entries()) {
    const categoryId = there[level]?.id ?? 0
    const at = deps.clock.now()
    const from = { siteId, source: source.name }
    const fresh = await insertImportCategory(trx, from, usable(addresses), { categoryId, at })
    const places = spotsOf(run, item, addresses).map(spot => ({ ...spot, categoryId }))
    await insertOldAddresses(trx, siteId, places, at)
    notes.push(...takenNotes(name, await listTaken(trx, siteId, fresh, { categoryId })))
  }
  return notes
}

/** Nobody knew a topic by its number: it is told only where it leads to it under no host at all. */
export function takenNotes(name: string, taken: readonly TakenAddress[]): readonly Note[] {
  const here = taken.filter(({ address, isOwn }) => isOwn && !isByNumber(address))
  const lost = taken.filter(({ isOwn }) => !isOwn)
  const aboutOf = (of: readonly TakenAddress[]) =>
    `${name} (${of.map(each => each.address).join(', ')})`
  return [
    ...(here.length === 0 ? [] : [note('category_address_taken', aboutOf(here))]),
    ...(lost.length === 0 ? [] : [note('category_address_lost', aboutOf(lost))]),
  ]
}
