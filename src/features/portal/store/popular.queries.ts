import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'

/** A procedure and how many dossiers of it were received. */
export type Demand = { readonly procedureId: number; readonly received: number }

/** The procedures that most dossiers were received for in those days, counted by the scorecards' counters. */
export async function listMostAskedFor(
  db: Db,
  siteId: number,
  days: { from: PlainDate; to: PlainDate },
  limit: number,
): Promise<Demand[]> {
  const rows = await db
    .selectFrom('dossier_day')
    .select(eb => [
      'procedure_id',
      eb.fn
        .sum<number>(
          eb('received_online', '+', eb('received_counter', '+', eb.ref('received_post'))),
        )
        .as('received'),
    ])
    .where('site_id', '=', siteId)
    .where('day', '>=', days.from)
    .where('day', '<=', days.to)
    .groupBy('procedure_id')
    .orderBy('received', 'desc')
    .orderBy('procedure_id')
    .limit(limit)
    .execute()
  return rows
    .map(row => ({ procedureId: row.procedure_id, received: row.received }))
    .filter(row => row.received > 0)
}
