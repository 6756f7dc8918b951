import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'

/** A file of a dossier. */
export type DossierFile = {
  readonly id: string
  readonly storedFileId: string
  readonly purpose: 'application' | 'supplement' | 'result'
  readonly field: string
  readonly name: string
  readonly size: number
  readonly sha256: string
  readonly mediaType: string
  readonly addedAt: Instant
}

/** The files of a dossier, in the order in which they came. */
export async function listDossierFiles(db: Db | Trx, dossierId: string): Promise<DossierFile[]> {
  const rows = await db
    .selectFrom('dossier_file as f')
    .innerJoin('stored_file as s', 's.id', 'f.stored_file_id')
    .select(['f.id', 'f.stored_file_id', 'f.purpose', 'f.field', 'f.added_at'])
    .select(['s.name', 's.size', 's.sha256', 's.media_type'])
    .where('f.dossier_id', '=', dossierId)
    .orderBy('f.added_at')
    .orderBy('f.id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    storedFileId: row.stored_file_id,
    purpose: row.purpose as DossierFile['purpose'],
    field: row.field,
    name: row.name,
    size: row.size,
    sha256: row.sha256,
    mediaType: row.media_type,
    addedAt: row.added_at,
  }))
}
