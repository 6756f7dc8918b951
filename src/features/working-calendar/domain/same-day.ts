/**
 * The 15:00 rule. Received up to and including that minute on a working day, the work is due (or the paper is
 * forwarded) the same day; received later, on the next working day. A dossier received once the day has closed,
 * or on a day off, belongs to the next working day all the same.
 */
import type { Instant, MinuteOfDay } from '#kernel/instant.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { workingDayFrom } from './working-calendar.ts'
import { closingMinute, dayOfMinute, momentOf, vietNamMinute } from './working-time.ts'

/** Makes the day of receipt the first day of a limit in working days, when received by that minute. */
export type SameDayRule = { readonly receivedBy: MinuteOfDay }

/** Same-day class: civil status without a stated limit, certification (NĐ 23/2015 art. 7; Luật Hộ tịch art. 5.3). */
export const SAME_DAY_BY_15H: SameDayRule = { receivedBy: 15 * 60 }

/** Paper dossiers go to the processing unit the same day (NĐ 118/2025 art. 18.2). */
export const FORWARD_BY_15H: SameDayRule = { receivedBy: 15 * 60 }

/** Tells whether what is received at that minute of Viet Nam time can still be done the same day. */
export function reachesSameDay(
  received: number,
  rule: SameDayRule,
  calendar: WorkingCalendar,
): boolean {
  const day = dayOfMinute(received)
  const minuteOfDay = received - day * 1440
  return minuteOfDay <= rule.receivedBy && received < closingMinute(day, calendar)
}

/**
 * When a paper dossier must have been forwarded to the processing unit: closing of the day of receipt, or the
 * opening of the next working day when received after 15:00 (NĐ 118/2025 art. 18.2).
 */
export function forwardBy(
  receivedAt: Instant,
  calendar: WorkingCalendar,
  rule: SameDayRule = FORWARD_BY_15H,
): Instant {
  const received = vietNamMinute(receivedAt)
  const day = dayOfMinute(received)
  if (reachesSameDay(received, rule, calendar)) return momentOf(closingMinute(day, calendar))
  const next = workingDayFrom(day + 1, calendar)
  return momentOf(next * 1440 + (calendar.dayAt(next).spans[0]?.opens ?? 0))
}
