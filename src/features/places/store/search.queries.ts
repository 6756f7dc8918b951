/** Search over open places: by words of their name, address or code, without accents, forgiving slips. */
import { sql } from 'kysely'
import { plainWords } from '#kernel/plain-text.ts'
import type { Tally } from '#kernel/tally.ts'
import type { Db } from '#platform/db/db.ts'
import { searchWithMending, wordsOfKind } from '#platform/db/mended-words.ts'
import { MOST_COUNTED, type TallyRow, tallyOf } from '#platform/db/tally-of.ts'
import { PLACE_KINDS, type Place } from '../domain/place.ts'
import { listPlaces, markOf } from './place.queries.ts'

const MOST_WORDS = 10

/** What was found, and the words that were understood instead of those that nobody wrote. */
export type PlaceSearch = {
  readonly hits: readonly Place[]
  readonly mended: readonly string[]
  /** How many are of each kind, when it was asked for. */
  readonly tally?: Tally
}

/** What is looked for. With `count` kinds are counted; with `kind` only its places are found. */
export type PlaceRequest = {
  readonly text: string
  readonly limit: number
  readonly count?: boolean
  readonly kind?: string | undefined
}

/** Finds open places by words, by name. */
export async function searchPlaces(
  db: Db,
  siteId: number,
  request: PlaceRequest,
): Promise<PlaceSearch> {
  const words = [...new Set(plainWords(request.text))].slice(0, MOST_WORDS)
  if (words.length === 0) return { hits: [], mended: [] }
  const { limit } = request
  const kind = PLACE_KINDS.find(each => each === request.kind)
  const where = { mark: markOf(siteId), ofTexts: wordsOfKind(siteId, 'place') }
  const { found, mended } = await searchWithMending(db, where, words, async matching => {
    const tally = request.count ? await countByKind(db, siteId, matching) : undefined
    const isNoKind = request.kind !== undefined && kind === undefined
    const hits = isNoKind
      ? []
      : await listPlaces(db, siteId, { matching, kind, limit, state: 'open' })
    return hits.length === 0 && !tally?.total ? undefined : { hits, ...(tally && { tally }) }
  })
  return { hits: [], ...found, mended }
}

async function countByKind(db: Db, siteId: number, matching: string): Promise<Tally> {
  const { rows } = await sql<TallyRow>`
    with candidate as (
      select kind from place where site_id = ${siteId} and state = 'open' and words @@ ${matching}::tsquery
      limit ${sql.lit(MOST_COUNTED)}
    )
    select kind as key, count(*)::int as count, (sum(count(*)) over ())::int as seen from candidate
    group by kind order by 2 desc, 1`.execute(db)
  return tallyOf(rows)
}
