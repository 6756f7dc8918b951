import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { brokeConstraint, type Db } from '#platform/db/db.ts'
import type { TextDraft } from '../domain/article.ts'
import { findMoving } from '../store/move.queries.ts'
import { listNewCopies, type NewCopyKey } from '../store/new-copy.queries.ts'
import { forgetNewCopy, keepNewCopy } from '../store/new-copy.writes.ts'
import { sanitiseBody } from './sanitise-body.ts'

/** New articles that one officer leaves unfinished on a site. */
const MOST_UNFINISHED = 50

/** Why a new article is not kept. */
export type KeepNewProblem = 'article_saved_already' | 'too_many_unfinished'

/** Keeps a new article as far as it is written: no article yet, no event, and nobody else sees it. */
export async function keepNewWriting(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  key: NewCopyKey,
  text: TextDraft & { readonly categoryId: number | undefined },
): Promise<Result<undefined, { readonly code: KeepNewProblem }>> {
  if ((await findMoving(db, key.siteId, key.articleId)) !== undefined)
    return err({ code: 'article_saved_already' })
  const others = (await listNewCopies(db, key)).filter(each => each.articleId !== key.articleId)
  if (others.length >= MOST_UNFINISHED) return err({ code: 'too_many_unfinished' })
  const copy = { ...text, bodyHtml: sanitiseBody(text.bodyHtml), keptAt: clock.now() }
  try {
    await keepNewCopy(db, key, copy)
  } catch (error) {
    // A topic that is gone: the words are what must not be lost.
    if (!brokeConstraint(error, 'new_article_copy_category_id_fkey')) throw error
    await keepNewCopy(db, key, { ...copy, categoryId: undefined })
  }
  return ok(undefined)
}

/** Throws away a new article that an officer was writing. */
export function throwAwayNew({ db }: { readonly db: Db }, key: NewCopyKey): Promise<void> {
  return forgetNewCopy(db, key)
}
