import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { brokeConstraint, type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent, appendEvents } from '#platform/events/append-event.ts'
import { changedFields } from '../domain/import-list.ts'
import type { PlaceDraft } from '../domain/place.ts'
import { lockPlace, updatePlace } from '../store/place.writes.ts'
import { putPlaces } from './put-places.ts'
import { placesTag } from './tags.ts'

/** Why a place is not kept as it was typed. */
export type SaveProblem = 'place_not_found' | 'place_changed_meanwhile' | 'code_taken'

type Deps = { readonly db: Db; readonly clock: Clock }
type By = { readonly siteId: number; readonly actor: ActorRef }
type Saved<T> = Result<T, { readonly code: SaveProblem }>

/** Adds places: all of them, or none. Event: place.added, for each. Gives their ids in the same order. */
export function addPlaces(
  deps: Deps,
  { siteId, actor, drafts }: By & { readonly drafts: readonly PlaceDraft[] },
): Promise<Saved<{ readonly placeIds: readonly string[] }>> {
  return unlessTaken(deps.db, async trx => {
    const places = await putPlaces(trx, siteId, drafts, deps.clock.now())
    await appendEvents(
      trx,
      { siteId, clock: deps.clock, actor },
      places.map(({ id, code, unitId }) => ({
        ...{ type: 'place.added', subject: { kind: 'place', id }, unitId, data: { code } },
      })),
    )
    await dropTags(trx, [placesTag(siteId)])
    return ok({ placeIds: places.map(({ id }) => id) })
  })
}

/** Corrects what is said about a place. Event: place.corrected, with the fields that changed; none for nothing. */
export function correctPlace(
  deps: Deps,
  input: By & { readonly draft: PlaceDraft; readonly placeId: string; readonly revision: number },
): Promise<Saved<undefined>> {
  const { siteId, actor, draft } = input
  return unlessTaken(deps.db, async trx => {
    const place = await lockPlace(trx, siteId, input.placeId)
    if (place === undefined) return err({ code: 'place_not_found' })
    if (place.revision !== input.revision) return err({ code: 'place_changed_meanwhile' })
    const fields = changedFields(place, draft)
    if (fields.length === 0) return ok(undefined)
    await updatePlace(trx, place.id, draft)
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor },
      {
        type: 'place.corrected',
        subject: { kind: 'place', id: place.id },
        unitId: draft.unitId,
        data: { fields },
      },
    )
    await dropTags(trx, [placesTag(siteId)])
    return ok(undefined)
  })
}

async function unlessTaken<T>(db: Db, work: (trx: Trx) => Promise<Saved<T>>): Promise<Saved<T>> {
  try {
    return await inTransaction(db, work)
  } catch (error) {
    if (brokeConstraint(error, 'a_place_code_is_used_once_in_a_site'))
      return err({ code: 'code_taken' })
    throw error
  }
}
