/** Search over pages: words without accents, titles before whole texts, never more texts than a fixed number. */
import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import { plainWords } from '#kernel/plain-text.ts'
import type { Db } from '#platform/db/db.ts'
import { searchWithMending, wordsOfKind } from '#platform/db/mended-words.ts'
import { plannedForItsValues } from '#platform/db/named-statements.ts'

const MOST_WORDS = 10
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

/** Finds published pages by words in one language, best first; the last word may still be in the making. */
export async function searchPages(
  db: Db,
  siteId: number,
  request: { text: string; language: Language; limit: number },
): Promise<{ readonly hits: readonly FoundPage[]; readonly mended: readonly string[] }> {
  const words = [...new Set(plainWords(request.text))].slice(0, MOST_WORDS)
  if (words.length === 0) return { hits: [], mended: [] }
  const { language } = request
  const where = {
    mark: `s${String(siteId)}${language}`,
    ofTexts: wordsOfKind(siteId, `page_${language}`),
  }
  const { found, mended } = await searchWithMending(db, where, words, async query => {
    const hits = await findHits(db, request, query)
    return hits.length === 0 ? undefined : hits
  })
  return { hits: found ?? [], mended }
}

async function findHits(
  db: Db,
  { language, limit }: { language: Language; limit: number },
  query: string,
): Promise<FoundPage[]> {
  const { rows } = await sql<FoundPage>`${plannedForItsValues}
    with candidate as materialized (
      select t.page_id, ts_rank(t.words, ${query}::tsquery, 1) as rank, t.title_words @@ ${query}::tsquery as in_title
      from page_text t where t.words @@ ${query}::tsquery limit ${sql.lit(MOST_TEXTS)}
    )
    select p.id, p.slug, t.title, left(t.body_plain, ${sql.lit(EXCERPT_CHARACTERS)}) as excerpt
    from candidate c
    join page p on p.id = c.page_id and p.state = 'published'
    join page_text t on t.page_id = p.id and t.language = ${language}
    order by c.in_title desc, c.rank desc, p.slug
    limit ${limit}`.execute(db)
  return rows
}
