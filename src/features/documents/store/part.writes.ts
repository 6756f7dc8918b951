import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Reading } from '../domain/attachment.ts'

/** Makes these the procedures whose fees a document sets. */
export async function replaceFeeProcedures(
  trx: Trx,
  siteId: number,
  documentId: string,
  procedureIds: readonly number[],
): Promise<void> {
  await trx.deleteFrom('document_procedure').where('document_id', '=', documentId).execute()
  if (procedureIds.length === 0) return
  await trx
    .insertInto('document_procedure')
    .values(
      procedureIds.map(procedure_id => ({
        document_id: documentId,
        procedure_id,
        site_id: siteId,
      })),
    )
    .execute()
}

/** A file in the store that a document is to have. */
export type NewAttachment = {
  readonly id: string
  readonly storedId: string
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  readonly name: string
}

/** Adds a file behind the others. Tells whether there was room for it, or the document has these very bytes already. */
export async function insertAttachment(
  trx: Trx,
  place: { siteId: number; documentId: string; most: number; at: Instant },
  file: NewAttachment,
): Promise<'added' | 'full' | 'known'> {
  const { siteId, documentId } = place
  const present = await trx
    .selectFrom('document_file as f')
    .innerJoin('stored_file as s', 's.id', 'f.file_id')
    .select(['f.position', 's.sha256'])
    .where('f.document_id', '=', documentId)
    .execute()
  if (present.some(({ sha256 }) => sha256 === file.sha256)) return 'known'
  if (present.length >= place.most) return 'full'
  await trx
    .insertInto('stored_file')
    .values({
      id: file.storedId,
      site_id: siteId,
      sha256: file.sha256,
      size: file.size,
      media_type: file.mediaType,
      name: file.name,
      stored_at: place.at,
    })
    .execute()
  await trx
    .insertInto('document_file')
    .values({
      id: file.id,
      site_id: siteId,
      document_id: documentId,
      position: Math.max(0, ...present.map(({ position }) => position)) + 1,
      file_id: file.storedId,
    })
    .execute()
  return 'added'
}

/** Takes a file away from a document, its text too. Tells its hash, or undefined when there is none. */
export async function deleteAttachment(
  trx: Trx,
  documentId: string,
  id: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ sha256: string }>`
    delete from document_file f using stored_file s
    where s.id = f.file_id and f.document_id = ${documentId}::uuid and f.id = ${id}::uuid returning s.sha256`.execute(
    trx,
  )
  return rows[0]?.sha256
}

/** Notes what came of reading a file that still waits for it. Tells whether it did. */
export async function setReading(
  trx: Trx,
  id: string,
  reading: {
    reading: Reading
    pages: number | null
    scannedPages: number | null
    readAt: Instant
  },
): Promise<boolean> {
  const noted = await trx
    .updateTable('document_file')
    .set({
      reading: reading.reading,
      pages: reading.pages,
      scanned_pages: reading.scannedPages,
      read_at: reading.readAt,
    })
    .where('id', '=', id)
    .where('reading', '=', 'waiting')
    .returning('id')
    .executeTakeFirst()
  return noted !== undefined
}

/** Keeps the text of a file for the search. */
export async function insertText(
  trx: Trx,
  text: { siteId: number; documentId: string; attachmentId: string; body: string },
): Promise<void> {
  await trx
    .insertInto('document_text')
    .values({
      document_file_id: text.attachmentId,
      document_id: text.documentId,
      site_id: text.siteId,
      body_plain: text.body,
    })
    .execute()
}
