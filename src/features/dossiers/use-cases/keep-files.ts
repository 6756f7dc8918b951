import type { SentFile } from '#features/procedures'
import { newId } from '#kernel/ids.ts'
import type { Trx } from '#platform/db/db.ts'
import {
  type DossierFileToAdd,
  insertDossierFiles,
  insertStoredFiles,
} from '../store/file.writes.ts'

/** Makes sent files known and part of a dossier. Gives the ids of the stored files, in order. */
export async function keepFiles(
  trx: Trx,
  to: {
    readonly siteId: number
    readonly dossierId: string
    readonly purpose: DossierFileToAdd['purpose']
    readonly now: Date
  },
  files: readonly (SentFile & { readonly storedFileId: string })[],
): Promise<void> {
  await insertStoredFiles(
    trx,
    files.map(file => ({
      id: file.storedFileId,
      siteId: to.siteId,
      sha256: file.upload.sha256,
      size: file.upload.size,
      mediaType: file.upload.mediaType,
      name: file.name,
    })),
    to.now,
  )
  const rows = files.map(({ storedFileId, field }) => {
    return { id: newId(to.now), storedFileId, purpose: to.purpose, field }
  })
  await insertDossierFiles(trx, to, rows, to.now)
}
