import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { getRevision, lockArticle, markPublished } from '../store/article.writes.ts'
import { editor } from './editor.ts'
import { articleTag, newsTag } from './tags.ts'

/** Puts an article out for everyone. Event: article.published. */
export async function publishArticle(
  deps: { db: Db; clock: Clock },
  input: { siteId: number; officerId: string | undefined; articleId: string },
): Promise<
  Result<
    { readonly slug: string },
    { readonly code: 'article_not_found' | 'article_already_published' }
  >
> {
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const article = await lockArticle(trx, input.siteId, input.articleId)
    if (article === undefined) return err({ code: 'article_not_found' })
    if (article.state === 'published') return err({ code: 'article_already_published' })
    await markPublished(trx, article.id, now)
    await appendEvent(
      trx,
      {
        siteId: input.siteId,
        clock: deps.clock,
        actor: editor(input.officerId),
      },
      {
        type: 'article.published',
        subject: { kind: 'article', id: article.id },
        data: { slug: article.slug, revision: await getRevision(trx, article.id, 'vi') },
      },
    )
    await dropTags(trx, [newsTag(input.siteId), articleTag(article.id)])
    return ok({ slug: article.slug })
  })
}
