import type { Clock } from '#kernel/clock.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import { type MoveProblem, seenNow } from '../domain/move.ts'
import { findMoving } from '../store/move.queries.ts'
import { type MoveInput, moveArticle } from './move-article.ts'

/** Puts an article out at once with its newest texts, for whoever brings it in as it is. Event: article.published. */
export async function publishArticle(
  deps: { db: Db; clock: Clock },
  input: MoveInput,
): Promise<
  Result<{ readonly slug: string }, { readonly code: MoveProblem | 'article_not_found' }>
> {
  const article = await findMoving(deps.db, input.siteId, input.articleId)
  if (article === undefined) return err({ code: 'article_not_found' })
  const move = { kind: 'publish', seen: seenNow(article.facts), withdrawAt: undefined } as const
  return moveArticle(deps, input, move)
}
