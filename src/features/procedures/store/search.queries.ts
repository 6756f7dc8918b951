import { sql } from 'kysely'
import { slipsAmong, swapsOf } from '#kernel/slips.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import {
  type Alternative,
  bestAlternatives,
  meantWords,
  otherSpelling,
  searchWords,
  slipsAllowed,
  tsQuery,
} from '../domain/search-words.ts'

/** What was found: ids, the best first. `mended`: words were taken for others, or not all of them were found. */
export type Found = { readonly ids: readonly number[]; readonly mended: boolean }

// Beyond these nothing is looked at: whoever gets so many answers has to say more.
const MOST_CANDIDATES = 1000
const MOST_RANKED = 60

/**
 * Finds texts of a kind by words typed without accents or with a slip. Three attempts, each only when the one
 * before found nothing: all words, slips mended but for the last word; that one too; more than half of the words.
 */
export async function searchTexts(
  db: Db | Trx,
  where: { readonly siteId: number; readonly kind: string },
  typed: string,
  limit: number,
): Promise<Found> {
  const words = searchWords(typed)
  if (words.length === 0) return { ids: [], mended: false }
  const known = await knownWords(db, where.siteId, words)
  const find = (join: '&' | '|', of: readonly string[], others: Alternatives) => {
    const meant = { words: meantWords(words, known, others), isAny: join === '|' }
    return rankedIds(db, where, tsQuery(of, others, join), meant, limit)
  }
  const spelt = otherSpellings(words, known)
  // The last word may be a beginning: only when nothing begins so is it taken for a slip.
  const slips = slipsAmong(words, word => known.has(word) || spelt.has(word))
  const some = await alternativesOf(db, where.siteId, slips.filter(isBefore(words.at(-1))))
  const ids = await find('&', words, new Map([...spelt, ...some]))
  if (ids.length > 0) return { ids, mended: some.size > 0 }
  const all = new Map([...spelt, ...(await alternativesOf(db, where.siteId, slips))])
  const near = await find('&', words, all)
  if (near.length > 0) return { ids: near, mended: true }
  return { ids: await find('|', rareFirst(words, known), all), mended: true }
}

const isBefore = (last: string | undefined) => (word: string) => word !== last

type Alternatives = ReadonlyMap<string, readonly Alternative[]>

function otherSpellings(
  words: readonly string[],
  known: ReadonlyMap<string, number>,
): Alternatives {
  const found = new Map<string, readonly Alternative[]>()
  for (const word of words) {
    const other = otherSpelling(word)
    const texts = other === undefined ? undefined : known.get(other)
    if (other !== undefined && texts !== undefined)
      found.set(word, [{ word: other, distance: 0, texts }])
  }
  return found
}

async function knownWords(
  db: Db | Trx,
  siteId: number,
  words: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('search_word')
    .select(['word', 'texts'])
    .where('site_id', '=', siteId)
    .where('word', 'in', [...words, ...words.map(otherSpelling).filter(word => word !== undefined)])
    .where('texts', '>', 0)
    .execute()
  return new Map(rows.map(row => [row.word, row.texts]))
}

/** For each word those of the texts' words that are as near as its slips allow; words without any are left out. */
async function alternativesOf(
  db: Db | Trx,
  siteId: number,
  words: readonly string[],
): Promise<Alternatives> {
  const mendable = words.filter(word => slipsAllowed(word) > 0)
  if (mendable.length === 0) return new Map()
  const { rows } = await sql<{ typed: string; word: string; distance: number; texts: number }>`
    select t.typed, w.word, d.distance, w.texts
    from jsonb_to_recordset(${JSON.stringify(mendable.map(nearnessOf))}::jsonb) as t(typed text, slips int, swaps text[])
    join search_word w on w.site_id = ${siteId} and w.texts > 0
      and length(w.word) between length(t.typed) - t.slips and length(t.typed) + t.slips
    cross join lateral (
      select case when w.word = any(t.swaps) then 1 else levenshtein_less_equal(w.word, t.typed, t.slips) end as distance) d
    where d.distance <= t.slips
  `.execute(db)
  const byWord = new Map<string, Alternative[]>()
  for (const { typed, ...alternative } of rows)
    byWord.set(typed, [...(byWord.get(typed) ?? []), alternative])
  return new Map([...byWord].map(([word, all]) => [word, bestAlternatives(all)]))
}

// Letters that changed places are one slip, which Levenshtein counts as two.
function nearnessOf(typed: string) {
  return { typed, slips: slipsAllowed(typed), swaps: swapsOf(typed) }
}

// In order: the words stand together in a title, more of them stand in it, asked for more often, rank, short title. The
// rank reads a whole text, so only those that lead by all before it are ranked.
async function rankedIds(
  db: Db | Trx,
  where: { readonly siteId: number; readonly kind: string },
  query: string,
  { words: meant, isAny }: { readonly words: readonly string[]; readonly isAny: boolean },
  limit: number,
): Promise<readonly number[]> {
  if (query === '') return []
  const phrase = ` ${meant.join(' ')} `
  // A text that has one word of three is about something else.
  const enough = isAny
    ? sql`and 2 * (select count(*) from unnest(${meant.map(word => tsQuery([word], new Map(), '&'))}::text[]) as m(query)
        where words @@ m.query::tsquery) > ${meant.length}`
    : sql``
  const { rows } = await sql<{ subject_id: number }>`
    with candidate as materialized (
      select subject_id, title_plain, weight, strpos(title_plain, ${phrase}) > 0 as together,
        (select count(*) from unnest(${[...meant]}::text[]) as m(word) where strpos(title_plain, ' ' || m.word || ' ') > 0) as named
      from search_text
      where site_id = ${where.siteId} and kind = ${where.kind} and words @@ ${query}::tsquery ${enough}
      limit ${sql.lit(MOST_CANDIDATES)}
    ), placed as (
      select *, row_number() over (order by together desc, named desc, weight desc, length(title_plain), subject_id) as place
      from candidate
    )
    select subject_id from placed
    order by together desc, named desc, weight desc,
      case when place <= ${sql.lit(MOST_RANKED)} then (
        select ts_rank_cd('{0.05, 0.2, 0.5, 1}', s.words, ${query}::tsquery, 1) from search_text s
        where s.site_id = ${where.siteId} and s.kind = ${where.kind} and s.subject_id = placed.subject_id) else 0 end desc,
      length(title_plain), subject_id
    limit ${limit}
  `.execute(db)
  return rows.map(row => row.subject_id)
}

// "Any of the words" is asked of the telling ones: a word that stands everywhere tells nothing.
function rareFirst(
  words: readonly string[],
  known: ReadonlyMap<string, number>,
): readonly string[] {
  const most = Math.max(0, ...known.values())
  const telling = words.filter(word => (known.get(word) ?? 0) * 2 < most || !known.has(word))
  return telling.length > 0 ? telling : words
}
