import type { Answers } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { PaperCount } from './submission.writes.ts'

/** The answers to a dossier's form; none for a walk-in without. */
export async function getAnswers(db: Db | Trx, dossierId: string): Promise<Answers> {
  const row = await db
    .selectFrom('dossier_answers')
    .select('answers')
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  return (row?.answers ?? {}) as unknown as Answers
}

/** A paper that was handed in, and when. */
export type HandedInPaper = PaperCount & { readonly addedAt: Instant }

/** The papers that were handed in, in the order of the receipt. */
export async function listPapers(db: Db | Trx, dossierId: string): Promise<HandedInPaper[]> {
  const rows = await db
    .selectFrom('dossier_paper')
    .select(['paper_key', 'name', 'originals', 'certified_copies', 'photocopies', 'added_at'])
    .where('dossier_id', '=', dossierId)
    .orderBy('position')
    .execute()
  return rows.map(row => ({
    key: row.paper_key,
    name: row.name,
    originals: row.originals,
    certifiedCopies: row.certified_copies,
    photocopies: row.photocopies,
    addedAt: row.added_at,
  }))
}
