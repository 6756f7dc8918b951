import { randomUUID } from 'node:crypto'
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type Act, appendEvent } from '#platform/events/append-event.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { raterKey, sealDossier } from '../domain/rater-key.ts'
import {
  type Faces,
  fiveFaceOf,
  isBad,
  type Moment,
  mayChange,
  pointsOf,
  scored,
} from '../domain/rating.ts'
import { openFollowUp } from '../store/follow-up.writes.ts'
import { findRatingByKey } from '../store/rating.queries.ts'
import { changeRating, insertRating, lockRating } from '../store/rating.writes.ts'

/** What an applicant says about one dossier at one moment. */
export type RateInput = {
  readonly siteId: number
  readonly dossier: { readonly id: string; readonly unitId: number; readonly procedureId: number }
  readonly moment: Moment
  readonly score: number
  readonly faces: Faces
  readonly reasons: readonly string[]
  readonly comment: string
}

type Deps = { readonly db: Db; readonly clock: Clock; readonly keys: Keys }
type Refusal = { readonly code: 'rating_no_longer_changeable' }

/**
 * Gives or, within seven days, changes the rating of a dossier at a moment. The event names no one and no dossier.
 */
export async function rate(
  deps: Deps,
  input: RateInput,
): Promise<Result<{ readonly ratingId: string }, Refusal>> {
  const now = deps.clock.now()
  const act: Act = { siteId: input.siteId, actor: { kind: 'visitor' }, clock: deps.clock }
  const key = raterKey(deps.keys, input.dossier.id, input.moment)
  return await inTransaction(deps.db, async trx => {
    const before = await findRatingByKey(trx, input.siteId, key)
    if (before !== undefined) return await change(trx, deps, act, input, before.id)
    const id = newId(now)
    const isFirst = await insertRating(trx, {
      id,
      siteId: input.siteId,
      raterKey: key,
      moment: input.moment,
      unitId: input.dossier.unitId,
      procedureId: input.dossier.procedureId,
      score: input.score,
      faces: input.faces,
      reasons: input.reasons,
      comment: input.comment,
      ratedAt: now,
    })
    if (!isFirst) {
      // A double click: the other request has just given this rating.
      const given = await findRatingByKey(trx, input.siteId, key)
      return ok({ ratingId: given?.id ?? id })
    }
    await appendEvent(trx, act, {
      type: 'rating.given',
      subject: { kind: 'rating', id },
      unitId: input.dossier.unitId,
      data: { moment: input.moment, procedure_id: input.dossier.procedureId, ...scored(input) },
    })
    await followUpIfBad(trx, deps, act, input, id)
    return ok({ ratingId: id })
  })
}

async function change(
  trx: Trx,
  deps: Deps,
  act: Act,
  input: RateInput,
  ratingId: string,
): Promise<Result<{ readonly ratingId: string }, Refusal>> {
  const now = deps.clock.now()
  const stored = await lockRating(trx, ratingId)
  if (!mayChange(stored.ratedAt, now)) return err({ code: 'rating_no_longer_changeable' })
  await changeRating(trx, ratingId, { ...input, changedAt: now })
  if (stored.score !== input.score || stored.faces !== input.faces) {
    await appendEvent(trx, act, {
      type: 'rating.changed',
      subject: { kind: 'rating', id: ratingId },
      unitId: input.dossier.unitId,
      data: {
        moment: input.moment,
        procedure_id: input.dossier.procedureId,
        ...scored(input),
        previous_points: pointsOf(stored.score, stored.faces),
        previous_face: fiveFaceOf(stored.score, stored.faces),
        rated_at: stored.ratedAt.toISOString(),
      },
    })
  }
  await followUpIfBad(trx, deps, act, input, ratingId)
  return ok({ ratingId })
}

async function followUpIfBad(
  trx: Trx,
  deps: Deps,
  act: Act,
  input: RateInput,
  ratingId: string,
): Promise<void> {
  if (!isBad(input.score, input.faces)) return
  await openFollowUp(trx, {
    // Officers see it in addresses; an id made from the time would tell them the moment of the rating.
    id: randomUUID(),
    siteId: act.siteId,
    ratingId,
    unitId: input.dossier.unitId,
    procedureId: input.dossier.procedureId,
    sealedDossier: sealDossier(deps.keys, input.dossier.id),
    openedAt: deps.clock.now(),
  })
}
