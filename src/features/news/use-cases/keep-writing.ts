import type { Clock } from '#kernel/clock.ts'
import { addMinutes } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { brokeConstraint, type Db } from '#platform/db/db.ts'
import type { TextDraft } from '../domain/article.ts'
import { findMoving } from '../store/move.queries.ts'
import { type Colleague, listColleagues } from '../store/working-copy.queries.ts'
import { forgetWorkingCopy, keepWorkingCopy, notePresence } from '../store/working-copy.writes.ts'
import { sanitiseBody } from './sanitise-body.ts'

type Deps = { readonly db: Db; readonly clock: Clock }

/** Which article, and who has it open. */
export type Writing = {
  readonly siteId: number
  readonly articleId: string
  readonly officerId: string
}

/** Who was not heard of for so long has gone home with the page open. */
const MINUTES_PRESENT = 10

/** Notes that an officer has an article open that exists, and tells who else has. */
export async function noteOpen(
  { db, clock }: Deps,
  { siteId, articleId, officerId }: Writing,
): Promise<Colleague[]> {
  const now = clock.now()
  await notePresence(db, { siteId, articleId, officerId, at: now })
  return listColleagues(db, articleId, officerId, addMinutes(now, -MINUTES_PRESENT))
}

/** The same for an article of which only the id is known. */
export async function askWhoWrites(
  deps: Deps,
  writing: Writing,
): Promise<Result<Colleague[], { readonly code: 'article_not_found' }>> {
  return (await findMoving(deps.db, writing.siteId, writing.articleId)) === undefined
    ? err({ code: 'article_not_found' })
    : ok(await noteOpen(deps, writing))
}

/**
 * Keeps what an officer is writing, unfinished as it is: no version, no event, and nobody else sees it. Tells who else
 * has the article open.
 */
export async function keepWriting(
  deps: Deps,
  input: Writing &
    TextDraft & { language: Language; categoryId: number | undefined; baseRevision: number },
): Promise<Result<Colleague[], { readonly code: 'article_not_found' }>> {
  const { siteId, articleId, officerId, language, baseRevision, categoryId } = input
  const { title, lead, author = '', source = '' } = input
  if ((await findMoving(deps.db, siteId, articleId)) === undefined)
    return err({ code: 'article_not_found' })
  const bodyHtml = sanitiseBody(input.bodyHtml)
  const text = { title, lead, bodyHtml, author, source }
  const copy = { ...text, categoryId, baseRevision, keptAt: deps.clock.now() }
  const key = { siteId, articleId, officerId, language }
  try {
    await keepWorkingCopy(deps.db, key, copy)
  } catch (error) {
    // A topic that is gone: the words are what must not be lost.
    if (!brokeConstraint(error, 'article_working_copy_category_id_fkey')) throw error
    await keepWorkingCopy(deps.db, key, { ...copy, categoryId: undefined })
  }
  return ok(await noteOpen(deps, input))
}

/** Throws away what an officer was writing. */
export function throwAwayWriting(
  { db }: Deps,
  input: Writing & { language: Language },
): Promise<void> {
  return forgetWorkingCopy(db, input)
}
