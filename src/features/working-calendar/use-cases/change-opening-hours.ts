import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import type { Act } from '#platform/events/append-event.ts'
import { areWellFormed, type OpeningHours } from '../domain/opening-hours.ts'
import { replaceHours } from '../store/calendar.writes.ts'
import { reviseCalendar } from './revise-calendar.ts'

/** New hours and why. */
export type HoursChange = {
  readonly unitId?: number | undefined
  readonly hours: OpeningHours
  readonly reason: string
}

/** Why hours are refused. */
export type HoursRefusal =
  | 'hours_overlap'
  | 'no_working_day'
  | 'no_make_up_hours'
  | 'hours_end_before_they_begin'

/** An administrator states opening hours from a day on. Hours that began on the same day are replaced. */
export async function changeOpeningHours(
  deps: { readonly db: Db },
  act: Act,
  { unitId, hours, reason }: HoursChange,
): Promise<Result<{ readonly revision: number }, { readonly code: HoursRefusal }>> {
  const refusal = refuse(hours)
  if (refusal !== undefined) return err({ code: refusal })
  const revision = await inTransaction(deps.db, trx =>
    reviseCalendar(
      trx,
      act,
      {
        unitId: unitId ?? null,
        change: 'hours_changed',
        firstDay: hours.validFrom,
        // Hours that are replaced may have held longer than the new ones do.
        lastDay: null,
        reason,
        citation: hours.citation,
      },
      scope => replaceHours(trx, scope, hours),
    ),
  )
  return ok({ revision })
}

function refuse(hours: OpeningHours): HoursRefusal | undefined {
  const days = Object.values(hours.weekdays)
  if (![...days, hours.makeUp].every(areWellFormed)) return 'hours_overlap'
  if (hours.validTo !== null && hours.validTo < hours.validFrom)
    return 'hours_end_before_they_begin'
  if (days.every(spans => spans.length === 0)) return 'no_working_day'
  return hours.makeUp.length === 0 ? 'no_make_up_hours' : undefined
}
