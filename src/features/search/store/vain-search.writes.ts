import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { VainWords } from '../domain/vain-words.ts'

/** Days on which words came, and networks from which, before they can be read. */
const FEWEST = 3

/** Counts a search that found nothing. `mark`: of 64 the one that its network leaves. Its words become readable when several looked for them on several days. */
export async function countVainSearch(
  db: Db,
  search: {
    siteId: number
    language: Language
    hash: string
    words: VainWords
    day: PlainDate
    mark: number
  },
): Promise<void> {
  const { siteId, language, hash, words, day, mark } = search
  const days = sql`v.days + (v.last_day < excluded.last_day)::int`
  const networks = sql`v.networks | excluded.networks`
  // With accents they say what is meant: “ma” is six words. Once they were typed so, they stay so.
  const readable =
    words.typed === words.plain ? sql`coalesce(v.words, ${words.plain})` : sql`${words.typed}`
  await sql`
    insert into vain_search as v (site_id, language, words_hash, first_day, last_day, networks)
    values (${siteId}, ${language}, ${hash}, ${day}, ${day}, 1::bigint << ${sql.lit(mark)})
    on conflict (site_id, language, words_hash) do update set
      searches = v.searches + 1,
      days = ${days},
      networks = ${networks},
      words = case when ${days} >= ${sql.lit(FEWEST)} and bit_count((${networks})::bit(64)) >= ${sql.lit(FEWEST)} then ${readable} end,
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
