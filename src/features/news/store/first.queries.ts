import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { ArticleCardFacts } from '../domain/article.ts'
import { type About, listNewest, listPinned } from './article.queries.ts'

/** More than this pinned at once and nobody would see news. */
const MOST_PINNED = 3

/** What stands first on a day: pinned articles, then the newest others, about something if asked. */
export async function listFirst(
  db: Db,
  siteId: number,
  language: Language,
  filter: { on: PlainDate; limit: number; about?: About | undefined },
): Promise<{ pinned: ArticleCardFacts[]; newest: ArticleCardFacts[] }> {
  const { on, limit, about } = filter
  const [pinned, newest] = await Promise.all([
    listPinned(db, siteId, language, { on, limit: MOST_PINNED, about }),
    listNewest(db, siteId, language, { limit: limit + MOST_PINNED, about }),
  ])
  const first = new Set(pinned.map(({ id }) => id))
  return { pinned, newest: newest.filter(({ id }) => !first.has(id)).slice(0, limit) }
}
