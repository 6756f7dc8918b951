import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type Outcome, phaseAt } from '../domain/consultation.ts'
import { putSameAnswer } from '../store/answer.writes.ts'
import { lockConsultation } from '../store/consultation.writes.ts'

/** As many as one event names. */
export const MOST_AT_ONCE = 500

/** Why comments are not answered. */
export type AnswerSeveralProblem =
  | 'consultation_not_found'
  | 'consultation_still_open'
  | 'report_is_out'
  | 'comments_missing'

/**
 * Gives several comments on a draft the same answer, or all that have none: what was sent a hundred times over does not hold
 * up the report. Those that have an answer keep it. Event: consultation.answered, with all of them.
 */
export function answerSeveral(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  input: {
    readonly siteId: number
    readonly officerId: string
    readonly consultationId: string
    readonly comments: readonly string[] | 'all'
    readonly outcome: Outcome
    readonly reason: string
  },
): Promise<Result<undefined, { readonly code: AnswerSeveralProblem }>> {
  const { siteId, officerId, consultationId, outcome } = input
  const now = clock.now()
  return inTransaction(db, async trx => {
    const held = await lockConsultation(trx, siteId, consultationId)
    if (held === undefined || held.state === 'draft') return err({ code: 'consultation_not_found' })
    const phase = phaseAt(held, now)
    if (phase === 'open') return err({ code: 'consultation_still_open' })
    if (phase !== 'closed') return err({ code: 'report_is_out' })
    const answered = await putSameAnswer(trx, {
      ...{ ...input, answeredAt: now, answeredBy: officerId, most: MOST_AT_ONCE },
    })
    if (answered.length === 0) return err({ code: 'comments_missing' })
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'officer', id: officerId } },
      {
        type: 'consultation.answered',
        subject: { kind: 'consultation', id: consultationId },
        data: { comments: answered, outcome },
      },
    )
    return ok(undefined)
  })
}
