import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/db.ts'
import type { DocumentType } from '../domain/document.ts'

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
