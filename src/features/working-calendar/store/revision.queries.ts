import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { CalendarChange, RevisionLine } from '../domain/calendar-change.ts'

/** The latest changes of a site's calendar, newest first. */
export async function listRevisions(
  db: Db,
  siteId: number,
  limit: number,
): Promise<readonly RevisionLine[]> {
  const rows = await db
    .selectFrom('calendar_revision')
    .select(['revision', 'change', 'first_day', 'reason', 'citation', 'made_at'])
    .where('site_id', '=', siteId)
    .orderBy('revision', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    revision: row.revision,
    change: row.change as CalendarChange,
    firstDay: row.first_day as PlainDate | null,
    reason: row.reason,
    citation: row.citation,
    madeAt: row.made_at,
  }))
}
