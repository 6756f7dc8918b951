import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'
import type { DocumentFacts, DocumentState } from '../domain/document.ts'

/** A document that is held until the transaction ends. */
export type HeldDocument = {
  readonly id: string
  readonly slug: string
  readonly number: string
  readonly state: DocumentState
  readonly revision: number
  readonly publishedAt: Instant | null
  readonly issuedOn: PlainDate
}

/** The document, held until the transaction ends, or undefined. */
export async function lockDocument(
  trx: Trx,
  siteId: number,
  id: string,
): Promise<HeldDocument | undefined> {
  const row = await trx
    .selectFrom('document')
    .select(['id', 'slug', 'number', 'state', 'revision', 'published_at', 'issued_on'])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('state', '<>', 'thrown_away')
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { published_at, issued_on, ...held } = row
  return {
    ...{ ...held, state: row.state as DocumentState, publishedAt: published_at },
    issuedOn: issued_on as unknown as PlainDate,
  }
}

/** The id of the issuer of that name, noted if it is new. */
export async function keepIssuer(
  trx: Trx,
  siteId: number,
  issuer: { slug: string; name: string },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    with added as (
      insert into document_issuer (site_id, slug, name) values (${siteId}, ${issuer.slug}, ${issuer.name})
      on conflict (site_id, slug) do nothing returning id
    )
    select id from added union all select id from document_issuer where site_id = ${siteId} and slug = ${issuer.slug}`.execute(
    trx,
  )
  const [found] = rows
  // Noted by somebody else at this very moment: seen by the next statement.
  return found?.id ?? (await keepIssuer(trx, siteId, issuer))
}

/** Slugs of the site that begin so, and whose they are; nobody else can take one before the transaction ends. */
export async function lockDocumentSlugs(
  trx: Trx,
  siteId: number,
  slug: string,
): Promise<ReadonlyMap<string, string>> {
  await sql`select pg_advisory_xact_lock(hashtext('document_slug'), ${siteId})`.execute(trx)
  const { rows } = await sql<{ slug: string; id: string }>`
    select slug, id from document where site_id = ${siteId} and slug like ${`${slug}%`}`.execute(
    trx,
  )
  return new Map(rows.map(row => [row.slug, row.id]))
}

type Kept = Omit<DocumentFacts, 'issuer'> & { readonly issuerId: number; readonly slug: string }

/** Adds a draft. */
export async function insertDocument(
  trx: Trx,
  document: Kept & { id: string; siteId: number; createdAt: Instant },
): Promise<void> {
  await trx
    .insertInto('document')
    .values({
      id: document.id,
      site_id: document.siteId,
      created_at: document.createdAt,
      revision: 1,
      ...columnsOf(document),
    })
    .execute()
}

/** Says something else of a document. */
export async function updateDocument(
  trx: Trx,
  id: string,
  document: Kept & { revision: number },
): Promise<void> {
  await trx
    .updateTable('document')
    .set({ ...columnsOf(document), revision: document.revision })
    .where('id', '=', id)
    .execute()
}

function columnsOf(document: Kept) {
  return {
    slug: document.slug,
    kind: document.kind,
    type: document.type,
    number: document.number,
    title: document.title,
    field_id: document.fieldId,
    issuer_id: document.issuerId,
    signer: document.signer,
    signer_title: document.signerTitle,
    issued_on: document.issuedOn,
    effective_on: document.effectiveOn,
    expires_on: document.expiresOn,
  }
}

/** Keeps for good what was said of a document. */
export async function insertDocumentVersion(
  trx: Trx,
  version: {
    documentId: string
    siteId: number
    revision: number
    facts: DocumentFacts
    savedAt: Instant
    savedBy: string | undefined
  },
): Promise<void> {
  await trx
    .insertInto('document_version')
    .values({
      document_id: version.documentId,
      site_id: version.siteId,
      revision: version.revision,
      facts: JSON.stringify(version.facts),
      saved_at: version.savedAt,
      saved_by: version.savedBy ?? null,
    })
    .execute()
}

/** What was last said of a document. */
export async function getLastFacts(trx: Trx, documentId: string): Promise<DocumentFacts> {
  const row = await trx
    .selectFrom('document_version')
    .select('facts')
    .where('document_id', '=', documentId)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.facts as unknown as DocumentFacts
}

/** Moves a document to another state. */
export async function setDocumentState(
  trx: Trx,
  id: string,
  state: DocumentState,
  moments: { publishedAt: Instant | null; withdrawnAt: Instant | null },
): Promise<void> {
  await trx
    .updateTable('document')
    .set({ state, published_at: moments.publishedAt, withdrawn_at: moments.withdrawnAt })
    .where('id', '=', id)
    .execute()
}

/** Adds or renames a field. Gives its id. */
export async function keepField(
  trx: Trx,
  field: { siteId: number; slug: string; nameVi: string; nameEn: string; position: number },
): Promise<number> {
  const named = { name_vi: field.nameVi, name_en: field.nameEn, position: field.position }
  const row = await trx
    .insertInto('document_field')
    .values({ site_id: field.siteId, slug: field.slug, ...named })
    .onConflict(conflict => conflict.columns(['site_id', 'slug']).doUpdateSet(named))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
