import { sql } from 'kysely'
import { type Instant, instantAt } from '#kernel/instant.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import type { Db, Trx } from '#platform/db/db.ts'

/** Which counts a change of the calendar may have reached; null is "without end". */
export type Reached = {
  readonly siteId: number
  /** The unit whose calendar changed; null when it is that of the whole site. */
  readonly unitId: number | null
  readonly firstDay: PlainDate | null
  readonly lastDay: PlainDate | null
}

/** The ids of open, received dossiers whose count reaches those days, in order, some at a time. */
export async function listReachedByCalendar(
  db: Db | Trx,
  { siteId, unitId, firstDay, lastDay }: Reached,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<string[]> {
  let query = db
    .selectFrom('dossier')
    .select('id')
    .where('site_id', '=', siteId)
    .where('is_open', '=', true)
    .where('due_at', 'is not', null)
  if (unitId !== null) query = query.where('deciding_unit_id', '=', unitId)
  if (firstDay !== null) query = query.where('due_at', '>=', instantAt(firstDay, 0))
  if (lastDay !== null) query = query.where('received_at', '<', startOfDayAfter(lastDay))
  if (page.after !== undefined) query = query.where(sql<boolean>`id > ${page.after}::uuid`)
  const rows = await query.orderBy('id').limit(page.limit).execute()
  return rows.map(row => row.id)
}

function startOfDayAfter(day: PlainDate): Instant {
  return instantAt(addDays(day, 1), 0)
}
