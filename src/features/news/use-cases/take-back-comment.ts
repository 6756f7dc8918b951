import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { takeBack } from '../store/comment-undo.writes.ts'
import { settleReports } from '../store/report.writes.ts'
import { articleTag } from './tags.ts'

/**
 * A resident takes a comment back, whatever an editor decided about it: its words, the name and the answer are deleted
 * (Law 91/2025/QH15: consent is withdrawn as easily as it was given). Event: comment.taken_back.
 */
export function takeBackComment(
  deps: { db: Db; clock: Clock },
  input: { siteId: number; citizenId: string; commentId: string },
): Promise<Result<undefined, { readonly code: 'comment_not_found' }>> {
  const { siteId, citizenId, commentId } = input
  return inTransaction(deps.db, async trx => {
    const articleId = await takeBack(trx, siteId, citizenId, commentId)
    if (articleId === undefined) return err({ code: 'comment_not_found' })
    await settleReports(trx, commentId, deps.clock.now())
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'citizen', id: citizenId } },
      {
        type: 'comment.taken_back',
        subject: { kind: 'comment', id: commentId },
        data: { article: articleId },
      },
    )
    await dropTags(trx, [articleTag(articleId)])
    return ok(undefined)
  })
}
