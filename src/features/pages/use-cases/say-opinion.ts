import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import { addOpinion } from '../store/opinion.writes.ts'
import { findPage } from '../store/page.queries.ts'

/** Counts whether a reader found a page helpful. Nothing of the reader is kept (Decree 224/2026/ND-CP, Article 10). */
export async function sayOpinion(
  { db, clock }: { db: Db; clock: Clock },
  { siteId, slug, isHelpful }: { siteId: number; slug: string; isHelpful: boolean },
): Promise<Result<undefined, { readonly code: 'page_not_found' }>> {
  const page = await findPage(db, siteId, slug, 'vi')
  if (page === undefined) return err({ code: 'page_not_found' })
  await addOpinion(db, { siteId, pageId: page.id, day: dateInVietNam(clock.now()), isHelpful })
  return ok(undefined)
}
