import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type Act, appendEvent } from '#platform/events/append-event.ts'
import type { RatingScale } from '../domain/rating-scale.ts'
import { keepScale } from '../store/scale.writes.ts'

/** Decides how many faces are shown from a day on, today at the earliest. Event: rating.scale_changed. */
export async function changeScale(
  deps: { readonly db: Db },
  act: Act & { readonly actor: { readonly kind: 'officer'; readonly id: string } },
  scale: RatingScale,
): Promise<Result<undefined, { readonly code: 'scale_begins_in_the_past' }>> {
  const at = act.clock.now()
  if (scale.validFrom < dateInVietNam(at)) return err({ code: 'scale_begins_in_the_past' })
  return await inTransaction(deps.db, async trx => {
    await keepScale(trx, { ...scale, siteId: act.siteId, by: act.actor.id, at })
    await appendEvent(trx, act, {
      type: 'rating.scale_changed',
      subject: { kind: 'rating_scale', id: newId(at) },
      data: { faces: scale.faces, valid_from: scale.validFrom, citation: scale.citation },
    })
    return ok(undefined)
  })
}
