import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { isArticleSlug, isReserved } from '../domain/article-slug.ts'
import { isApproved } from '../domain/move.ts'
import { lockSlugsLike, moveToSlug } from '../store/article.writes.ts'
import { lockMoving, type MovingArticle } from '../store/move.queries.ts'
import { editor } from './editor.ts'
import { articleTag, mostReadTag, newsTag } from './tags.ts'

/** Why an article keeps its address. */
export type SlugProblem =
  | 'article_not_found'
  | 'slug_wrong'
  | 'slug_reserved'
  | 'slug_taken'
  | 'slug_needs_approver'

/**
 * Gives an article another address. What was out under the old one is still found there. An article that is out is moved
 * by an approver only. Event: article.moved.
 */
export function changeSlug(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    officerId: string
    articleId: string
    slug: string
    mayPublish: boolean
  },
): Promise<Result<{ readonly slug: string }, { readonly code: SlugProblem }>> {
  const { siteId, slug } = input
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const taken = await lockSlugsLike(trx, siteId, slug)
    const article = await lockMoving(trx, siteId, input.articleId)
    if (article === undefined) return err({ code: 'article_not_found' })
    if (slug === article.slug) return ok({ slug })
    const problem = problemOf(article, input, taken)
    if (problem !== undefined) return err({ code: problem })
    await moveToSlug(trx, article, slug, article.facts.publishedAt === null ? undefined : now)
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: editor(input.officerId) },
      {
        type: 'article.moved',
        subject: { kind: 'article', id: article.id },
        data: { from: article.slug, to: slug },
      },
    )
    await dropTags(trx, [newsTag(siteId), mostReadTag(siteId), articleTag(article.id)])
    return ok({ slug })
  })
}

function problemOf(
  { id, facts }: MovingArticle,
  { slug, mayPublish }: { slug: string; mayPublish: boolean },
  taken: ReadonlyMap<string, string>,
): SlugProblem | undefined {
  if (isReserved(slug)) return 'slug_reserved'
  if (!isArticleSlug(slug)) return 'slug_wrong'
  if (isApproved(facts) && !mayPublish) return 'slug_needs_approver'
  return (taken.get(slug) ?? id) === id ? undefined : 'slug_taken'
}
