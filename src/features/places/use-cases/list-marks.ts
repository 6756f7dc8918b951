import { type DayMark, getCalendar } from '#features/working-calendar'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { DAYS_AHEAD } from '../domain/hours.ts'

/**
 * The marked days of the site's working calendar, from yesterday (its night may still last) to as far as openings are looked for.
 * Days of one unit alone are left out: a place says in which ward it lies, not whose it is.
 */
export async function listMarks(
  db: Db,
  siteId: number,
  today: PlainDate,
): Promise<readonly DayMark[]> {
  const { facts } = await getCalendar(db, siteId)
  const [from, to] = [addDays(today, -1), addDays(today, DAYS_AHEAD)]
  return facts.marks.filter(({ date }) => from <= date && date <= to)
}
