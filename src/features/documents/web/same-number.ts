/** Keeps a document from being entered twice unnoticed. */
import type { Db } from '#platform/db/db.ts'
import type { NamedDocument } from '../domain/desk.ts'
import type { DocumentFacts } from '../domain/document.ts'
import { issuerSlug } from '../domain/document-slug.ts'
import { findDeskDocument } from '../store/desk.queries.ts'
import { listSameNumber } from '../store/number.queries.ts'

type Typed = {
  readonly facts: DocumentFacts
  /** The ids of those that the editor has just said to be others. */
  readonly others: readonly string[]
  readonly documentId: string | undefined
}

/** Others of the issuer and year with that number, the day of issue or another; those that are known of are not asked about again. */
export async function sameNumber(
  db: Db,
  siteId: number,
  { facts, others, documentId }: Typed,
): Promise<readonly NamedDocument[]> {
  const same = await listSameNumber(db, siteId, numberedOf(facts), documentId)
  if (same.length === 0) return []
  const before =
    documentId === undefined ? undefined : await findDeskDocument(db, siteId, documentId)
  const known = before && (await listSameNumber(db, siteId, numberedOf(before), documentId))
  const seen = new Set([...others, ...(known ?? []).map(({ id }) => id)])
  return same.some(({ id }) => !seen.has(id)) ? same : []
}

/** What tells a document from others of its issuer. */
export function numberedOf({
  number,
  issuer,
  issuedOn,
}: Pick<DocumentFacts, 'number' | 'issuer' | 'issuedOn'>) {
  return { number, issuerSlug: issuerSlug(issuer), issuedOn }
}
