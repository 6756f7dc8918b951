/** Search over pages: words without accents, titles before whole texts, never more texts than a fixed number. */
import { sql } from 'kysely'
import { asked, CLOSENESS } from '#kernel/closeness.ts'
import type { Language } from '#kernel/language.ts'
import type { Choices } from '#kernel/slips.ts'
import { typedWords } from '#kernel/typed-words.ts'
import type { Db } from '#platform/db/db.ts'
import { keptWords } from '#platform/db/kept-words.ts'
import { plannedOnce } from '#platform/db/named-statements.ts'
import { closenessIn, queryOfChoices } from '#platform/db/search-query.ts'
import { searchWithMending } from '#platform/search/mending.ts'

const MOST_TEXTS = 100
/** Characters of a text that are read to show where words stand in it: most texts are shorter. */
const MOST_BODY = 8_000

/** A page that was found. */
export type FoundPage = {
  readonly id: string
  readonly slug: string
  readonly title: string
  /** How its text begins, and what is said of its pictures. */
  readonly text: string
  /** It is not translated: title and text are the Vietnamese ones. */
  readonly isOriginal: boolean
}

/** What was found, and the words that were understood instead of those that nobody wrote. */
export type PageSearch = {
  readonly hits: readonly FoundPage[]
  readonly mended: Choices
  /** None has the words with the accents with which they were typed. */
  readonly hasOtherAccents: boolean
}

/** What is looked for. */
export type PageRequest = {
  readonly text: string
  readonly language: Language
  readonly limit: number
}

/**
 * Finds published pages by words, nearest first; the last word may still be in the making. What is not translated is
 * found by its Vietnamese words, behind what is.
 */
export async function searchPages(
  db: Db,
  siteId: number,
  request: PageRequest,
): Promise<PageSearch> {
  const own = searchTexts(db, siteId, request, request.language)
  if (request.language === 'vi') return await own
  const [first, second] = await Promise.all([own, searchTexts(db, siteId, request, 'vi')])
  const leading = first.hits.length > 0 ? first : second
  return { ...leading, hits: [...first.hits, ...second.hits].slice(0, request.limit) }
}

async function searchTexts(
  db: Db,
  siteId: number,
  request: PageRequest,
  textsIn: Language,
): Promise<PageSearch> {
  const words = typedWords(request.text)
  if (words.plain.length === 0) return { hits: [], mended: [], hasOtherAccents: false }
  const dictionary = keptWords(db, siteId, `page_${textsIn}`)
  const { found, ...how } = await searchWithMending(dictionary, words, async choices => {
    const hits = await findHits(db, { ...request, siteId, textsIn, choices })
    return hits.length === 0 ? undefined : hits
  })
  return { hits: found ?? [], mended: how.mended, hasOtherAccents: how.hasOtherAccents }
}

type Search = PageRequest & {
  readonly siteId: number
  /** In which language the texts are that are looked through; of the Vietnamese ones, those without the reader's. */
  readonly textsIn: Language
  readonly choices: Choices
}

async function findHits(
  db: Db,
  { siteId, text, language, textsIn, choices, limit }: Search,
): Promise<FoundPage[]> {
  const mark = `s${String(siteId)}${textsIn}`
  const query = queryOfChoices(mark, choices, true)
  const of = { words: sql`t.title_words` }
  const { rows } = await sql<FoundPage>`${plannedOnce}
    with candidate as materialized (
      select t.page_id, ts_rank(t.words, ${query}::tsquery, 1) as rank,
        ${closenessIn(mark, asked(text, choices), of)} as near
      from page_text t where t.words @@ ${query}::tsquery limit ${sql.lit(MOST_TEXTS)}
    )
    select p.id, p.slug, t.title, concat_ws(' … ', nullif(left(t.body_plain, ${sql.lit(MOST_BODY)}), ''), nullif(t.pictures_plain, '')) as text,
      t.language <> ${language} as "isOriginal"
    from candidate c
    join page p on p.id = c.page_id and p.state = 'published'
    join page_text t on t.page_id = p.id and t.language = ${textsIn}
    where t.language = ${language} or not exists (select from page_text own where own.page_id = p.id and own.language = ${language})
    order by c.near desc, case when c.near < ${sql.lit(CLOSENESS.title)} then c.rank end desc, p.slug
    limit ${limit}`.execute(db)
  return rows
}
