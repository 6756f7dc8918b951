import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { VainSearch } from '../domain/vain-search.ts'

/** Searches in vain whose words are readable, the most frequent first. */
export async function listVainSearches(
  db: Db,
  siteId: number,
  limit: number,
): Promise<VainSearch[]> {
  const rows = await db
    .selectFrom('vain_search')
    .select(['words', 'language', 'days', 'searches', 'last_day'])
    .where('site_id', '=', siteId)
    .where('words', 'is not', null)
    .orderBy('searches', 'desc')
    .orderBy('words')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    words: row.words ?? '',
    language: row.language as Language,
    days: row.days,
    searches: row.searches,
    lastDay: row.last_day as PlainDate,
  }))
}
