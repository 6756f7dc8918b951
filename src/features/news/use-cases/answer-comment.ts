import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { decideHeld, lockComment, putAnswer } from '../store/comment.writes.ts'
import { articleTag } from './tags.ts'

const EVENTS = { given: 'comment.answered', corrected: 'comment.answer_corrected' } as const

/**
 * An editor answers a comment in the name of the editorial board, or corrects the answer. A comment that is still held
 * is approved by that. Events: comment.approved, comment.answered, comment.answer_corrected; what was said is in none.
 */
export function answerComment(
  deps: { db: Db; clock: Clock },
  input: { siteId: number; officerId: string; commentId: string; body: string },
): Promise<
  Result<
    { readonly became: 'given' | 'corrected' | 'unchanged' },
    { readonly code: 'comment_not_found' | 'comment_is_refused' }
  >
> {
  const { siteId, officerId, commentId, body } = input
  const at = deps.clock.now()
  const act = { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } } as const
  return inTransaction(deps.db, async trx => {
    const comment = await lockComment(trx, siteId, commentId)
    if (comment === undefined) return err({ code: 'comment_not_found' })
    if (comment.state === 'refused') return err({ code: 'comment_is_refused' })
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
