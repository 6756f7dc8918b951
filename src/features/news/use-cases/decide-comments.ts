import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { decideHeld } from '../store/comment.writes.ts'
import { articleTag } from './tags.ts'

/**
 * An editor approves or refuses comments that are held, one or many; gives the ids of those, without the ones that
 * somebody else decided meanwhile. Events: comment.approved, comment.refused.
 */
export async function decideComments(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    officerId: string
    commentIds: readonly string[]
    decision: 'approved' | 'refused'
    reason: string
  },
): Promise<
  Result<
    { readonly decided: readonly string[] },
    { readonly code: 'no_comment_chosen' | 'refusal_reason_missing' | 'comments_already_decided' }
  >
> {
  if (input.commentIds.length === 0) return err({ code: 'no_comment_chosen' })
  const reason = input.decision === 'refused' ? input.reason.trim() : ''
  if (input.decision === 'refused' && reason === '') return err({ code: 'refusal_reason_missing' })
  return inTransaction(deps.db, async trx => {
    const decided = await decideHeld(trx, input.siteId, input.commentIds, {
      state: input.decision,
      at: deps.clock.now(),
      by: input.officerId,
      reason,
    })
    if (decided.length === 0) return err({ code: 'comments_already_decided' })
    const act = {
      siteId: input.siteId,
      clock: deps.clock,
      actor: { kind: 'officer', id: input.officerId },
    } as const
    for (const comment of decided) {
      await appendEvent(trx, act, {
        type: `comment.${input.decision}`,
        subject: { kind: 'comment', id: comment.id },
        data: { article: comment.article_id },
      })
    }
    await dropTags(trx, [...new Set(decided.map(comment => articleTag(comment.article_id)))])
    return ok({ decided: decided.map(({ id }) => id) })
  })
}
