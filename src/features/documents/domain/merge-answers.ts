/** Two officers who answer the same comment on a draft: an answer is right as a whole, so that what one decided never gets the reason of the other. */
import { type Clash, mergeParts, type Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Comment, Outcome } from './consultation.ts'

type Answer = NonNullable<Comment['answer']>
/** A field of the form in which a comment is answered. */
export type AnswerPart = 'outcome' | 'reason' | 'confirmed'
/** Two officers answered a comment, each in another way. */
export type AnswerClash = Clash<AnswerPart>

/** An answer as its form holds it; of one that is not given all is empty. */
export function answerParts(answer: Answer | undefined): Parts<AnswerPart> {
  const { outcome = '', reason = '', isConfirmed = false } = answer ?? {}
  return { outcome, reason, confirmed: isConfirmed ? '1' : '' }
}

/**
 * Mine, where nobody else has answered otherwise since its form was filled with `began`. That the organisation was asked
 * stands beside the answer: it holds whatever is answered.
 */
export function mergeAnswers(
  saved: Answer | undefined,
  sent: {
    readonly outcome: Outcome
    readonly reason: string
    readonly isConfirmed?: boolean
    readonly began?: Parts | undefined
  },
): Result<Answer, AnswerClash> {
  const { outcome, reason, isConfirmed = false, began } = sent
  const [theirs, mine] = [answerParts(saved), answerParts({ outcome, reason, isConfirmed })]
  const whole = mergeParts(began && wholeOf(began), wholeOf(theirs), wholeOf(mine))
  const { answer, confirmed } = whole.merged
  const said = answer === wholeOf(mine).answer ? mine : theirs
  const merged = { ...said, confirmed }
  if (whole.clashes.length > 0) {
    const clashes = (['outcome', 'reason'] as const).filter(name => theirs[name] !== mine[name])
    return err({ code: 'both_changed', clashes, theirs, merged })
  }
  const kept = said === theirs && saved !== undefined ? saved : { outcome, reason }
  return ok({ ...kept, isConfirmed: confirmed === '1' })
}

function wholeOf({ outcome = '', reason = '', confirmed = '' }: Parts) {
  return { answer: `${outcome}\n${reason}`, confirmed }
}
