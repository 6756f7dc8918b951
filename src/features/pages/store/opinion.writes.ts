import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'

/** Counts one opinion. */
export async function addOpinion(
  db: Db,
  opinion: { siteId: number; pageId: string; day: PlainDate; isHelpful: boolean },
): Promise<void> {
  const column = opinion.isHelpful ? 'helpful' : 'unhelpful'
  await db
    .insertInto('page_opinion')
    .values({ site_id: opinion.siteId, page_id: opinion.pageId, day: opinion.day, [column]: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['page_id', 'day'])
        .doUpdateSet(eb => ({ [column]: eb(`page_opinion.${column}`, '+', 1) })),
    )
    .execute()
}
