import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { findFollowUp } from '../store/rating.queries.ts'
import { answerFollowUpRow } from '../store/rating.writes.ts'

/** A unit head's answer to a bad rating. */
export type AnswerInput = {
  readonly siteId: number
  readonly followUpId: string
  readonly officerId: string
  /** Units in which the officer answers for ratings. */
  readonly unitIds: readonly number[]
  readonly answer: string
}

type Refusal = { readonly code: 'follow_up_not_found' | 'follow_up_already_answered' }

/** Keeps the answer. It reaches the rater by a consumer of the event, so that the officer never learns who that is. */
export async function answerFollowUp(
  deps: { readonly db: Db; readonly clock: Clock },
  input: AnswerInput,
): Promise<Result<undefined, Refusal>> {
  return await inTransaction(deps.db, async trx => {
    const followUp = await findFollowUp(trx, input.siteId, input.followUpId)
    if (followUp === undefined || !input.unitIds.includes(followUp.unitId))
      return err({ code: 'follow_up_not_found' })
    const kept = await answerFollowUpRow(trx, followUp.id, {
      text: input.answer,
      at: deps.clock.now(),
      by: input.officerId,
    })
    if (!kept) return err({ code: 'follow_up_already_answered' })
    await appendEvent(
      trx,
      { siteId: input.siteId, actor: { kind: 'officer', id: input.officerId }, clock: deps.clock },
      {
        type: 'rating.answered',
        subject: { kind: 'rating', id: followUp.ratingId },
        unitId: followUp.unitId,
        data: { follow_up_id: followUp.id },
      },
    )
    return ok(undefined)
  })
}
