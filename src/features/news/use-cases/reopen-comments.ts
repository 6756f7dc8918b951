import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { lockDecided, setHeld } from '../store/comment-undo.writes.ts'
import { settleReports } from '../store/report.writes.ts'
import { articleTag } from './tags.ts'

/**
 * An editor takes decisions about comments back, one or many: they wait again, unseen, and open reports about them are
 * settled by that. Gives the ids of those, without the ones about which the decision is another one by now than `was`.
 * Event: comment.reopened, with what it was.
 */
export async function reopenComments(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    officerId: string
    commentIds: readonly string[]
    /** The decision that the editor saw and takes back. */
    was?: 'approved' | 'refused' | undefined
  },
): Promise<
  Result<
    { readonly reopened: readonly string[] },
    { readonly code: 'no_comment_chosen' | 'comments_wait_already' }
  >
> {
  const { siteId, officerId, commentIds, was } = input
  if (commentIds.length === 0) return err({ code: 'no_comment_chosen' })
  return inTransaction(deps.db, async trx => {
    const decided = await lockDecided(trx, siteId, commentIds, was)
    if (decided.length === 0) return err({ code: 'comments_wait_already' })
    const ids = decided.map(({ id }) => id)
    await setHeld(trx, ids)
    for (const { id, articleId, state } of decided) {
      await settleReports(trx, id, deps.clock.now())
      await appendEvent(
        trx,
        { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } },
        {
          type: 'comment.reopened',
          subject: { kind: 'comment', id },
          data: { article: articleId, was: state },
        },
      )
    }
    await dropTags(trx, [...new Set(decided.map(({ articleId }) => articleTag(articleId)))])
    return ok({ reopened: ids })
  })
}
