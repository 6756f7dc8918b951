import type { Instant } from '#kernel/instant.ts'
import type { Trx } from './db.ts'

/** A file in the store that a row is to name. */
export type KeptFile = {
  readonly id: string
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  readonly mediaType: string
  readonly name: string
}

/** Names a kept file. */
export async function insertStoredFile(
  trx: Trx,
  siteId: number,
  file: KeptFile,
  at: Instant,
): Promise<void> {
  await trx
    .insertInto('stored_file')
    .values({
      id: file.id,
      site_id: siteId,
      sha256: file.sha256,
      size: file.size,
      media_type: file.mediaType,
      name: file.name,
      stored_at: at,
    })
    .execute()
}
