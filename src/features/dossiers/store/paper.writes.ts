import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { PaperCount } from './submission.writes.ts'

/** Adds papers to those that a dossier came with. */
export async function insertPapers(
  trx: Trx,
  owner: { readonly siteId: number; readonly dossierId: string; readonly addedAt: Instant },
  papers: readonly PaperCount[],
): Promise<void> {
  if (papers.length === 0) return
  const next = sql<number>`(select coalesce(max(position), 0) from dossier_paper where dossier_id = ${owner.dossierId})`
  await trx
    .insertInto('dossier_paper')
    .values(
      papers.map((paper, index) => ({
        site_id: owner.siteId,
        dossier_id: owner.dossierId,
        position: sql<number>`${next} + ${index + 1}::int`,
        paper_key: paper.key,
        name: paper.name,
        originals: paper.originals,
        certified_copies: paper.certifiedCopies,
        photocopies: paper.photocopies,
        added_at: owner.addedAt,
      })),
    )
    .execute()
}
