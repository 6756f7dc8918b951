import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type {
  DocumentKind,
  DocumentRow,
  NewDocument,
  PublicDocument,
  WithdrawnDocument,
} from '../domain/document.ts'

/** What a list shows of the documents in {@link TABLES}. */
export const ROW = sql`d.id, d.slug, d.type, d.number, d.title, i.name as issuer, d.issued_on as "issuedOn",
  e.effect_from as "effectFrom", e.ends_on as "endsOn", e.partly_ends_on as "partlyEndsOn"`
/** Documents, each with its issuer, its field and its effect. */
export const TABLES = sql`document d join document_issuer i on i.id = d.issuer_id join document_field f on f.id = d.field_id
  join document_effect e on e.document_id = d.id`

/**
 * What readers see of a site. What never changes is written into the statement, so that the plan that is kept for it knows
 * the partial indexes.
 */
export const isOut = (siteId: number) => sql`d.site_id = ${siteId} and d.state = 'published'`

/** Where the document `d` stands among those of its day: by the figures with which its number begins. */
export const NUMBERED = sql`coalesce(substring(d.number from '[0-9]+')::numeric, 0)`

/** Documents that were published last on the site, whatever day they are of. */
export async function listNewlyPublished(
  db: Db,
  siteId: number,
  limit: number,
): Promise<NewDocument[]> {
  const { rows } = await sql<NewDocument>`
    select d.slug, d.type, d.number, d.title, i.name as issuer, d.issued_on as "issuedOn", d.published_at as "publishedAt"
    from document d join document_issuer i on i.id = d.issuer_id
    where ${isOut(siteId)} order by d.published_at desc, d.id desc limit ${sql.lit(limit)}`.execute(
    db,
  )
  return rows
}

type FoundRow = DocumentRow & {
  readonly kind: DocumentKind
  readonly issuerSlug: string
  readonly fieldId: number
  readonly fieldSlug: string
  readonly fieldName: string
  readonly signer: string
  readonly signerTitle: string
  readonly effectiveOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  readonly publishedAt: Instant
}

/** A published document with all that is said of it, or undefined. */
export async function findDocument(
  db: Db,
  siteId: number,
  slug: string,
  language: Language,
): Promise<PublicDocument | undefined> {
  const { rows } = await sql<FoundRow>`
    select ${ROW}, d.kind, i.slug as "issuerSlug", f.id as "fieldId", f.slug as "fieldSlug",
      ${sql.ref(language === 'vi' ? 'f.name_vi' : 'f.name_en')} as "fieldName", d.signer,
      d.signer_title as "signerTitle", d.effective_on as "effectiveOn", d.expires_on as "expiresOn",
      d.published_at as "publishedAt"
    from ${TABLES} where ${isOut(siteId)} and d.slug = ${slug}`.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  const { fieldSlug, fieldName, ...found } = row
  return { ...found, field: { id: found.fieldId, slug: fieldSlug, name: fieldName } }
}

/** The document of that address that was taken back, or undefined. */
export async function findWithdrawn(
  db: Db,
  siteId: number,
  slug: string,
): Promise<WithdrawnDocument | undefined> {
  const { rows } = await sql<WithdrawnDocument>`
    select d.type, d.number, d.title, i.name as issuer, d.issued_on as "issuedOn", d.withdrawn_at as "withdrawnAt"
    from document d join document_issuer i on i.id = d.issuer_id
    where d.site_id = ${siteId} and d.slug = ${slug} and d.state = 'withdrawn'`.execute(db)
  return rows[0]
}
