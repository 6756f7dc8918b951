import { newId } from '#kernel/ids.ts'
import { dropTags } from '#platform/cache/drops.ts'
import type { Trx } from '#platform/db/db.ts'
import { type Act, appendEvent } from '#platform/events/append-event.ts'
import { nameSlug } from '../domain/arrangement.ts'
import { decidePlace } from '../domain/category-tree.ts'
import type { DeskCategory } from '../domain/desk.ts'
import { lockCategories } from '../store/category.queries.ts'
import { saveCategory } from '../store/category.writes.ts'
import { newsTag } from './tags.ts'

/** A category as whoever brings articles in calls it, with its id where it was brought before under whatever name. */
export type CategoryName = {
  readonly nameVi: string
  readonly nameEn: string
  readonly id?: number | undefined
}

/** A category that was found or added. */
export type FoundCategory = {
  readonly id: number
  readonly slug: string
  /** The name of another category that had the short name which its own would make; then it has another one. */
  readonly apartFrom: string | undefined
}

/**
 * The categories of those names, each below the one before; what the site does not have is added. One that would stand too
 * deep stands as deep as it may. Event: news_category.saved for each that is added.
 */
export async function findOrAddCategories(
  trx: Trx,
  act: Act,
  path: readonly CategoryName[],
): Promise<readonly FoundCategory[]> {
  const categories = await lockCategories(trx, act.siteId)
  const found: FoundCategory[] = []
  for (const name of path) {
    const parentId = deepest(
      categories,
      found.map(each => each.id),
    )
    const known =
      categories.find(each => each.id === name.id) ?? findNamed(categories, name, parentId)
    if (known !== undefined) {
      found.push({ id: known.id, slug: known.slug, apartFrom: undefined })
      continue
    }
    const other = categories.find(each => each.slug === slugOf(name.nameVi))
    const added = await add(trx, act, { categories, name, parentId })
    categories.push(added)
    found.push({ id: added.id, slug: added.slug, apartFrom: other?.nameVi })
  }
  return found
}

/** The last of the path below which another may stand; null for none. */
function deepest(categories: readonly DeskCategory[], path: readonly number[]): number | null {
  return path.findLast(id => decidePlace(categories, undefined, id).ok) ?? null
}

/** One that stands there, else one of that name wherever an editor has put it. */
function findNamed(
  categories: readonly DeskCategory[],
  { nameVi }: CategoryName,
  parentId: number | null,
): DeskCategory | undefined {
  const slug = slugOf(nameVi)
  // Names that differ by accents or case are one; the same short name with another name is not.
  const named = categories.filter(each => each.nameVi === nameVi || slugOf(each.nameVi) === slug)
  return named.find(each => each.parentId === parentId) ?? named[0]
}

function slugOf(name: string): string {
  return nameSlug(name) || 'chuyen-muc'
}

/** The short name that the name makes, with a number where another category has it. */
function freeSlug(categories: readonly DeskCategory[], name: string): string {
  const slug = slugOf(name)
  const taken = new Set(categories.map(each => each.slug))
  let free = slug
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${String(number)}`
  return free
}

async function add(
  trx: Trx,
  act: Act,
  wanted: { categories: readonly DeskCategory[]; name: CategoryName; parentId: number | null },
): Promise<DeskCategory> {
  const { categories, name, parentId } = wanted
  const position = Math.max(-1, ...categories.map(each => each.position)) + 1
  const { nameVi, nameEn } = name
  const row = { nameVi, nameEn, slug: freeSlug(categories, name.nameVi), parentId, position }
  const id = await saveCategory(trx, { siteId: act.siteId, ...row })
  await appendEvent(trx, act, {
    type: 'news_category.saved',
    subject: { kind: 'news_category', id: newId(act.clock.now()) },
    data: { category_id: id, slug: row.slug, parent_id: parentId },
  })
  await dropTags(trx, [newsTag(act.siteId)])
  return { ...row, id, articles: 0 }
}
