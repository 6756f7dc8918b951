import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { choicesOfText } from '#kernel/typed-words.ts'
import type { Db } from '#platform/db/db.ts'
import { firstFound } from '#platform/db/search-query.ts'
import type { DeskDocument, DeskRow } from '../domain/desk.ts'
import type { DocumentKind, DocumentState, DocumentType } from '../domain/document.ts'
import type { RegisterFilter } from '../domain/register.ts'
import { conditionsOf, planOf } from './conditions.ts'
import { type LookedFor, lookedFor } from './looked-for.ts'

type DeskPage = {
  readonly limit: number
  readonly state?: DocumentState | undefined
  readonly after?: { readonly at: Instant; readonly id: string } | undefined
}

/** Documents in every state, the last entered first. */
export function listOnDocumentDesk(
  db: Db,
  siteId: number,
  /** Its words are those of number and title; whether one is in effect is not asked. */
  { text, ...others }: Omit<RegisterFilter, 'effect'>,
  page: DeskPage,
): Promise<DeskRow[]> {
  if (text === undefined) return listMatching(db, siteId, others, page, undefined)
  const each = choicesOfText(text).map(choices => lookedFor(siteId, text, choices))
  return firstFound(each, looked => listMatching(db, siteId, others, page, looked))
}

async function listMatching(
  db: Db,
  siteId: number,
  others: Omit<RegisterFilter, 'effect' | 'text'>,
  { limit, state, after }: DeskPage,
  looked: LookedFor | undefined,
): Promise<DeskRow[]> {
  const conditions = conditionsOf(siteId, others).map(condition => sql`and ${condition}`)
  const { rows } = await sql<DeskRow>`${planOf(others)}
    select d.id, d.type, d.number, d.title, d.state, d.created_at as "createdAt", d.issued_on as "issuedOn",
      (select count(*) from document_file f where f.document_id = d.id and (f.reading not in ('read', 'waiting') or f.scanned_pages > 0)) as "unreadFiles"
    from document d where d.site_id = ${siteId} and d.state <> 'thrown_away'
      ${state === undefined ? sql`` : sql`and d.state = ${state}`}
      ${looked === undefined ? sql`` : sql`and ${looked.isTitled}`}
      ${sql.join(conditions, sql` `)}
      ${after === undefined ? sql`` : sql`and (d.created_at, d.id) < (${after.at}, ${after.id}::uuid)`}
    order by d.created_at desc, d.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

/** The document in whatever state, or undefined. */
export async function findDeskDocument(
  db: Db,
  siteId: number,
  id: string,
): Promise<DeskDocument | undefined> {
  const row = await db
    .selectFrom('document as d')
    .innerJoin('document_issuer as i', 'i.id', 'd.issuer_id')
    .select(['d.id', 'd.slug', 'd.state', 'd.revision', 'd.published_at', 'd.withdrawn_at'])
    .select(['d.kind', 'd.type', 'd.number', 'd.title', 'd.field_id', 'i.name as issuer'])
    .select(['d.signer', 'd.signer_title', 'd.issued_on', 'd.effective_on', 'd.expires_on'])
    .where('d.site_id', '=', siteId)
    .where('d.id', '=', id)
    .where('d.state', '<>', 'thrown_away')
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    slug: row.slug,
    state: row.state as DocumentState,
    revision: row.revision,
    publishedAt: row.published_at,
    withdrawnAt: row.withdrawn_at,
    kind: row.kind as DocumentKind,
    type: row.type as DocumentType,
    number: row.number,
    title: row.title,
    fieldId: row.field_id,
    issuer: row.issuer,
    signer: row.signer,
    signerTitle: row.signer_title,
    issuedOn: row.issued_on as unknown as PlainDate,
    effectiveOn: row.effective_on as unknown as PlainDate | null,
    expiresOn: row.expires_on as unknown as PlainDate | null,
  }
}

/** Names of issuers and numbers of documents that an editor is offered while typing. */
export async function listOffered(
  db: Db,
  siteId: number,
  limit: number,
): Promise<{ issuers: string[]; numbers: string[] }> {
  const issuers = await db
    .selectFrom('document_issuer')
    .select('name')
    .where('site_id', '=', siteId)
    .orderBy('name')
    .limit(limit)
    .execute()
  const documents = await db
    .selectFrom('document')
    .select('number')
    .where('site_id', '=', siteId)
    .where('state', '<>', 'thrown_away')
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
  return {
    issuers: issuers.map(({ name }) => name),
    numbers: [...new Set(documents.map(({ number }) => number))],
  }
}
