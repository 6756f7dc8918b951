import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'

/** What readers of a site's pages said. */
export type Opinions = {
  readonly helpful: number
  readonly unhelpful: number
  readonly lastDay: PlainDate | undefined
}

/** How many found the pages of a site helpful, and when somebody last said so. */
export async function countOpinions(db: Db, siteId: number, pageId?: string): Promise<Opinions> {
  let query = db
    .selectFrom('page_opinion')
    .select(eb => [
      eb.fn.coalesce(eb.fn.sum<number>('helpful'), eb.val(0)).as('helpful'),
      eb.fn.coalesce(eb.fn.sum<number>('unhelpful'), eb.val(0)).as('unhelpful'),
      eb.fn.max('day').as('last_day'),
    ])
    .where('site_id', '=', siteId)
  if (pageId !== undefined) query = query.where('page_id', '=', pageId)
  const row = await query.executeTakeFirstOrThrow()
  return {
    helpful: row.helpful,
    unhelpful: row.unhelpful,
    lastDay: (row.last_day as PlainDate | null) ?? undefined,
  }
}
