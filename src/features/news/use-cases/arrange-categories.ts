import { isSubscribedTo } from '#features/subscriptions'
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { brokeConstraint, type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent, type NewEvent } from '#platform/events/append-event.ts'
import { nameSlug } from '../domain/arrangement.ts'
import { decidePlace, type PlaceProblem } from '../domain/category-tree.ts'
import type { DeskCategory } from '../domain/desk.ts'
import { lockCategories } from '../store/category.queries.ts'
import { deleteCategory, saveCategory, setPositions } from '../store/category.writes.ts'
import { CATEGORY_TOPICS, newsByMail } from './news-by-mail.ts'
import { newsTag } from './tags.ts'

/** What refuses to lose a category: an article, one of its versions, a text that is being written, a category below. */
const STANDS_IN_IT = [
  'article_category_id_fkey',
  'a_version_is_about_a_known_category',
  'article_working_copy_category_id_fkey',
  'a_category_stands_below_a_known_one',
]

type Deps = { db: Db; clock: Clock }
type Place = { readonly siteId: number; readonly officerId: string }
/** Why a category is not changed. */
export type CategoryProblem =
  | PlaceProblem
  | 'category_not_found'
  | 'name_wrong'
  | 'name_taken'
  | 'category_in_use'
type Changed = Promise<Result<undefined, { readonly code: CategoryProblem }>>

/** What an editor calls a category, and below which one it stands. */
export type CategoryToSave = {
  /** Undefined for a new one. */
  readonly id: number | undefined
  readonly nameVi: string
  readonly nameEn: string
  readonly parentId: number | null
}

/** Adds a category, renames it, or lets it stand elsewhere; its address stays. Event: news_category.saved. */
export function keepCategory(deps: Deps, place: Place, category: CategoryToSave): Changed {
  return change(deps, place, async (trx, categories) => {
    const { id, nameVi, nameEn, parentId } = category
    const before = categories.find(each => each.id === id)
    if (id !== undefined && before === undefined) return err({ code: 'category_not_found' })
    const slug = before === undefined ? newSlug(categories, nameVi) : ok(before.slug)
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

function newSlug(categories: readonly DeskCategory[], name: string) {
  const slug = nameSlug(name)
  if (slug === '') return err({ code: 'name_wrong' } as const)
  return categories.some(each => each.slug === slug)
    ? err({ code: 'name_taken' } as const)
    : ok(slug)
}

/** Lets a category stand one place earlier, or later, among those beside it. Event: news_category.moved. */
export function shiftCategory(deps: Deps, place: Place, id: number, by: -1 | 1): Changed {
  return change(deps, place, async (trx, categories) => {
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

/** Takes away a category in which nothing stands, of which no article ever was and that no subscriber waits for. Event: news_category.removed. */
export async function removeCategory(deps: Deps, place: Place, id: number): Changed {
  try {
    return await change(deps, place, async (trx, categories) => {
      const category = categories.find(each => each.id === id)
      if (category === undefined) return err({ code: 'category_not_found' })
      if (await isAwaited(trx, place.siteId, id)) return err({ code: 'category_in_use' })
      await deleteCategory(trx, id)
      return ok({ type: 'news_category.removed', id, data: { slug: category.slug } })
    })
  } catch (error) {
    const isInUse = STANDS_IN_IT.some(name => brokeConstraint(error, name))
    if (isInUse) return err({ code: 'category_in_use' })
    throw error
  }
}

type Done = { readonly type: string; readonly id: number; readonly data: NewEvent['data'] }

function change(
  { db, clock }: Deps,
  { siteId, officerId }: Place,
  act: (
    trx: Trx,
    categories: readonly DeskCategory[],
  ) => Promise<Result<Done | undefined, { readonly code: CategoryProblem }>>,
): Changed {
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

function isAwaited(trx: Trx, siteId: number, id: number): Promise<boolean> {
  const topic = { kind: CATEGORY_TOPICS, topic: String(id) }
  return isSubscribedTo(trx, { siteId, list: newsByMail.name, ...topic })
}
