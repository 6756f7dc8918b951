/** Search over pages: words without accents, titles before whole texts, never more texts than a fixed number. */
import { sql } from 'kysely'
import { asked, CLOSENESS } from '#kernel/closeness.ts'
import type { Language } from '#kernel/language.ts'
import type { Choices } from '#kernel/slips.ts'
import { typedWords } from '#kernel/typed-words.ts'
import type { Db } from '#platform/db/db.ts'
import { keptWords } from '#platform/db/kept-words.ts'
import { plannedForItsValues } from '#platform/db/named-statements.ts'
import { closenessIn, queryOfChoices } from '#platform/db/search-query.ts'
import { searchWithMending } from '#platform/search/mending.ts'

const MOST_TEXTS = 100
const EXCERPT_CHARACTERS = 180

/** A page that was found. */
export type FoundPage = {
  readonly id: string
  readonly slug: string
  readonly title: string
  /** The beginning of its text. */
  readonly excerpt: string
}

/** What was found, and the words that were understood instead of those that nobody wrote. */
export type PageSearch = {
  readonly hits: readonly FoundPage[]
  readonly mended: readonly string[]
  /** None has the words with the accents with which they were typed. */
  readonly hasOtherAccents: boolean
}

/** What is looked for. */
export type PageRequest = {
  readonly text: string
  readonly language: Language
  readonly limit: number
}

/** Finds published pages by words in one language, nearest first; the last word may still be in the making. */
export async function searchPages(
  db: Db,
  siteId: number,
  request: PageRequest,
): Promise<PageSearch> {
  const words = typedWords(request.text)
  if (words.plain.length === 0) return { hits: [], mended: [], hasOtherAccents: false }
  const dictionary = keptWords(db, siteId, `page_${request.language}`)
  const { found, ...how } = await searchWithMending(dictionary, words, async choices => {
    const hits = await findHits(db, siteId, request, choices)
    return hits.length === 0 ? undefined : hits
  })
  return { hits: found ?? [], mended: how.mended, hasOtherAccents: how.hasOtherAccents }
}

async function findHits(
  db: Db,
  siteId: number,
  { text, language, limit }: PageRequest,
  choices: Choices,
): Promise<FoundPage[]> {
  const mark = `s${String(siteId)}${language}`
  const query = queryOfChoices(mark, choices, true)
  const of = { words: sql`t.title_words` }
  const { rows } = await sql<FoundPage>`${plannedForItsValues}
    with candidate as materialized (
      select t.page_id, ts_rank(t.words, ${query}::tsquery, 1) as rank,
        ${closenessIn(mark, asked(text, choices), of)} as near
      from page_text t where t.words @@ ${query}::tsquery limit ${sql.lit(MOST_TEXTS)}
    )
    select p.id, p.slug, t.title, left(t.body_plain, ${sql.lit(EXCERPT_CHARACTERS)}) as excerpt
    from candidate c
    join page p on p.id = c.page_id and p.state = 'published'
    join page_text t on t.page_id = p.id and t.language = ${language}
    order by c.near desc, case when c.near < ${sql.lit(CLOSENESS.title)} then c.rank end desc, p.slug
    limit ${limit}`.execute(db)
  return rows
}
