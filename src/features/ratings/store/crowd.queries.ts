import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { Crowd } from '../domain/crowd.ts'
import type { Moment } from '../domain/rating.ts'

/** How many people reached a moment in those weeks, from the counters' view. */
export async function listCrowds(
  db: Db,
  of: {
    readonly siteId: number
    readonly unitIds: readonly number[]
    readonly weeks: readonly PlainDate[]
  },
): Promise<Crowd[]> {
  if (of.unitIds.length === 0 || of.weeks.length === 0) return []
  const rows = await db
    .selectFrom('rating_crowd')
    .select(['week', 'unit_id', 'procedure_id', 'moment', 'invited'])
    .where('site_id', '=', of.siteId)
    .where('unit_id', 'in', [...of.unitIds])
    .where('week', 'in', [...of.weeks])
    .execute()
  return rows.map(row => ({
    week: row.week as PlainDate,
    unitId: Number(row.unit_id),
    procedureId: Number(row.procedure_id),
    moment: row.moment as Moment,
    invited: Number(row.invited),
  }))
}
