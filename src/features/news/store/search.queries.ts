/**
 * Search over articles: without accents, forgiving slips, never reading more than a fixed number of texts however
 * common the words are. Titles come first, then whole texts.
 */
import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import type { ArticleCardFacts } from '../domain/article.ts'
import { plainWords } from '../domain/plain-words.ts'
import { cardOf, cards } from './article.queries.ts'

/** Texts that one search looks at, at most, in titles and again in whole texts. */
const MOST_CANDIDATES = 300
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
  const ids = await findIds(db, siteId, request, choices)
  const hits =
    ids.length === 0
      ? []
      : (await cards(db, siteId, request.language).where('a.id', 'in', ids).execute()).map(cardOf)
  return {
    hits: hits.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    mended: choices.flatMap((choice, index) =>
      choice.includes(words[index] ?? '') ? [] : choice.slice(0, 1),
    ),
  }
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

async function findIds(
  db: Db,
  siteId: number,
  { language, limit }: { language: Language; limit: number },
  choices: readonly (readonly string[])[],
): Promise<string[]> {
  const last = choices.length - 1
  // The last word may still be in the making: what it begins counts too, once it has three letters.
  const query = choices
    .map(
      (choice, index) =>
        `(${choice.map(word => `'${word}'${index === last && word.length > 2 ? ':*' : ''}`).join(' | ')})`,
    )
    .join(' & ')
  const found = await sql<{ id: string; best: number; rank: number; published_at: Instant }>`
    with q as (select ${query}::tsquery as q),
    candidate as materialized (
      (select t.article_id, 1 as tier from article_text t, q
       where t.site_id = ${siteId} and t.language = ${language} and t.title_words @@ q.q limit ${MOST_CANDIDATES})
      union all
      (select t.article_id, 2 from article_text t, q
       where t.site_id = ${siteId} and t.language = ${language} and t.words @@ q.q limit ${MOST_CANDIDATES})
    ),
    best as (select article_id, min(tier) as tier from candidate group by article_id)
    select a.id, b.tier as best, ts_rank(t.words, q.q, 1) as rank, a.published_at
    from best b
    join article a on a.id = b.article_id and a.state = 'published'
    join article_text t on t.article_id = b.article_id and t.language = ${language}
    cross join q
    order by b.tier, rank desc, a.published_at desc
    limit ${limit}`.execute(db)
  return found.rows.map(row => row.id)
}
