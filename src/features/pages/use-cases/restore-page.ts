import type { Clock } from '#kernel/clock.ts'
import type { Language } from '#kernel/language.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import type { ActorRef } from '#platform/events/append-event.ts'
import { findDeskPage, findPageVersion } from '../store/page.queries.ts'
import { type SavePageProblem, savePage } from './save-page.ts'

/** Saves an earlier text of a page as its newest. The versions between stay. Event: page.saved. */
export async function restorePage(
  deps: { db: Db; clock: Clock },
  input: { siteId: number; by: ActorRef; pageId: string; language: Language; revision: number },
): Promise<Result<unknown, { readonly code: SavePageProblem | 'version_not_found' }>> {
  const { siteId, by, pageId, language } = input
  const page = await findDeskPage(deps.db, siteId, pageId)
  if (page === undefined) return err({ code: 'page_not_found' })
  const version = await findPageVersion(deps.db, pageId, input)
  if (version === undefined) return err({ code: 'version_not_found' })
  return savePage(deps, {
    ...{ siteId, by, pageId, language, isNew: false, section: page.section },
    ...{ title: version.title, bodyHtml: version.bodyHtml },
    revision: page.texts[language]?.revision ?? 0,
    restored: input.revision,
  })
}
