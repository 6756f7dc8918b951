import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'

/** Counts a search that found nothing; its words become readable when it came on the third day. */
export async function countVainSearch(
  db: Db,
  search: { siteId: number; language: Language; hash: string; words: string; day: PlainDate },
): Promise<void> {
  const { siteId, language, hash, words, day } = search
  await sql`
    insert into vain_search as v (site_id, language, words_hash, first_day, last_day)
    values (${siteId}, ${language}, ${hash}, ${day}, ${day})
    on conflict (site_id, language, words_hash) do update set
      searches = v.searches + 1,
      days = v.days + (v.last_day < excluded.last_day)::int,
      words = case when v.days + (v.last_day < excluded.last_day)::int >= 3 then ${words} end,
      last_day = greatest(v.last_day, excluded.last_day)`.execute(db)
}

/** Forgets what has not come again since that day. */
export async function forgetVainSearches(db: Db, siteId: number, since: PlainDate): Promise<void> {
  await db
    .deleteFrom('vain_search')
    .where('site_id', '=', siteId)
    .where('last_day', '<', since)
    .execute()
}
