import type { Clock } from '#kernel/clock.ts'
import { type Clash, mergeParts, type Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { CommentState } from '../domain/comment.ts'
import { decideHeld, findAnswer, lockComment, putAnswer } from '../store/comment.writes.ts'
import { articleTag } from './tags.ts'

/** Two editors answered a comment, each in another way. */
export type AnswerClash = Clash<'answer'>

const EVENTS = { given: 'comment.answered', corrected: 'comment.answer_corrected' } as const

/**
 * An editor answers a comment in the name of the editorial board, or corrects the answer. A comment that is still held
 * is approved by that. An answer that somebody else gave meanwhile is never replaced unasked. Events: comment.approved, comment.answered, comment.answer_corrected; what was said is in none.
 */
export function answerComment(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    officerId: string
    commentId: string
    body: string
    /** How the comment stood in front of the editor. One that somebody lets wait again meanwhile is not published unasked. */
    seen?: 'held' | 'approved' | undefined
    /** What the form was filled with (answerParts). */
    began?: Parts | undefined
  },
): Promise<
  Result<
    { readonly became: 'given' | 'corrected' | 'unchanged' },
    | { readonly code: 'comment_not_found' | 'comment_is_refused' | 'comment_waits_again' }
    | AnswerClash
  >
> {
  const { siteId, officerId, commentId } = input
  const at = deps.clock.now()
  const act = { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } } as const
  return inTransaction(deps.db, async trx => {
    const comment = await lockComment(trx, siteId, commentId)
    if (comment === undefined) return err({ code: 'comment_not_found' })
    const problem = problemOf(comment.state, input.seen)
    if (problem !== undefined) return err({ code: problem })
    const theirs = answerParts(await findAnswer(trx, commentId))
    const { merged, clashes } = mergeParts(input.began, theirs, answerParts(input))
    if (clashes.length > 0) return err({ code: 'both_changed', clashes, theirs, merged })
    const { answer: body } = merged
    const happened = (type: string) =>
      appendEvent(trx, act, {
        ...{ type, subject: { kind: 'comment', id: commentId } },
        data: { article: comment.articleId },
      })
    if (comment.state === 'held') {
      const approval = { state: 'approved', at, by: officerId, reason: '' } as const
      await decideHeld(trx, siteId, [commentId], approval)
      await happened('comment.approved')
    }
    const became = await putAnswer(trx, { commentId, siteId, body, at, by: officerId })
    if (became !== 'unchanged') await happened(EVENTS[became])
    await dropTags(trx, [articleTag(comment.articleId)])
    return ok({ became })
  })
}

function problemOf(state: CommentState, seen: 'held' | 'approved' | undefined) {
  if (state === 'refused') return 'comment_is_refused'
  return state === 'held' && seen === 'approved' ? 'comment_waits_again' : undefined
}

/** An answer as its form holds it, empty where none is given. */
export function answerParts(answer: { readonly body: string } | undefined): Parts<'answer'> {
  return { answer: answer?.body ?? '' }
}
