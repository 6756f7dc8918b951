import { plainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import type { Act } from '#platform/events/append-event.ts'
import { getCalendar } from '../store/calendar.queries.ts'
import { lockCalendar, replaceYearStatus } from '../store/calendar.writes.ts'
import { reviseCalendar } from './revise-calendar.ts'

/** An administrator states that all holidays of a year are now in the calendar: counts no longer warn of it. */
export async function publishYear(
  deps: { readonly db: Db },
  act: Act,
  input: { readonly year: number; readonly citation: string; readonly reason: string },
): Promise<Result<{ readonly revision: number }, { readonly code: 'year_already_published' }>> {
  const { year, citation, reason } = input
  return await inTransaction(deps.db, async trx => {
    await lockCalendar(trx, act.siteId)
    const calendar = await getCalendar(trx, act.siteId)
    if (calendar.facts.years.get(year) === 'published')
      return err({ code: 'year_already_published' as const })
    const revision = await reviseCalendar(
      trx,
      act,
      {
        unitId: null,
        change: 'year_published',
        firstDay: plainDate(`${String(year)}-01-01`),
        lastDay: plainDate(`${String(year)}-12-31`),
        reason,
        citation,
      },
      scope => replaceYearStatus(trx, scope, year, 'published'),
    )
    return ok({ revision })
  })
}
