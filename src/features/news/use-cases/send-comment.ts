import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { findPublishedId } from '../store/article.queries.ts'
import { countHeldOf, insertComment } from '../store/comment.writes.ts'

/** More than this from one person at once and editors would read nobody else. */
const MOST_HELD = 10

/** A signed-in resident comments on an article; nobody sees it before an editor approves it. Event: comment.sent. */
export async function sendComment(
  deps: { db: Db; clock: Clock },
  input: { siteId: number; citizenId: string; slug: string; authorName: string; body: string },
): Promise<
  Result<
    { readonly commentId: string },
    { readonly code: 'article_not_found' | 'too_many_held_comments' }
  >
> {
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const articleId = await findPublishedId(trx, input.siteId, input.slug)
    if (articleId === undefined) return err({ code: 'article_not_found' })
    if ((await countHeldOf(trx, input.siteId, input.citizenId)) >= MOST_HELD) {
      return err({ code: 'too_many_held_comments' })
    }
    const id = newId(now)
    await insertComment(trx, { ...input, id, articleId, sentAt: now })
    await appendEvent(
      trx,
      { siteId: input.siteId, clock: deps.clock, actor: { kind: 'citizen', id: input.citizenId } },
      { type: 'comment.sent', subject: { kind: 'comment', id }, data: { article: articleId } },
    )
    return ok({ commentId: id })
  })
}
