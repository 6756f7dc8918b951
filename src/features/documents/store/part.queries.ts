/** What belongs to a document: its relations, its files, the procedures whose fees it sets. */
import { sql } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Attachment, Reading } from '../domain/attachment.ts'
import type { KeptRelation } from '../domain/desk.ts'
import type { DocumentState, DocumentType } from '../domain/document.ts'
import type { Relation, RelationKind } from '../domain/relation.ts'

/** What a document does to others and others to it, with the other's state; newest first. */
export async function listRelations(db: Db | Trx, documentId: string): Promise<KeptRelation[]> {
  const { rows } = await sql<{
    way: Relation['way']
    kind: RelationKind
    id: string
    slug: string
    type: DocumentType
    number: string
    title: string
    issued_on: PlainDate
    state: DocumentState
  }>`
    select r.way, r.kind, o.id, o.slug, o.type, o.number, o.title, o.issued_on, o.state
    from (
      select 'does' as way, kind, to_id as other_id from document_relation where from_id = ${documentId}
      union all
      select 'done_by', kind, from_id from document_relation where to_id = ${documentId}
    ) r join document o on o.id = r.other_id
    order by o.issued_on desc, o.id desc, r.kind`.execute(db)
  return rows.map(({ way, kind, issued_on, state, ...other }) => ({
    way,
    kind,
    other: { ...other, issuedOn: issued_on },
    otherState: state,
  }))
}

/** The files of a document in their order. */
export async function listAttachments(db: Db, documentId: string): Promise<Attachment[]> {
  const rows = await db
    .selectFrom('document_file as f')
    .innerJoin('stored_file as s', 's.id', 'f.file_id')
    .select(['f.id', 's.name', 's.size', 's.media_type', 'f.reading', 'f.pages', 'f.scanned_pages'])
    .where('f.document_id', '=', documentId)
    .orderBy('f.position')
    .execute()
  return rows.map(({ media_type, reading, scanned_pages, ...file }) => ({
    ...file,
    mediaType: media_type,
    reading: reading as Reading,
    scannedPages: scanned_pages,
  }))
}

/** A file of a document with where its bytes lie, or undefined. */
export async function findAttachment(db: Db | Trx, siteId: number, id: string) {
  return db
    .selectFrom('document_file as f')
    .innerJoin('stored_file as s', 's.id', 'f.file_id')
    .innerJoin('document as d', 'd.id', 'f.document_id')
    .select(['f.document_id', 'd.state', 's.sha256', 's.size', 's.name', 's.media_type'])
    .where('f.site_id', '=', siteId)
    .where('f.id', '=', id)
    .executeTakeFirst()
}

/** The procedures whose fees a document sets, by id. */
export async function listFeeProcedureIds(db: Db | Trx, documentId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('document_procedure')
    .select('procedure_id')
    .where('document_id', '=', documentId)
    .orderBy('procedure_id')
    .execute()
  return rows.map(({ procedure_id }) => procedure_id)
}
