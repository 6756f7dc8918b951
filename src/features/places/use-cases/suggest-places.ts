import type { Db } from '#platform/db/db.ts'
import type { Place, Point } from '../domain/place.ts'
import { findMiddleOf, listNearest, listPlaces, type PlaceFilter } from '../store/place.queries.ts'

/** What a list of places may be narrowed by. */
export const CONDITIONS = ['text', 'unitId', 'kind', 'openAt'] as const
/** What a list of places may be narrowed by. */
export type Condition = (typeof CONDITIONS)[number]

/** What to do where nothing was found: conditions without which there is something, and what is near the ward. */
export type Suggestions = {
  readonly without: readonly { readonly condition: Condition; readonly count: number }[]
  /** From the middle of the ward that was chosen. */
  readonly near: Near | undefined
}

/** The nearest places, and the point from which they are. */
export type Near = {
  readonly from: Point
  readonly places: readonly (Place & { readonly point: Point })[]
}

const MOST_COUNTED = 100
const MOST_NEAR = 5

/** Suggests a way on from a list in which nothing was found. */
export async function suggestPlaces(
  db: Db,
  siteId: number,
  conditions: Pick<PlaceFilter, Condition>,
): Promise<Suggestions> {
  const set = CONDITIONS.filter(condition => conditions[condition] !== undefined)
  const without = await Promise.all(
    set.map(async condition => {
      const rest = { ...conditions, [condition]: undefined, state: 'open' } as const
      const found = await listPlaces(db, siteId, { ...rest, limit: MOST_COUNTED })
      return { condition, count: found.length }
    }),
  )
  return {
    without: without.filter(({ count }) => count > 0),
    near: await nearWard(db, siteId, conditions),
  }
}

async function nearWard(
  db: Db,
  siteId: number,
  { unitId, ...others }: Pick<PlaceFilter, Condition>,
): Promise<Near | undefined> {
  const from = unitId === undefined ? undefined : await findMiddleOf(db, siteId, unitId)
  if (from === undefined) return undefined
  const rest = { ...others, state: 'open', limit: MOST_NEAR } as const
  const places = await listNearest(db, siteId, from, rest)
  return places.length === 0 ? undefined : { from, places }
}
