/** Search over published documents: without accents, in number and title first, then in the text of their files. */
import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import { plainWords } from '#kernel/plain-text.ts'
import type { Tally } from '#kernel/tally.ts'
import type { Db } from '#platform/db/db.ts'
import { searchWithMending, wordsOfKind } from '#platform/db/mended-words.ts'
import { plannedForItsValues } from '#platform/db/named-statements.ts'
import { MOST_COUNTED, type TallyRow, tallyOf } from '#platform/db/tally-of.ts'
import type { DocumentType } from '../domain/document.ts'
import { markOf } from './document.queries.ts'

/** Documents and files that one search looks at, at most, however common the words are. */
const MOST_TITLES = 300
const MOST_TEXTS = 60
const MOST_WORDS = 10
const EXCERPT_CHARACTERS = 240

/** A document that was found. */
export type DocumentHit = {
  readonly slug: string
  readonly type: DocumentType
  readonly number: string
  readonly title: string
  readonly issuedOn: PlainDate
  /** How its first readable file begins; empty without one. */
  readonly excerpt: string
}

/** What was found, and the words that were understood instead of those that nobody wrote. */
export type DocumentSearch = {
  readonly hits: readonly DocumentHit[]
  readonly mended: readonly string[]
  /** How many are of each type, when it was asked for. */
  readonly tally?: Tally
}

/** What is looked for. With `count` types are counted; with `type` only its documents are found. */
export type DocumentRequest = {
  readonly words: string
  readonly limit: number
  readonly count?: boolean
  readonly type?: string | undefined
}

/** Finds published documents by words, best first: those with all words in number and title before those with all in a file. */
export async function searchDocuments(
  db: Db,
  siteId: number,
  request: DocumentRequest,
): Promise<DocumentSearch> {
  const words = [...new Set(plainWords(request.words))].slice(0, MOST_WORDS)
  if (words.length === 0) return { hits: [], mended: [] }
  const where = { mark: markOf(siteId), ofTexts: wordsOfKind(siteId, 'document') }
  const { found, mended } = await searchWithMending(db, where, words, async query => {
    const tally = request.count ? await countByType(db, query) : undefined
    const hits = tally?.total === 0 ? [] : await findHits(db, request, query)
    return hits.length === 0 && !tally?.total ? undefined : { hits, ...(tally && { tally }) }
  })
  return { hits: [], ...found, mended }
}

async function countByType(db: Db, query: string): Promise<Tally> {
  const { rows } = await sql<TallyRow>`${plannedForItsValues}
    with ${matching(query)}
    select d.type as key, count(*)::int as count, (select count(*)::int from matching) as seen
    from (select distinct id from matching) found join document d on d.id = found.id and d.state = 'published'
    group by d.type order by 2 desc, 1`.execute(db)
  return tallyOf(rows)
}

/**
 * Some of the documents that have the words in number and title or in a file, perhaps twice. The first parts have no
 * limit, or a common word would be looked for by reading text after text; they are only read as far as is wanted.
 */
function matching(query: string): RawBuilder<unknown> {
  return sql`by_title as materialized (
      select id from document where words @@ ${query}::tsquery
    ), by_file as materialized (
      select document_id as id from document_text where words @@ ${query}::tsquery
    ), matching as materialized (
      select id from (select id from by_title union all select id from by_file) each limit ${sql.lit(MOST_COUNTED)}
    )`
}

async function findHits(
  db: Db,
  { limit, type }: DocumentRequest,
  query: string,
): Promise<DocumentHit[]> {
  // Of one type, those that are counted for it.
  const isAny = type === undefined
  const among = isAny
    ? sql``
    : sql`${matching(query)}, typed as materialized (
        select distinct d.id from matching join document d on d.id = matching.id and d.type = ${type}
      ),`
  const isTyped = isAny ? sql`` : sql`and d.id in (select id from typed)`
  const isWritten = isAny ? sql`` : sql`and t.document_id in (select id from typed)`
  const { rows } = await sql<DocumentHit>`${plannedForItsValues}
    with ${among} titled as materialized (
      select d.id, ts_rank(d.words, ${query}::tsquery, 1) as rank from document d
      where d.words @@ ${query}::tsquery ${isTyped} limit ${sql.lit(MOST_TITLES)}
    ), written as materialized (
      select t.document_id as id, ts_rank(t.words, ${query}::tsquery, 1) as rank from document_text t
      where t.words @@ ${query}::tsquery ${isWritten} limit ${sql.lit(MOST_TEXTS)}
    ), found as (
      select id, max(rank) as rank, min(place) as place from (
        select id, rank, 1 as place from titled union all select id, rank, 2 from written
      ) each group by id
    )
    select d.slug, d.type, d.number, d.title, d.issued_on as "issuedOn",
      coalesce((select left(t.body_plain, ${sql.lit(EXCERPT_CHARACTERS)}) from document_text t
        join document_file f on f.id = t.document_file_id
        where t.document_id = d.id order by f.position limit 1), '') as excerpt
    from found join document d on d.id = found.id and d.state = 'published'
    order by found.place, found.rank desc, d.issued_on desc limit ${limit}`.execute(db)
  return rows
}
