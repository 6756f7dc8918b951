import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import type { Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent, type NewEvent } from '#platform/events/append-event.ts'
import { nameSlug } from '../domain/arrangement.ts'
import {
  type CategoryClash,
  decidePlace,
  mergeCategories,
  type PlaceProblem,
} from '../domain/category-tree.ts'
import type { DeskCategory } from '../domain/desk.ts'
import { lockCategories } from '../store/category.queries.ts'
import { saveCategory, setPositions } from '../store/category.writes.ts'
import { newsTag } from './tags.ts'

type Deps = { db: Db; clock: Clock }
/** Where, and who changes it. */
export type Place = { readonly siteId: number; readonly officerId: string }
/** Why a category is not changed. */
export type CategoryProblem =
  | PlaceProblem
  | 'category_not_found'
  | 'name_wrong'
  | 'name_taken'
  | 'category_in_use'
  | 'subscribers_not_told'
/** What came of a change. */
export type Changed = Promise<Result<undefined, { readonly code: CategoryProblem }>>

/** What an editor calls a category, and below which one it stands. */
export type CategoryToSave = {
  /** Undefined for a new one. */
  readonly id: number | undefined
  readonly nameVi: string
  readonly nameEn: string
  readonly parentId: number | null
  /** What its form was filled with (categoryParts). */
  readonly began?: Parts | undefined
}

/**
 * Adds a category, renames it, or lets it stand elsewhere; its address stays. Names that differ by accents or case are
 * one, and no two categories have it. What somebody else changed meanwhile stays, but where both changed the same. Event:
 * news_category.saved.
 */
export function keepCategory(
  deps: Deps,
  place: Place,
  category: CategoryToSave,
): Promise<Result<undefined, { readonly code: CategoryProblem } | CategoryClash>> {
  return changeCategories<Problem | CategoryClash>(deps, place, async (trx, categories) => {
    const { id } = category
    const before = categories.find(each => each.id === id)
    if (id !== undefined && before === undefined) return err({ code: 'category_not_found' })
    const whole = mergeCategories(before, category)
    if (!whole.ok) return whole
    const { nameVi, nameEn, parentId } = whole.value
    const slug = slugFor(categories, before, nameVi)
    if (!slug.ok) return slug
    const placed = decidePlace(categories, id, parentId)
    if (!placed.ok) return placed
    const last = Math.max(-1, ...categories.map(each => each.position)) + 1
    const position = before?.parentId === parentId ? before.position : last
    const row = { siteId: place.siteId, slug: slug.value, nameVi, nameEn, parentId, position }
    const kept = await saveCategory(trx, row)
    return ok({
      type: 'news_category.saved',
      id: kept,
      data: { slug: row.slug, parent_id: parentId },
    })
  })
}

/** The address of the category under that name: its own where it has one. */
function slugFor(
  categories: readonly DeskCategory[],
  before: DeskCategory | undefined,
  name: string,
): Result<string, { readonly code: 'name_wrong' | 'name_taken' }> {
  if (before?.nameVi === name) return ok(before.slug)
  const slug = nameSlug(name)
  if (slug === '') return err({ code: 'name_wrong' })
  const isTaken = categories.some(
    each =>
      each.id !== before?.id &&
      (nameSlug(each.nameVi) === slug || (before === undefined && each.slug === slug)),
  )
  return isTaken ? err({ code: 'name_taken' }) : ok(before?.slug ?? slug)
}

/** Lets a category stand one place earlier, or later, among those beside it. Event: news_category.moved. */
export function shiftCategory(deps: Deps, place: Place, id: number, by: -1 | 1): Changed {
  return changeCategories(deps, place, async (trx, categories) => {
    const category = categories.find(each => each.id === id)
    if (category === undefined) return err({ code: 'category_not_found' })
    const beside = categories.filter(each => each.parentId === category.parentId)
    const at = beside.indexOf(category)
    const other = beside[at + by]
    // At the end already, or somebody else has just moved it there.
    if (other === undefined) return ok(undefined)
    const order = beside.map(each => each.id)
    order[at] = other.id
    order[at + by] = id
    await setPositions(trx, order)
    return ok({ type: 'news_category.moved', id, data: { by } })
  })
}

type Problem = { readonly code: CategoryProblem }
type Done = { readonly type: string; readonly id: number; readonly data: NewEvent['data'] }

/** Changes categories while nobody else does, and writes it down. */
export function changeCategories<E extends { readonly code: string } = Problem>(
  { db, clock }: Deps,
  { siteId, officerId }: Place,
  act: (trx: Trx, categories: readonly DeskCategory[]) => Promise<Result<Done | undefined, E>>,
): Promise<Result<undefined, E>> {
  return inTransaction(db, async trx => {
    const done = await act(trx, await lockCategories(trx, siteId))
    if (!done.ok) return done
    if (done.value === undefined) return ok(undefined)
    const { type, id, data } = done.value
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'officer', id: officerId } },
      {
        type,
        subject: { kind: 'news_category', id: newId(clock.now()) },
        data: { category_id: id, ...data },
      },
    )
    await dropTags(trx, [newsTag(siteId)])
    return ok(undefined)
  })
}
