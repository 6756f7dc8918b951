/**
 * Categories as a tree.
 *   top    a category that stands below none
 *   below  in it, or in one that is in it, and so on
 *   path   from the top down to a category, itself included
 */
import { type Clash, mergeParts, type Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Category } from './article.ts'

/** Deeper, and readers would not find it. */
export const MOST_LEVELS = 3

/** Between the names of a path. */
export const PATH_SIGN = ' › '

type Placed = Pick<Category, 'id' | 'parentId'>

/** Each category behind the one in which it stands, with its level: 1 for a top one. Their order among each other stays. */
export function inTreeOrder<C extends Placed>(categories: readonly C[]): (C & { level: number })[] {
  const below = (parentId: number | null, level: number): (C & { level: number })[] =>
    categories
      .filter(each => each.parentId === parentId)
      .flatMap(each => [{ ...each, level }, ...below(each.id, level + 1)])
  return below(null, 1)
}

/** From the top down to that category, itself included. */
export function pathTo<C extends Placed>(categories: readonly C[], id: number): C[] {
  const category = categories.find(each => each.id === id)
  if (category === undefined) return []
  return [...(category.parentId === null ? [] : pathTo(categories, category.parentId)), category]
}

/** The names on the way down to that category. */
export function pathName(categories: readonly Category[], id: number): string {
  return pathTo(categories, id)
    .map(({ name }) => name)
    .join(PATH_SIGN)
}

/** The category and all below it. */
export function idsWithin(categories: readonly Placed[], id: number): number[] {
  const children = categories.filter(each => each.parentId === id)
  return [id, ...children.flatMap(each => idsWithin(categories, each.id))]
}

/** Why a category cannot stand there. */
export type PlaceProblem = 'parent_missing' | 'parent_within' | 'too_many_levels'

/** Whether a category, a new one when it has no id, may stand below that one; null for a top one. */
export function decidePlace(
  categories: readonly Placed[],
  id: number | undefined,
  parentId: number | null,
): Result<undefined, { readonly code: PlaceProblem }> {
  if (parentId === null) return ok(undefined)
  const above = pathTo(categories, parentId)
  if (above.length === 0) return err({ code: 'parent_missing' })
  if (id !== undefined && above.some(each => each.id === id)) return err({ code: 'parent_within' })
  const levels = id === undefined ? 1 : levelsOf(categories, id)
  return above.length + levels > MOST_LEVELS ? err({ code: 'too_many_levels' }) : ok(undefined)
}

function levelsOf(categories: readonly Placed[], id: number): number {
  const children = categories.filter(each => each.parentId === id)
  return 1 + Math.max(0, ...children.map(each => levelsOf(categories, each.id)))
}

type Named = {
  readonly nameVi: string
  readonly nameEn: string
  readonly parentId: number | null
}
type CategoryPart = 'name_vi' | 'name_en' | 'parent'
/** Two editors changed the same of one category. */
export type CategoryClash = Clash<CategoryPart>

/** A category by what an editor changes of it, as its form holds it. */
export function categoryParts({ nameVi, nameEn, parentId }: Named): Parts<CategoryPart> {
  return { name_vi: nameVi, name_en: nameEn, parent: String(parentId ?? '') }
}

/** Mine, with what somebody else changed of the category since its form was filled with `began`; one that is new as it is. */
export function mergeCategories(
  before: Named | undefined,
  { began, ...mine }: Named & { readonly began?: Parts | undefined },
): Result<Named, CategoryClash> {
  if (before === undefined) return ok(mine)
  const theirs = categoryParts(before)
  const known = began as Partial<typeof theirs>
  const { merged, clashes } = mergeParts(known, theirs, categoryParts(mine))
  if (clashes.length > 0) return err({ code: 'both_changed', clashes, theirs, merged })
  const parentId = merged.parent === '' ? null : Number(merged.parent)
  return ok({ nameVi: merged.name_vi, nameEn: merged.name_en, parentId })
}
