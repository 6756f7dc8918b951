import { buffer } from 'node:stream/consumers'
import type { Clock } from '#kernel/clock.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { FileText } from '#platform/file-text/file-text.ts'
import { readFileText } from '#platform/file-text/read-file-text.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { paperKindOf } from '#platform/files/sniff.ts'
import { MOST_TEXT_CHARACTERS, type Reading } from '../domain/attachment.ts'
import { withoutLetterhead } from '../domain/letterhead.vi.ts'
import { findAttachment } from '../store/part.queries.ts'
import { insertText, setReading } from '../store/part.writes.ts'
import { documentsTag } from './tags.ts'

/**
 * Reads the text of a document's file, so that the search finds it, and tells the editor what came of it. Does nothing
 * when the file is gone or was read before. Event: document.file_read.
 */
export async function readAttachment(
  { db, clock, files }: { readonly db: Db; readonly clock: Clock; readonly files: FileStore },
  { siteId, attachmentId }: { siteId: number; attachmentId: string },
): Promise<void> {
  const file = await findAttachment(db, siteId, attachmentId)
  if (file === undefined) return
  const { body } = await files.open(file.sha256)
  const found = await readFileText({
    kind: paperKindOf(file.media_type),
    bytes: new Uint8Array(await buffer(body)),
    mostCharacters: MOST_TEXT_CHARACTERS,
  })
  const reading = readingOf(found)
  const pages = 'pages' in found ? found.pages : null
  const scannedPages = found.kind === 'text' && pages !== null ? found.scanned : null
  const now = clock.now()
  await inTransaction(db, async trx => {
    const read = { reading, pages, scannedPages, readAt: now }
    if (!(await setReading(trx, attachmentId, read))) return
    const documentId = file.document_id
    if (found.kind === 'text') {
      const body = withoutLetterhead(found.text)
      await insertText(trx, { siteId, documentId, attachmentId, body })
    }
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'system' } },
      {
        type: 'document.file_read',
        subject: { kind: 'document', id: documentId },
        data: { file: attachmentId, reading, pages, scanned_pages: scannedPages },
      },
    )
    await dropTags(trx, [documentsTag(siteId)])
  })
}

function readingOf(found: FileText): Reading {
  if (found.kind !== 'text') return found.kind
  return found.isCutShort ? 'cut_short' : 'read'
}
