import type { Db, Trx } from '#platform/db/db.ts'
import { lastEventId } from '#platform/events/event.queries.ts'

/** The id of the last change of a document by somebody. That the system read the words of a file changes nothing that people read. */
export function lastChangeId(db: Db | Trx, documentId: string): Promise<string> {
  return lastEventId(db, documentId, ['document.file_read'])
}
