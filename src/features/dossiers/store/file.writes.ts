import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** A file that is to be known: its bytes already lie in the file store. */
export type FileToKeep = {
  readonly id: string
  readonly siteId: number
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  readonly name: string
}

/** Makes stored files known. */
export async function insertStoredFiles(
  trx: Trx,
  files: readonly FileToKeep[],
  storedAt: Instant,
): Promise<void> {
  if (files.length === 0) return
  await trx
    .insertInto('stored_file')
    .values(
      files.map(file => ({
        id: file.id,
        site_id: file.siteId,
        sha256: file.sha256,
        size: file.size,
        media_type: file.mediaType,
        name: file.name,
        stored_at: storedAt,
      })),
    )
    .execute()
}

/** A stored file that becomes part of a dossier. */
export type DossierFileToAdd = {
  readonly id: string
  readonly storedFileId: string
  readonly purpose: 'supplement' | 'result'
  readonly field: string
}

/** Adds stored files to a dossier. */
export async function insertDossierFiles(
  trx: Trx,
  owner: { readonly siteId: number; readonly dossierId: string },
  files: readonly DossierFileToAdd[],
  addedAt: Instant,
): Promise<void> {
  if (files.length === 0) return
  await trx
    .insertInto('dossier_file')
    .values(
      files.map(file => ({
        id: file.id,
        site_id: owner.siteId,
        dossier_id: owner.dossierId,
        stored_file_id: file.storedFileId,
        purpose: file.purpose,
        field: file.field,
        added_at: addedAt,
      })),
    )
    .execute()
}
