import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { setCommentsClosed } from '../store/comment.writes.ts'
import { articleTag } from './tags.ts'

/**
 * An editor closes the comments of an article, or opens them again; those that are approved stay readable. Doing it
 * twice changes nothing. Events: article.comments_closed, article.comments_opened.
 */
export function closeComments(
  deps: { db: Db; clock: Clock },
  input: { siteId: number; officerId: string; articleId: string; isClosed: boolean },
): Promise<Result<{ readonly isChanged: boolean }, { readonly code: 'article_not_found' }>> {
  const { siteId, officerId, articleId, isClosed } = input
  const closedAt = isClosed ? deps.clock.now() : null
  return inTransaction(deps.db, async trx => {
    const isChanged = await setCommentsClosed(trx, siteId, articleId, closedAt)
    if (isChanged === undefined) return err({ code: 'article_not_found' })
    if (!isChanged) return ok({ isChanged })
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } },
      {
        type: isClosed ? 'article.comments_closed' : 'article.comments_opened',
        subject: { kind: 'article', id: articleId },
        data: {},
      },
    )
    await dropTags(trx, [articleTag(articleId)])
    return ok({ isChanged })
  })
}
