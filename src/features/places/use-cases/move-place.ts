import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { mayMove, type PlaceState } from '../domain/place.ts'
import { lockPlace, setPlaceState } from '../store/place.writes.ts'
import { placesTag } from './tags.ts'

/** Why a place is not closed, or not opened again. */
export type MoveProblem = 'place_not_found' | 'place_moved_meanwhile' | 'reason_missing'

/** Closes a place for good, with the reason, or opens one again. Events: place.closed, place.reopened. */
export function movePlace(
  deps: { db: Db; clock: Clock },
  input: { siteId: number; actor: ActorRef; placeId: string; to: PlaceState; reason: string },
): Promise<Result<undefined, { readonly code: MoveProblem }>> {
  const { siteId, actor, to } = input
  const reason = input.reason.trim()
  return inTransaction(deps.db, async trx => {
    const place = await lockPlace(trx, siteId, input.placeId)
    if (place === undefined) return err({ code: 'place_not_found' })
    if (!mayMove(place.state, to)) return err({ code: 'place_moved_meanwhile' })
    const closes = to === 'closed'
    if (closes && reason === '') return err({ code: 'reason_missing' })
    await setPlaceState(
      trx,
      place.id,
      closes
        ? { state: to, closedAt: deps.clock.now(), reason }
        : { state: to, closedAt: null, reason: '' },
    )
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor },
      {
        ...{ subject: { kind: 'place', id: place.id }, unitId: place.unitId },
        ...(closes ? { type: 'place.closed', data: { reason } } : { type: 'place.reopened' }),
      },
    )
    await dropTags(trx, [placesTag(siteId)])
    return ok(undefined)
  })
}
