import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { lockArticle } from '../store/article.writes.ts'
import { removePin, setPin } from '../store/pin.writes.ts'
import { newsTag } from './tags.ts'

/** Why an article is not pinned. */
export type PinProblem = 'article_not_found' | 'article_not_out' | 'pin_day_passed'

/**
 * Lets an article that is out stand before the others until the end of a day, or no longer. Events: article.pinned,
 * article.unpinned.
 */
export function pinArticle(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    officerId: string
    articleId: string
    lastDay: PlainDate | undefined
  },
): Promise<Result<undefined, { readonly code: PinProblem }>> {
  const { siteId, officerId, lastDay } = input
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const article = await lockArticle(trx, siteId, input.articleId)
    if (article === undefined) return err({ code: 'article_not_found' })
    if (article.state !== 'published') return err({ code: 'article_not_out' })
    if (lastDay !== undefined && lastDay < dateInVietNam(now))
      return err({ code: 'pin_day_passed' })
    if (lastDay === undefined) await removePin(trx, article.id)
    else await setPin(trx, { articleId: article.id, siteId, lastDay, at: now, by: officerId })
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'officer', id: officerId } },
      {
        type: lastDay === undefined ? 'article.unpinned' : 'article.pinned',
        subject: { kind: 'article', id: article.id },
        data: { last_day: lastDay },
      },
    )
    await dropTags(trx, [newsTag(siteId)])
    return ok(undefined)
  })
}
