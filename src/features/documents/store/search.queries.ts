/** Search over published documents: without accents, in number and title first, then in the text of their files. */
import { sql } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import { plainWords } from '#kernel/plain-text.ts'
import type { Db } from '#platform/db/db.ts'
import { plannedForItsValues } from '#platform/db/named-statements.ts'
import type { DocumentType } from '../domain/document.ts'
import { queryOf } from './document.queries.ts'

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

/** Finds published documents by words, best first: those with all words in number and title before those with all in a file. */
export async function searchDocuments(
  db: Db,
  { siteId, words: typed, limit }: { siteId: number; words: string; limit: number },
): Promise<DocumentHit[]> {
  const words = [...new Set(plainWords(typed))].slice(0, MOST_WORDS)
  if (words.length === 0) return []
  const query = queryOf(siteId, words)
  const { rows } = await sql<DocumentHit>`${plannedForItsValues}
    with titled as materialized (
      select id, ts_rank(words, ${query}::tsquery, 1) as rank from document
      where words @@ ${query}::tsquery limit ${sql.lit(MOST_TITLES)}
    ), written as materialized (
      select document_id as id, ts_rank(words, ${query}::tsquery, 1) as rank from document_text
      where words @@ ${query}::tsquery limit ${sql.lit(MOST_TEXTS)}
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
