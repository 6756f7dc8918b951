/** Search over published documents: without accents, in number and title first, then in the text of their files. */
import { type RawBuilder, sql } from 'kysely'
import { CLOSENESS } from '#kernel/closeness.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { type Choices, spellingsOf } from '#kernel/slips.ts'
import type { Tally } from '#kernel/tally.ts'
import { type TypedWords, typedWords } from '#kernel/typed-words.ts'
import type { Db } from '#platform/db/db.ts'
import { keptWords } from '#platform/db/kept-words.ts'
import { plannedForItsValues, plannedOnce } from '#platform/db/named-statements.ts'
import { lookedAt } from '#platform/db/search-query.ts'
import { someOf } from '#platform/db/some-of.ts'
import { MOST_COUNTED, type TallyRow, tallyOf } from '#platform/db/tally-of.ts'
import { type MendedSearch, searchWithMending } from '#platform/search/mending.ts'
import type { DocumentType } from '../domain/document.ts'
import { NUMBERED } from './document.queries.ts'
import { isHeading, type LookedFor, lookedFor, typeMended } from './looked-for.ts'

/** Documents and files that one search looks at for each that is wanted, and at most, however common the words are; the newest are always among them. */
const TITLES = { forEach: 25, most: 300, newest: 100 }
const TEXTS = { forEach: 5, most: 60 }
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
  readonly mended: Choices
  /** None has the words with the accents with which they were typed. */
  readonly hasOtherAccents: boolean
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

/** Finds published documents by words, nearest first (kernel/closeness.ts), then the newest; those with the words in a file last. */
export async function searchDocuments(
  db: Db,
  siteId: number,
  request: DocumentRequest,
): Promise<DocumentSearch> {
  const words = typedWords(request.words)
  if (words.plain.length === 0) return { hits: [], mended: [], hasOtherAccents: false }
  const dictionary = keptWords(db, siteId, 'document')
  const findBoth = async (choices: Choices) => {
    const { query, wholeQuery, ...looked } = lookedFor(siteId, request.words, choices)
    // Files are asked for a beginning only when nothing has the whole word: to read the lists of all that begin so takes longest.
    for (const each of new Set([wholeQuery, query])) {
      const found = await find(db, { ...request, siteId, ...looked, query: each })
      if (found !== undefined) return found
    }
    return undefined
  }
  const searched = await searchWithMending(dictionary, asTypedFirst(words), findBoth)
  const { found, mended, hasOtherAccents } =
    searched.found === undefined ? await withTypeMended(words, findBoth) : searched
  return {
    hits: [],
    ...found,
    mended,
    hasOtherAccents: hasOtherAccents && words.asTyped !== undefined,
  }
}

/** What is found once the slip in the name of a type is mended. */
async function withTypeMended<Found>(
  { plain }: TypedWords,
  findBoth: (choices: Choices) => Promise<Found | undefined>,
): Promise<Omit<MendedSearch<Found>, 'meaning'>> {
  const mended = typeMended(plain)
  const found = mended && (await findBoth(mended))
  return { found, mended: found === undefined ? [] : (mended ?? []), hasOtherAccents: false }
}

/** A heading is looked for as it was typed before any of it is mended: that no text has the name of its type is no slip. */
function asTypedFirst({ plain, asTyped }: TypedWords): TypedWords {
  const choices = plain.map(spellingsOf)
  return { plain, asTyped: asTyped ?? (isHeading(choices) ? choices : undefined) }
}

/** `query`: what files are asked for. */
type Search = DocumentRequest & Omit<LookedFor, 'wholeQuery'> & { readonly siteId: number }

/** Those that have the words; undefined when there are none. */
async function find(
  db: Db,
  search: Search,
): Promise<Pick<DocumentSearch, 'hits' | 'tally'> | undefined> {
  const { count, type } = search
  const counted = count || type !== undefined ? await countByType(db, search) : undefined
  const hits = await findHits(db, search, counted)
  if (hits.length === 0 && !counted?.tally.total) return undefined
  return { hits, ...(count && counted && { tally: counted.tally }) }
}

/** What is counted; of it all documents of the type that is asked for, or some to be ranked when none is. */
type Counted = { readonly tally: Tally; readonly ids: readonly string[] }

async function countByType(db: Db, search: Search): Promise<Counted> {
  const { type, limit } = search
  const ids =
    type === undefined
      ? sql`array_agg(d.id) filter (where found.place <= ${lookedAt(TEXTS, limit)})`
      : sql`case when d.type = ${type} then array_agg(d.id) end`
  const { rows } = await sql<TallyRow & { ids: string[] | null }>`${plannedForItsValues}
    with ${matching(search)}
    select d.type as key, count(*)::int as count, (select count(*)::int from matching) as seen, ${ids} as ids
    from (select id, min(place) as place from matching group by id) found join document d on d.id = found.id and d.state = 'published'
    group by d.type order by 2 desc, 1`.execute(db)
  return { tally: tallyOf(rows), ids: rows.flatMap(row => row.ids ?? []) }
}

/** Some of the documents that have the words in number and title or in a file, perhaps twice. */
function matching({ isTitled, query }: Search): RawBuilder<unknown> {
  // By title without a limit, or a common word would be looked for by reading document after document (some-of.ts).
  return sql`by_title as materialized (select d.id from document d where ${isTitled}),
    ${byFile(query, sql.lit(MOST_COUNTED))}, matching as materialized (
      select id, place from (select id, null::bigint as place from by_title union all select id, place from by_file) each
      limit ${sql.lit(MOST_COUNTED)}
    )`
}

/** Some of the documents that have the words in a file, where they are wanted at all. */
function byFile(
  query: string,
  most: RawBuilder<unknown>,
  isWanted: RawBuilder<unknown> = sql`true`,
): RawBuilder<unknown> {
  const condition = sql`words @@ ${query}::tsquery and ${isWanted}`
  return someOf('by_file', sql`document_text`, { id: sql`document_id`, condition, most })
}

async function findHits(
  db: Db,
  { siteId, limit, type, query, isTitled, near, nearByFile }: Search,
  counted: Counted | undefined,
): Promise<DocumentHit[]> {
  // Of one type, those that are counted for it.
  const isAny = type === undefined
  const ids = sql`${counted?.ids ?? []}::uuid[]`
  const isTyped = isAny ? sql`` : sql`and d.id = any(${ids})`
  const isWanted = sql`(select count(*) from titled) < ${limit}`
  const most = lookedAt(TITLES, limit)
  // Of any type: where the index has no more of them, the newest are among them.
  const columns = sql`d.id, d.type, d.number, d.title, d.issued_on, d.words`
  // The index of files is not asked twice: reading its lists of common words takes longest.
  const looked = counted ? sql`` : sql`${byFile(query, lookedAt(TEXTS, limit), isWanted)},`
  const written = counted ? ids : sql`array(select id from by_file)`
  const place = sql`case when found.near = ${sql.lit(CLOSENESS.elsewhere)} then ${nearByFile} else found.near end`
  const { rows } = await sql<DocumentHit>`${plannedOnce}
    with by_index as materialized (
      select ${columns} from document d where ${isTitled} and d.state = 'published' ${isTyped} limit ${most}
    ), called as (
      select * from by_index
      union all
      (select ${columns}
       from (select ${columns} from document d
             where site_id = ${siteId} and state = 'published' and ${isAny ? sql`(select count(*) from by_index) = ${most}` : sql`type = ${type}`}
             order by issued_on desc, id desc limit ${sql.lit(TITLES.newest)}) d
       where ${isTitled})
    ), titled as materialized (select distinct d.id, ${near} as near from called d
    ), ${looked} written as materialized (
      select t.document_id as id, ts_rank(t.words, ${query}::tsquery, 1) as rank from document_text t
      where ${isWanted} and t.document_id = any(${written}) limit ${lookedAt(TEXTS, limit)}
    ), found as (
      select id, max(near) as near, max(rank) as rank from (
        select id, near, null::real as rank from titled union all select id, ${sql.lit(CLOSENESS.elsewhere)}, rank from written
      ) each group by id
    )
    select d.slug, d.type, d.number, d.title, d.issued_on as "issuedOn",
      coalesce((select left(t.body_plain, ${sql.lit(EXCERPT_CHARACTERS)}) from document_text t
        join document_file f on f.id = t.document_file_id
        where t.document_id = d.id order by f.position limit 1), '') as excerpt
    from found join document d on d.id = found.id and d.state = 'published'
    order by ${place} desc, case when found.near < ${sql.lit(CLOSENESS.title)} then found.rank end desc,
      d.issued_on desc, ${NUMBERED} desc, d.id desc limit ${limit}`.execute(db)
  return rows
}
