import type { Clock } from '#kernel/clock.ts'
import type { Language } from '#kernel/language.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import { findMoving } from '../store/move.queries.ts'
import { findVersion } from '../store/version.queries.ts'
import { type SaveProblem, saveArticle } from './save-article.ts'

/** Saves an earlier text of an article as its newest. The versions between stay. Event: article.saved. */
export async function restoreVersion(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    officerId: string
    articleId: string
    language: Language
    revision: number
  },
): Promise<
  Result<{ readonly articleId: string }, { readonly code: SaveProblem | 'version_not_found' }>
> {
  const article = await findMoving(deps.db, input.siteId, input.articleId)
  if (article === undefined) return err({ code: 'article_not_found' })
  const version = await findVersion(deps.db, article.id, input)
  if (version === undefined) return err({ code: 'version_not_found' })
  return saveArticle(deps, {
    ...{ siteId: input.siteId, officerId: input.officerId, articleId: article.id },
    ...{ language: input.language, title: version.title, lead: version.lead },
    ...{ bodyHtml: version.bodyHtml, author: version.author, source: version.source },
    categoryId: version.categoryId ?? article.categoryId,
    revision: article.newest[input.language] ?? 0,
    restored: input.revision,
  })
}
