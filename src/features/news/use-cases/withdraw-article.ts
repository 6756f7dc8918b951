import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { lockArticle, markWithdrawn } from '../store/article.writes.ts'
import { articleTag, mostReadTag, newsTag } from './tags.ts'

/** Takes a published article back; it keeps its text and can go out again. Event: article.withdrawn. */
export async function withdrawArticle(
  deps: { db: Db; clock: Clock },
  input: { siteId: number; officerId: string; articleId: string },
): Promise<
  Result<
    { readonly slug: string },
    { readonly code: 'article_not_found' | 'article_not_published' }
  >
> {
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const article = await lockArticle(trx, input.siteId, input.articleId)
    if (article === undefined) return err({ code: 'article_not_found' })
    if (article.state !== 'published') return err({ code: 'article_not_published' })
    await markWithdrawn(trx, article.id, now)
    await appendEvent(
      trx,
      { siteId: input.siteId, clock: deps.clock, actor: { kind: 'officer', id: input.officerId } },
      {
        type: 'article.withdrawn',
        subject: { kind: 'article', id: article.id },
        data: { slug: article.slug },
      },
    )
    await dropTags(trx, [newsTag(input.siteId), mostReadTag(input.siteId), articleTag(article.id)])
    return ok({ slug: article.slug })
  })
}
