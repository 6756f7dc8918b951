import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type Outcome, phaseAt } from '../domain/consultation.ts'
import { putAnswer } from '../store/answer.writes.ts'
import { findComment } from '../store/comment.queries.ts'
import { lockConsultation } from '../store/consultation.writes.ts'
import { keeper } from './keeper.ts'

/** Why a comment is not answered. */
export type AnswerProblem = 'comment_not_found' | 'consultation_still_open' | 'report_is_out'

/**
 * Answers a comment, or answers it anew, once nobody can change what was said and until the report is out.
 * Event: consultation.answered.
 */
export function answerDraftComment(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  input: {
    readonly siteId: number
    readonly officerId: string | undefined
    readonly commentId: string
    readonly outcome: Outcome
    readonly reason: string
    /** The organisation in whose name it was said was asked, and said so. */
    readonly isConfirmed?: boolean
  },
): Promise<Result<{ readonly consultationId: string }, { readonly code: AnswerProblem }>> {
  const { siteId, officerId, commentId, outcome, isConfirmed = false } = input
  const now = clock.now()
  return inTransaction(db, async trx => {
    const comment = await findComment(trx, siteId, commentId)
    if (comment === undefined) return err({ code: 'comment_not_found' })
    const { consultationId } = comment
    const held = await lockConsultation(trx, siteId, consultationId)
    const phase = held && phaseAt(held, now)
    if (phase === 'open') return err({ code: 'consultation_still_open' })
    if (phase !== 'closed') return err({ code: 'report_is_out' })
    await putAnswer(trx, { ...input, isConfirmed, answeredAt: now, answeredBy: officerId })
    await appendEvent(
      trx,
      { siteId, clock, actor: keeper(officerId) },
      {
        type: 'consultation.answered',
        subject: { kind: 'consultation', id: consultationId },
        data: { comment: commentId, outcome, ...(isConfirmed ? { confirmed: true } : {}) },
      },
    )
    return ok({ consultationId })
  })
}
