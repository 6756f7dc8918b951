import type { Clock } from '#kernel/clock.ts'
import type { Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type Outcome, phaseAt } from '../domain/consultation.ts'
import { type AnswerClash, mergeAnswers } from '../domain/merge-answers.ts'
import { putAnswer } from '../store/answer.writes.ts'
import { findComment } from '../store/comment.queries.ts'
import { lockConsultation } from '../store/consultation.writes.ts'
import { keeper } from './keeper.ts'

/** Why a comment is not answered. */
export type AnswerProblem = 'comment_not_found' | 'consultation_still_open' | 'report_is_out'

/**
 * Answers a comment, or answers it anew, once nobody can change what was said and until the report is out.
 * An answer that somebody else gave meanwhile is never replaced unasked. Event: consultation.answered.
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
    /** What the form was filled with (answerParts). */
    readonly began?: Parts | undefined
  },
): Promise<
  Result<{ readonly consultationId: string }, { readonly code: AnswerProblem } | AnswerClash>
> {
  const { siteId, officerId, commentId } = input
  const now = clock.now()
  return inTransaction(db, async trx => {
    const comment = await findComment(trx, siteId, commentId)
    if (comment === undefined) return err({ code: 'comment_not_found' })
    const { consultationId } = comment
    const held = await lockConsultation(trx, siteId, consultationId)
    const phase = held && phaseAt(held, now)
    if (phase === 'open') return err({ code: 'consultation_still_open' })
    if (phase !== 'closed') return err({ code: 'report_is_out' })
    // Read again now that nobody else can answer.
    const saved = (await findComment(trx, siteId, commentId))?.answer
    const merged = mergeAnswers(saved, input)
    if (!merged.ok) return merged
    const { outcome, isConfirmed } = merged.value
    await putAnswer(trx, {
      ...{ siteId, commentId, ...merged.value },
      ...{ answeredAt: now, answeredBy: officerId },
    })
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
