/**
 * Search over articles: without accents, forgiving slips, never reading more than a fixed number of texts however
 * common the words are. Titles come first, then whole texts.
 */
import { type RawBuilder, sql } from 'kysely'
import { asked } from '#kernel/closeness.ts'
import type { Language } from '#kernel/language.ts'
import type { Choices } from '#kernel/slips.ts'
import type { Tally } from '#kernel/tally.ts'
import { typedWords } from '#kernel/typed-words.ts'
import type { Db } from '#platform/db/db.ts'
import { keptWords } from '#platform/db/kept-words.ts'
import { plannedForItsValues } from '#platform/db/named-statements.ts'
import {
  closenessIn,
  lookedAt,
  queryOfChoices,
  withoutOneLetter,
} from '#platform/db/search-query.ts'
import { someOf } from '#platform/db/some-of.ts'
import { MOST_COUNTED, type TallyRow, talliesOf, tallyOf } from '#platform/db/tally-of.ts'
import { mendWords, oftenMeant } from '#platform/search/mending.ts'
import type { ArticleCardFacts } from '../domain/article.ts'
import { type CardRow, cardOf, cards } from './article.queries.ts'

/** Titles that one search looks at for each article that is wanted, and at most; the newest are always among them. */
const TITLES = { forEach: 25, most: 300, newest: 100 }
/** Whole texts that it looks at when titles alone gave too little. */
const TEXTS = { forEach: 5, most: 60 }

/** What was found, and the words that were understood instead of those that nobody wrote. */
export type ArticleSearch = {
  readonly hits: readonly ArticleCardFacts[]
  readonly mended: Choices
  /** None has the words with the accents with which they were typed. */
  readonly hasOtherAccents: boolean
  /** How many are in each category, by its name in addresses; when it was asked for. */
  readonly tally?: Tally
}

/** What is looked for. With `count` categories are counted; with `category` only its articles are found. */
export type ArticleRequest = {
  readonly text: string
  readonly language: Language
  readonly limit: number
  readonly count?: boolean
  readonly category?: string | undefined
}

/**
 * Finds published articles by words, nearest first (kernel/closeness.ts), then the newest. What is not translated is
 * found by its Vietnamese words, behind what is.
 */
export async function searchArticles(
  db: Db,
  siteId: number,
  request: ArticleRequest,
): Promise<ArticleSearch> {
  const { language, limit } = request
  const own = searchTexts(db, siteId, { ...request, textsIn: language })
  if (language === 'vi') return await own
  const original = searchTexts(db, siteId, { ...request, textsIn: 'vi' })
  const [first, second] = await Promise.all([own, original])
  const leading = first.hits.length > 0 ? first : second
  const tally = first.tally && second.tally ? talliesOf(first.tally, second.tally) : leading.tally
  const hits = [...first.hits, ...second.hits].slice(0, limit)
  return { ...leading, hits, ...(tally && { tally }) }
}

async function searchTexts(db: Db, siteId: number, request: InTexts): Promise<ArticleSearch> {
  const { plain, asTyped } = typedWords(request.text)
  if (plain.length === 0) return NOTHING
  const exact = asTyped && (await findAll(db, { ...request, siteId, choices: asTyped }))
  if (exact !== undefined) return { ...NOTHING, ...exact }
  const dictionary = keptWords(db, siteId, `article_${request.textsIn}`)
  const way = { hasOpenEnd: false, needsAll: true }
  const meaning = await mendWords(dictionary, plain, way)
  const find = (choices: Choices) => findAll(db, { ...request, siteId, choices })
  const found = meaning.isHopeless ? undefined : await find(meaning.choices)
  const hasOtherAccents = asTyped !== undefined
  if (found !== undefined) return { ...found, mended: meaning.mended, hasOtherAccents }
  const often = await oftenMeant(dictionary, plain, meaning)
  const foundSo = often && (await find(often))
  return foundSo === undefined ? NOTHING : { ...foundSo, mended: often ?? [], hasOtherAccents }
}

const NOTHING: ArticleSearch = { hits: [], mended: [], hasOtherAccents: false }

type FoundAll = Pick<ArticleSearch, 'hits' | 'tally'>

/** Those that have all the words; undefined when there are none. */
async function findAll(db: Db, search: Search): Promise<FoundAll | undefined> {
  const { siteId, textsIn, choices, count } = search
  // When nothing has all the words, the last one may still be in the making.
  const mark = markOf(siteId, textsIn)
  const whole = queryOfChoices(mark, choices, false)
  const before = withoutOneLetter(choices)
  const begun = before ? queryOfChoices(mark, before, false) : queryOfChoices(mark, choices, true)
  for (const query of new Set([whole, begun])) {
    // Neither waits for the other, unless only what is counted in a category is looked for.
    const isCounted = count === true || search.category !== undefined
    const counting = isCounted ? countByCategory(db, search, query) : undefined
    const [counted, ids] = await Promise.all([counting, findIds(db, search, query, counting)])
    if (ids.length === 0 && !counted?.tally.total) continue
    const tally = count ? counted?.tally : undefined
    return { hits: await listCards(db, search, ids), ...(tally && { tally }) }
  }
  return undefined
}

/** What stands before the words of a site's articles in their index. */
export function markOf(siteId: number, language: Language): string {
  return `s${String(siteId)}${language}`
}

/** What is counted; of it all articles of the category that is asked for, or some to be ranked when none is. */
type Counted = { readonly tally: Tally; readonly ids: readonly string[] }

async function countByCategory(db: Db, search: Search, query: string): Promise<Counted> {
  const ids =
    search.category === undefined
      ? sql`array_agg(a.id) filter (where matching.place <= ${lookedAt(TEXTS, search.limit)})`
      : sql`case when c.slug = ${search.category} then array_agg(a.id) end`
  const { rows } = await sql<TallyRow & { ids: string[] | null }>`${plannedForItsValues}
    with ${matching(query, sql.lit(MOST_COUNTED))}
    select c.slug as key, count(*)::int as count, (select count(*)::int from matching) as seen, ${ids} as ids
    from matching join article a on a.id = matching.id and a.state = 'published' ${isWanted(search)}
    join news_category c on c.id = a.category_id
    group by c.slug order by 2 desc, 1`.execute(db)
  return { tally: tallyOf(rows), ids: rows.flatMap(row => row.ids ?? []) }
}

/** The cards of these articles, in that order. */
async function listCards(
  db: Db,
  { siteId, language }: Pick<Search, 'siteId' | 'language'>,
  ids: readonly string[],
): Promise<ArticleCardFacts[]> {
  if (ids.length === 0) return []
  const { columns, tables, isOut } = cards(siteId, language)
  const { rows } = await sql<CardRow>`
    select ${columns} from ${tables} join unnest(${ids}::uuid[]) with ordinality as wanted (id, place) on wanted.id = a.id
    where ${isOut} order by wanted.place`.execute(db)
  return rows.map(cardOf)
}

/** Characters of a text that are read to show where words stand in it: most texts are shorter. */
const MOST_BODY = 8_000

/** How the texts of these articles begin, and the words of their pictures, by their ids, in the language where there is one in it. */
export async function listBodies(
  db: Db,
  language: Language,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; body: string }>`
    select vi.article_id as id, concat_ws(' … ', nullif(left(shown.body_plain, ${sql.lit(MOST_BODY)}), ''), nullif(shown.pictures_plain, '')) as body
    from article_text vi
    left join article_text own on own.article_id = vi.article_id and own.language = ${language}
    cross join lateral (select coalesce(own.body_plain, vi.body_plain) as body_plain, coalesce(own.pictures_plain, vi.pictures_plain) as pictures_plain) shown
    where vi.article_id = any(${ids}::uuid[]) and vi.language = 'vi'`.execute(db)
  return new Map(rows.map(({ id, body }) => [id, body]))
}

/** `textsIn`: in which language the texts are that are looked through; of the Vietnamese ones, those without the reader's. */
type InTexts = ArticleRequest & { readonly textsIn: Language }
type Search = InTexts & { readonly siteId: number; readonly choices: Choices }

/** Titles first, nearest and newest first; then whole texts, as many as are still wanted. */
async function findIds(
  db: Db,
  search: Search,
  query: string,
  counting: Promise<Counted> | undefined,
): Promise<string[]> {
  // Of one category, those that are counted for it.
  const inCategory = search.category === undefined ? undefined : (await counting)?.ids
  const ofTitles = await findByTitle(db, search, query, inCategory)
  if (ofTitles.length >= search.limit) return ofTitles
  // The index is not asked twice: reading its lists of common words takes longest.
  const ofTexts = await findByText(db, search, query, (await counting)?.ids)
  return [...new Set([...ofTitles, ...ofTexts])].slice(0, search.limit)
}

// A word of the query names site and language, so what has it is of both.
async function findByTitle(
  db: Db,
  search: Search,
  query: string,
  ids: readonly string[] | undefined,
): Promise<string[]> {
  const { siteId, textsIn, limit, text, choices } = search
  const near = closenessIn(markOf(siteId, textsIn), asked(text, choices), {
    words: sql`c.title_words`,
  })
  const most = lookedAt(TITLES, limit)
  // Of any category: what has no more of them is whole, the newest are among it. Of those each is looked at, or the index would be read anew.
  const isSome = ids === undefined ? sql`and (select count(*) from titled) = ${most}` : sql``
  const found = await sql<{ id: string }>`${plannedForItsValues}
    with titled as materialized (
      select t.article_id, t.title_words from article_text t
      where t.title_words @@ ${query}::tsquery ${isAmong(search, ids)} limit ${most}
    ), newest as materialized (
      select id from article
      where site_id = ${siteId} and state = 'published' ${isIn(search)} ${isSome}
      order by published_at desc, id desc limit ${sql.lit(TITLES.newest)}
    ), candidate as (
      select article_id, title_words from titled
      union all
      select t.article_id, t.title_words
      from newest cross join lateral (
        select article_id, title_words from article_text
        where article_id = newest.id and language = ${textsIn} offset 0
      ) t
      where t.title_words @@ ${query}::tsquery and not exists (select from titled where titled.article_id = t.article_id)
    ), ranked as materialized (select c.article_id, ${near} as near from candidate c)
    select a.id
    from ranked c
    join article a on a.id = c.article_id and a.state = 'published' ${isWanted(search)}
    order by c.near desc, a.published_at desc
    limit ${limit}`.execute(db)
  return found.rows.map(row => row.id)
}

// Ids: of what has the words, when it was looked for already.
async function findByText(
  db: Db,
  search: Search,
  query: string,
  ids: readonly string[] | undefined,
): Promise<string[]> {
  const most = lookedAt(TEXTS, search.limit)
  const looked = ids ? sql`` : sql`${matching(query, most)},`
  const known = ids ? sql`${ids}::uuid[]` : sql`array(select id from matching)`
  const found = await sql<{ id: string }>`${plannedForItsValues}
    with ${looked} candidate as materialized (
      select t.article_id, ts_rank(t.words, ${query}::tsquery, 1) as rank
      from article_text t where t.article_id = any(${known}) and t.language = ${search.textsIn} limit ${most}
    )
    select a.id
    from candidate c
    join article a on a.id = c.article_id and a.state = 'published' ${isWanted(search)}
    order by c.rank desc, a.published_at desc
    limit ${search.limit}`.execute(db)
  return found.rows.map(row => row.id)
}

/** An article whose text in the reader's language is looked through by itself is not found by its original. */
function isWanted({ textsIn, language }: Search): RawBuilder<unknown> {
  if (textsIn === language) return sql``
  return sql`and not exists (select from article_text own where own.article_id = a.id and own.language = ${language})`
}

/** Some of the texts whose words answer the query, by their articles' ids. */
function matching(query: string, most: RawBuilder<unknown>): RawBuilder<unknown> {
  const condition = sql`words @@ ${query}::tsquery`
  return someOf('matching', sql`article_text`, { id: sql`article_id`, condition, most })
}

function isAmong({ textsIn }: Search, ids: readonly string[] | undefined): RawBuilder<unknown> {
  if (ids === undefined) return sql``
  return sql`and t.article_id = any(${ids}::uuid[]) and t.language = ${textsIn}`
}

function isIn({ siteId, category }: Search): RawBuilder<unknown> {
  if (category === undefined) return sql``
  return sql`and category_id = (select id from news_category where site_id = ${siteId} and slug = ${category})`
}
