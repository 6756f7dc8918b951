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

/** A category as whoever brings articles in calls it. */
export type CategoryName = { readonly nameVi: string; readonly nameEn: string }

/**
 * The categories of those names, each below the one before; what the site does not have is added. One that would stand too
 * deep stands as deep as it may. Gives their ids. Event: news_category.saved for each that is added.
 */
export async function findOrAddCategories(
  trx: Trx,
  act: Act,
  path: readonly CategoryName[],
): Promise<readonly number[]> {
  const categories = await lockCategories(trx, act.siteId)
  const ids: number[] = []
  for (const name of path) {
    const parentId = deepest(categories, ids)
    const found = findNamed(categories, name, parentId)
    const category = found ?? (await add(trx, act, { categories, name, parentId }))
    if (found === undefined) categories.push(category)
    ids.push(category.id)
  }
  return ids
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
  const named = categories.filter(each => each.slug === slug || each.nameVi === nameVi)
  return named.find(each => each.parentId === parentId) ?? named[0]
}

function slugOf(name: string): string {
  return nameSlug(name) || 'chuyen-muc'
}

async function add(
  trx: Trx,
  act: Act,
  wanted: { categories: readonly DeskCategory[]; name: CategoryName; parentId: number | null },
): Promise<DeskCategory> {
  const { categories, name, parentId } = wanted
  const position = Math.max(-1, ...categories.map(each => each.position)) + 1
  const row = { ...name, slug: slugOf(name.nameVi), parentId, position }
  const id = await saveCategory(trx, { siteId: act.siteId, ...row })
  await appendEvent(trx, act, {
    type: 'news_category.saved',
    subject: { kind: 'news_category', id: newId(act.clock.now()) },
    data: { category_id: id, slug: row.slug, parent_id: parentId },
  })
  await dropTags(trx, [newsTag(act.siteId)])
  return { ...row, id, articles: 0 }
}
