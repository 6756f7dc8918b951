import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { periodAround, periodBefore } from '../domain/period.ts'
import { type Demand, listMostReceived } from '../store/figure.queries.ts'

/** The procedures that most dossiers were received for in this month and the two before. */
export function listMostAskedFor(
  db: Db,
  siteId: number,
  today: PlainDate,
  limit: number,
): Promise<Demand[]> {
  const first = periodBefore(periodBefore(periodAround('month', today)))
  return listMostReceived(db, siteId, { sinceMonth: first.from, limit })
}
