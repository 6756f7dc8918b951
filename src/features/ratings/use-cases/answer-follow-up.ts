import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { Finding } from '../domain/finding.ts'
import { findFollowUp, type OfUnits } from '../store/follow-up.queries.ts'
import { answerFollowUpRow } from '../store/follow-up.writes.ts'

/** A unit head's answer to a bad rating. `unitIds`: where the officer answers for ratings. */
export type AnswerInput = OfUnits & {
  readonly followUpId: string
  readonly officerId: string
  readonly finding: Finding
  readonly answer: string
}

type Refusal = { readonly code: 'follow_up_not_found' | 'follow_up_already_answered' }

/**
 * Keeps the answer. It reaches the rater by a consumer of the event, so that the officer never learns who that is. The
 * same answer sent twice is one answer.
 */
export async function answerFollowUp(
  deps: { readonly db: Db; readonly clock: Clock },
  input: AnswerInput,
): Promise<Result<undefined, Refusal>> {
  const by = input.officerId
  return await inTransaction(deps.db, async trx => {
    const { finding, answer: text } = input
    const at = deps.clock.now()
    const followUp = await findFollowUp(trx, input, input.followUpId)
    if (followUp === undefined) return err({ code: 'follow_up_not_found' })
    if (!(await answerFollowUpRow(trx, followUp.id, { finding, text, at, by }))) {
      const kept = await findFollowUp(trx, input, input.followUpId)
      const again = kept?.answeredBy === by && kept.answer === text
      return again ? ok(undefined) : err({ code: 'follow_up_already_answered' })
    }
    await appendEvent(
      trx,
      { siteId: input.siteId, actor: { kind: 'officer', id: by }, clock: deps.clock },
      {
        type: 'rating.answered',
        subject: { kind: 'rating', id: followUp.ratingId },
        unitId: followUp.unitId,
        data: { follow_up_id: followUp.id, finding },
      },
    )
    return ok(undefined)
  })
}
