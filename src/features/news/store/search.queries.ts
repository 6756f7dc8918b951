/**
 * Search over articles: without accents, forgiving slips, never reading more than a fixed number of texts however
 * common the words are. Titles come first, then whole texts.
 */
import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import { plainWords } from '#kernel/plain-text.ts'
import type { Db } from '#platform/db/db.ts'
import { plannedForItsValues } from '#platform/db/named-statements.ts'
import type { ArticleCardFacts } from '../domain/article.ts'
import { type CardRow, cardOf, cards } from './article.queries.ts'

/** Titles that one search looks at, at most; the newest are always among them. */
const MOST_TITLES = 300
const NEWEST_TITLES = 100
/** Whole texts that it looks at when titles alone gave too little. */
const MOST_TEXTS = 60
const MOST_WORDS = 10
/** Words that a slip may stand for. */
const MOST_MENDINGS = 3

/** What was found, and the words that were understood instead of those that nobody wrote. */
export type ArticleSearch = {
  readonly hits: readonly ArticleCardFacts[]
  readonly mended: readonly string[]
}

/** Finds published articles by words in one language, best first. */
export async function searchArticles(
  db: Db,
  siteId: number,
  request: { text: string; language: Language; limit: number },
): Promise<ArticleSearch> {
  const words = [...new Set(plainWords(request.text))].slice(0, MOST_WORDS)
  if (words.length === 0) return { hits: [], mended: [] }
  const choices = await mendWords(db, siteId, request.language, words)
  const search = { siteId, language: request.language, limit: request.limit }
  let ids = await findIds(db, search, queryOf(search, choices, false))
  // Nothing has all the words: the last one may still be in the making.
  if (ids.length === 0) ids = await findIds(db, search, queryOf(search, choices, true))
  return {
    hits: ids.length === 0 ? [] : await listCards(db, search, ids),
    mended: choices.flatMap((choice, index) =>
      choice.includes(words[index] ?? '') ? [] : choice.slice(0, 1),
    ),
  }
}

/** The cards of these articles, in that order. */
async function listCards(
  db: Db,
  { siteId, language }: Search,
  ids: readonly string[],
): Promise<ArticleCardFacts[]> {
  const { columns, tables, isOut } = cards(siteId, language)
  const { rows } = await sql<CardRow>`
    select ${columns} from ${tables} join unnest(${ids}::uuid[]) with ordinality as wanted (id, place) on wanted.id = a.id
    where ${isOut} order by wanted.place`.execute(db)
  return rows.map(cardOf)
}

/** Characters of a text that are read to show where words stand in it. */
const MOST_BODY = 20_000

/** How the texts of these articles begin, by their ids, in the language where there is one in it. */
export async function listBodies(
  db: Db,
  language: Language,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; body: string }>`
    select vi.article_id as id, left(coalesce(own.body_plain, vi.body_plain), ${sql.lit(MOST_BODY)}) as body
    from article_text vi
    left join article_text own on own.article_id = vi.article_id and own.language = ${language}
    where vi.article_id = any(${ids}::uuid[]) and vi.language = 'vi'`.execute(db)
  return new Map(rows.map(({ id, body }) => [id, body]))
}

type Search = { readonly siteId: number; readonly language: Language; readonly limit: number }

/** All the words, each as one of its choices; words are made of a to z and digits only. */
function queryOf(
  { siteId, language }: Search,
  choices: readonly (readonly string[])[],
  openEnd: boolean,
): string {
  const last = choices.length - 1
  return choices
    .map((choice, index) => {
      const end = openEnd && index === last ? ':*' : ''
      return `(${choice.map(word => `'s${String(siteId)}${language}${word}'${end}`).join(' | ')})`
    })
    .join(' & ')
}

/** Each word, or where no article has it the nearest word that articles have. */
export async function meantWords(
  db: Db,
  siteId: number,
  language: Language,
  words: readonly string[],
): Promise<string[]> {
  const choices = await mendWords(db, siteId, language, words.slice(0, MOST_WORDS))
  return choices.map(([first], index) => first ?? words[index] ?? '')
}

/** For each word itself when some text has it (or begins a word of one), else the nearest words that texts have. */
async function mendWords(
  db: Db,
  siteId: number,
  language: Language,
  words: readonly string[],
): Promise<string[][]> {
  const known = await sql<{ word: string }>`
    select u.word from unnest(${words}::text[]) u(word)
    where exists (select from article_word w where w.site_id = ${siteId} and w.language = ${language}
      and w.word = u.word and w.texts > 0)`.execute(db)
  const isKnown = new Set(known.rows.map(row => row.word))
  const unknown = words.filter(word => !isKnown.has(word))
  if (unknown.length === 0) return words.map(word => [word])
  const near = await sql<{ typed: string; word: string }>`
    select u.word as typed, n.word
    from unnest(${unknown}::text[]) u(word)
    cross join lateral (
      select w.word
      from article_word w
      where w.site_id = ${siteId} and w.language = ${language} and w.texts > 0
        and length(w.word) between length(u.word) - 2 and length(u.word) + 2
        and levenshtein_less_equal(w.word, u.word, 2) <= case when length(u.word) < 6 then 1 else 2 end
      order by levenshtein_less_equal(w.word, u.word, 2), w.texts desc
      limit ${MOST_MENDINGS}
    ) n`.execute(db)
  return words.map(word => {
    const mended = near.rows.filter(row => row.typed === word).map(row => row.word)
    return mended.length === 0 ? [word] : mended
  })
}

/** Titles first, best and newest first; then whole texts, as many as are still wanted. */
async function findIds(db: Db, search: Search, query: string): Promise<string[]> {
  const ofTitles = await findByTitle(db, search, query)
  if (ofTitles.length >= search.limit) return ofTitles
  const ofTexts = await findByText(db, search, query)
  return [...new Set([...ofTitles, ...ofTexts])].slice(0, search.limit)
}

// A word of the query names site and language, so what has it is of both.
async function findByTitle(
  db: Db,
  { siteId, language, limit }: Search,
  query: string,
): Promise<string[]> {
  const rank = sql`ts_rank(t.title_words, ${query}::tsquery, 1) as rank`
  const found = await sql<{ id: string }>`${plannedForItsValues}
    with candidate as materialized (
      (select t.article_id, ${rank} from article_text t
       where t.title_words @@ ${query}::tsquery limit ${sql.lit(MOST_TITLES)})
      union
      (select t.article_id, ${rank}
       from (select id from article where site_id = ${siteId} and state = 'published'
             order by published_at desc, id desc limit ${sql.lit(NEWEST_TITLES)}) a
       join article_text t on t.article_id = a.id and t.language = ${language}
       where t.title_words @@ ${query}::tsquery)
    )
    select a.id
    from candidate c
    join article a on a.id = c.article_id and a.state = 'published'
    order by c.rank desc, a.published_at desc
    limit ${limit}`.execute(db)
  return found.rows.map(row => row.id)
}

async function findByText(db: Db, { limit }: Search, query: string): Promise<string[]> {
  const found = await sql<{ id: string }>`${plannedForItsValues}
    with candidate as materialized (
      select t.article_id, ts_rank(t.words, ${query}::tsquery, 1) as rank from article_text t
      where t.words @@ ${query}::tsquery limit ${sql.lit(MOST_TEXTS)}
    )
    select a.id
    from candidate c
    join article a on a.id = c.article_id and a.state = 'published'
    order by c.rank desc, a.published_at desc
    limit ${limit}`.execute(db)
  return found.rows.map(row => row.id)
}
