import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { firstDayOf } from '../domain/period.ts'
import { type Demand, listMostReceived } from '../store/figure.queries.ts'

const DAYS = 60

/** The procedures that most dossiers were received for in this month and the two or so before. */
export function listMostAskedFor(
  db: Db,
  siteId: number,
  today: PlainDate,
  limit: number,
): Promise<Demand[]> {
  const sinceMonth = firstDayOf('month', addDays(today, -DAYS))
  return listMostReceived(db, siteId, { sinceMonth, limit })
}
