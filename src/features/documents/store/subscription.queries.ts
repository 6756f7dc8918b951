import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { DocumentType } from '../domain/document.ts'
import type { Choice } from '../domain/notice.ts'

/** A subscription without its address, which no page and no decision needs. */
export type Subscription = Choice & {
  readonly id: string
  readonly askedAt: Instant
  readonly confirmedAt: Instant | null
}

const COLUMNS = [
  ...(['id', 'language', 'types', 'field_ids', 'asked_at', 'confirmed_at'] as const),
] as const

/** A subscription by its id, or undefined. */
export async function findSubscription(
  db: Db,
  siteId: number,
  id: string,
): Promise<Subscription | undefined> {
  const row = await db
    .selectFrom('document_subscription')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && subscriptionOf(row)
}

/** That subscription and all others of its address. They stay as they are until the transaction ends. */
export async function lockSubscriptionsLike(
  trx: Trx,
  siteId: number,
  id: string,
): Promise<Subscription[]> {
  const rows = await trx
    .selectFrom('document_subscription')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .where('email', '=', eb =>
      eb
        .selectFrom('document_subscription as same')
        .select('same.email')
        .where('same.site_id', '=', siteId)
        .where('same.id', '=', id),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(subscriptionOf)
}

function subscriptionOf(row: {
  id: string
  language: string
  types: string[] | null
  field_ids: number[] | null
  asked_at: Instant
  confirmed_at: Instant | null
}): Subscription {
  return {
    id: row.id,
    language: row.language as Language,
    types: row.types as DocumentType[] | null,
    fieldIds: row.field_ids,
    askedAt: row.asked_at,
    confirmedAt: row.confirmed_at,
  }
}

/** The document that a notice tells of, while it is public. */
export async function findNoticed(db: Db | Trx, siteId: number, documentId: string) {
  const { rows } = await sql<{
    slug: string
    type: DocumentType
    number: string
    title: string
    fieldId: number
  }>`
    select slug, type, number, title, field_id as "fieldId" from document
    where site_id = ${siteId} and id = ${documentId}::uuid and state = 'published'`.execute(db)
  return rows[0]
}

/** Somebody who wants to hear of a document. */
export type Subscriber = {
  readonly id: string
  readonly email: string
  readonly language: Language
}

/** A page of those who want to hear of documents of that type and field, after that one if given. */
export async function listSubscribers(
  trx: Trx,
  siteId: number,
  about: { type: DocumentType; fieldId: number },
  page: { after: string | undefined; limit: number },
): Promise<Subscriber[]> {
  const { rows } = await sql<Subscriber>`
    select id, email, language from document_subscription
    where site_id = ${siteId} and confirmed_at is not null
      and (types is null or ${about.type} = any(types))
      and (field_ids is null or ${about.fieldId}::int = any(field_ids))
      ${page.after === undefined ? sql`` : sql`and id > ${page.after}::uuid`}
    order by id limit ${sql.lit(page.limit)}`.execute(trx)
  return rows
}
