/** Search over open places: by words of their name, address, ward or code, without accents, forgiving slips. */

import { sql } from 'kysely'
import { asked, nearestFirst } from '#kernel/closeness.ts'
import type { Choices } from '#kernel/slips.ts'
import type { Tally } from '#kernel/tally.ts'
import { typedWords } from '#kernel/typed-words.ts'
import type { Db } from '#platform/db/db.ts'
import { keptWords } from '#platform/db/kept-words.ts'
import { MOST_COUNTED, type TallyRow, tallyOf } from '#platform/db/tally-of.ts'
import { searchWithMending } from '#platform/search/mending.ts'
import { PLACE_KINDS, type Place } from '../domain/place.ts'
import { hasWords, type Matching, matchingsOf } from './matching.ts'
import { listPlaces } from './place.queries.ts'

/** Places that are put in order by how near they are; beyond them by name alone. */
const MOST_PLACES = 200

/** What was found, and the words that were understood instead of those that nobody wrote. */
export type PlaceSearch = {
  readonly hits: readonly Place[]
  readonly mended: Choices
  /** None has the words with the accents with which they were typed. */
  readonly hasOtherAccents: boolean
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

/** Finds open places by words, nearest first, then by name. */
export async function searchPlaces(
  db: Db,
  siteId: number,
  request: PlaceRequest,
): Promise<PlaceSearch> {
  const words = typedWords(request.text)
  if (words.plain.length === 0) return { hits: [], mended: [], hasOtherAccents: false }
  const dictionary = keptWords(db, siteId, 'place')
  const { found, mended, hasOtherAccents } = await searchWithMending(
    dictionary,
    words,
    async choices => {
      for (const matching of matchingsOf(choices)) {
        const seen = await findMatching(db, siteId, matching, request)
        if (seen !== undefined) return seen
      }
      return undefined
    },
  )
  return { hits: [], ...found, mended, hasOtherAccents }
}

async function findMatching(
  db: Db,
  siteId: number,
  matching: Matching,
  request: PlaceRequest,
): Promise<Pick<PlaceSearch, 'hits' | 'tally'> | undefined> {
  const kind = PLACE_KINDS.find(each => each === request.kind)
  const tally = request.count ? await countByKind(db, siteId, matching) : undefined
  const isNoKind = request.kind !== undefined && kind === undefined
  const places = isNoKind
    ? []
    : await listPlaces(db, siteId, { matching, kind, limit: MOST_PLACES, state: 'open' })
  const near = nearestFirst(places, asked(request.text, matching.choices), placeNames)
  const hits = near.slice(0, request.limit)
  return hits.length === 0 && !tally?.total ? undefined : { hits, ...(tally && { tally }) }
}

const placeNames = ({ nameVi, nameEn, code }: Place) => ({
  titles: [nameVi, nameEn],
  number: code,
})

async function countByKind(db: Db, siteId: number, matching: Matching): Promise<Tally> {
  const { rows } = await sql<TallyRow>`
    with candidate as (
      select kind from place where site_id = ${siteId} and state = 'open' and ${hasWords(siteId, matching)}
      limit ${sql.lit(MOST_COUNTED)}
    )
    select kind as key, count(*)::int as count, (sum(count(*)) over ())::int as seen from candidate
    group by kind order by 2 desc, 1`.execute(db)
  return tallyOf(rows)
}
