import { sql } from 'kysely'
import { withoutAccents } from '#kernel/accents.ts'
import { type Asked, asked, nearestFirst } from '#kernel/closeness.ts'
import type { Choices } from '#kernel/slips.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import { keptWords } from '#platform/db/kept-words.ts'
import { alternatives, withoutOneLetter } from '#platform/db/search-query.ts'
import { type Meaning, searchWithMending } from '#platform/search/mending.ts'
import { searchWords } from '../domain/search-words.ts'

/** What was found: ids, the best first. `mended`: words that were taken for others; `isLoose`: not all of the words were found. */
export type Found = {
  readonly ids: readonly number[]
  readonly mended: Choices
  /** None has the words with the accents with which they were typed. */
  readonly hasOtherAccents: boolean
  readonly isLoose: boolean
}

// Beyond these nothing is looked at: whoever gets so many answers has to say more.
const MOST_CANDIDATES = 1000
const MOST_RANKED = 60

const NOTHING: Found = { ids: [], mended: [], hasOtherAccents: false, isLoose: false }

/** Finds procedures by words typed without accents or with a slip: by all of them, else by more than half of those that tell something. */
export async function findByWords(
  db: Db | Trx,
  siteId: number,
  typed: string,
  limit: number,
): Promise<Found> {
  const words = searchWords(typed)
  if (words.plain.length === 0) return NOTHING
  const dictionary = keptWords(db, siteId, KIND)
  const find = async (choices: Choices, isAny: boolean): Promise<readonly number[]> => {
    const whole = await rankedIds(db, siteId, choices, { isAny, limit })
    const before = isAny || whole.length > 0 ? undefined : withoutOneLetter(choices)
    const letter = choices.at(-1)?.[0] ?? ''
    const ids = before ? await rankedIds(db, siteId, before, { isAny, limit, letter }) : whole
    return await nearestOf(db, ids, asked(typed, choices))
  }
  const { found, mended, hasOtherAccents, meaning } = await searchWithMending(
    dictionary,
    words,
    async choices => {
      const ids = await find(choices, false)
      return ids.length === 0 ? undefined : ids
    },
    { needsAll: false },
  )
  if (found !== undefined) return { ids: found, mended, hasOtherAccents, isLoose: false }
  if (meaning === undefined) return NOTHING
  const ids = await find(tellingChoices(words.plain, meaning), true)
  return { ids, mended: ids.length === 0 ? [] : meaning.mended, hasOtherAccents, isLoose: true }
}

const KIND = 'procedure'

/** Of those that lead, the nearest first (kernel/closeness.ts). */
async function nearestOf(
  db: Db | Trx,
  ids: readonly number[],
  to: Asked,
): Promise<readonly number[]> {
  if (ids.length < 2) return ids
  const { rows } = await sql<{ id: number; code: string; names: string[] }>`
    select p.id, p.code, array_agg(v.name_vi) || array_agg(v.name_en) as names
    from procedure p join procedure_version v on v.procedure_id = p.id and v.valid_to is null
    where p.id = any(${ids.slice(0, MOST_RANKED)}::int[]) group by p.id`.execute(db)
  const names = new Map(rows.map(({ id, code, names: titles }) => [id, { titles, number: code }]))
  const leading = nearestFirst(ids.slice(0, MOST_RANKED), to, id => names.get(id) ?? { titles: [] })
  return [...leading, ...ids.slice(MOST_RANKED)]
}

// "Any of the words" is asked of the telling ones: a word that stands everywhere tells nothing.
function tellingChoices(words: readonly string[], { choices, known }: Meaning): Choices {
  const textsOf = (choice: readonly string[] = []) =>
    Math.max(0, ...choice.map(word => known.get(word) ?? 0))
  const most = Math.max(0, ...choices.map(textsOf))
  const telling = choices.filter(
    (choice, at) => textsOf(choice) * 2 < most || !known.has(words[at] ?? ''),
  )
  return telling.length > 0 ? telling : choices
}

type Ranking = {
  readonly isAny: boolean
  readonly limit: number
  /** With which the word behind them begins: titles that have one are named first. */
  readonly letter?: string
}

// In order: the words stand together in a title, more of them stand in it, asked for more often, rank, short title. The
// rank reads a whole text, so only those that lead by all before it are ranked.
async function rankedIds(
  db: Db | Trx,
  siteId: number,
  choices: Choices,
  { isAny, limit, letter }: Ranking,
): Promise<readonly number[]> {
  const meant = choices.flatMap(choice => choice.slice(0, 1)).map(withoutAccents)
  // One letter begins too much, and behind a word of which only the beginning was typed comes no letter.
  const hasOpenEnd = letter === undefined && (meant.at(-1) ?? '').length > 1
  const each = alternatives('', choices, hasOpenEnd)
  const query = each.join(isAny ? ' | ' : ' & ')
  const phrase = ` ${meant.join(' ')} ${letter ?? ''}`
  const parts = [...meant.map(word => ` ${word} `), ...(letter === undefined ? [] : [` ${letter}`])]
  const isOne = sql`site_id = ${siteId} and kind = ${KIND}`
  // A text that has one word of three is about something else. Each word is looked up by itself: to look for all of them
  // in each text reads the texts.
  const answering = isAny
    ? sql`subject_id in (
        select subject_id from unnest(${each}::text[]) as m(query) join search_text on words @@ m.query::tsquery
        where ${isOne} group by subject_id having 2 * count(*) > ${each.length})`
    : sql`words @@ ${query}::tsquery`
  const { rows } = await sql<{ subject_id: number }>`
    with candidate as materialized (
      select subject_id, title_plain, weight, strpos(title_plain, ${phrase}) > 0 as together,
        (select count(*) from unnest(${parts}::text[]) as m(part) where strpos(title_plain, m.part) > 0) as named
      from search_text
      where ${isOne} and ${answering}
      limit ${sql.lit(MOST_CANDIDATES)}
    ), placed as (
      select *, row_number() over (order by together desc, named desc, weight desc, length(title_plain), subject_id) as place
      from candidate
    )
    select subject_id from placed
    order by together desc, named desc, weight desc,
      case when place <= ${sql.lit(MOST_RANKED)} then (
        select ts_rank_cd('{0.05, 0.2, 0.5, 1}', s.words, ${query}::tsquery, 1) from search_text s
        where s.site_id = ${siteId} and s.kind = ${KIND} and s.subject_id = placed.subject_id) else 0 end desc,
      length(title_plain), subject_id
    limit ${limit}
  `.execute(db)
  return rows.map(row => row.subject_id)
}
