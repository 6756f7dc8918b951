/** Counting on numbers: minutes and days since 1970-01-01 in Viet Nam. Callers outside use due-date.ts. */
import { checkLimit, type Limit } from './limit.ts'
import { reachesSameDay, type SameDayRule } from './same-day.ts'
import { type WorkingCalendar, workingDayFrom } from './working-calendar.ts'
import { addOpenMinutes, closingMinute, dayOfMinute } from './working-time.ts'

/** Where a count stands: the due minute, and the last day before it was pushed off a day off. */
export type Count = { readonly due: number; readonly lastDay: number }

/** Counts a limit from a receipt. Throws RangeError for a limit that is not a whole number from 1. */
export function countFrom(
  received: number,
  limit: Limit,
  calendar: WorkingCalendar,
  rule?: SameDayRule,
): Count {
  checkLimit(limit)
  if (rule !== undefined && limit.unit !== 'working_day') {
    throw new RangeError('The same-day rule goes with a limit in working days')
  }
  if (limit.unit === 'working_hour')
    return atMinute(addOpenMinutes(received, limit.value * 60, calendar))
  const lastUncounted = dayBeforeCount(received, calendar, rule)
  if (limit.unit === 'day') return endingOn(lastUncounted + limit.value, calendar)
  return endingOn(nthWorkingDay(lastUncounted, limit.value, calendar), calendar)
}

/** Adds a limit to an earlier due minute: the day it ends on is not counted again. */
export function countOn(count: Count, limit: Limit, calendar: WorkingCalendar): Count {
  return countFrom(count.due, limit, calendar)
}

/** The day after which counting begins: the day of receipt (BLDS 2015 art. 147.2), or the day before it. */
export function dayBeforeCount(
  received: number,
  calendar: WorkingCalendar,
  rule?: SameDayRule,
): number {
  const day = dayOfMinute(received)
  return rule !== undefined && reachesSameDay(received, rule, calendar) ? day - 1 : day
}

/** A count that ends with that day, or with the next working day when it is off (BLDS 2015 art. 148.5). */
export function endingOn(lastDay: number, calendar: WorkingCalendar): Count {
  return { due: closingMinute(workingDayFrom(lastDay, calendar), calendar), lastDay }
}

/** A count that ends at that minute. */
export function atMinute(due: number): Count {
  return { due, lastDay: dayOfMinute(due) }
}

/** The `n`-th working day after `day`; `day` itself for 0. */
export function nthWorkingDay(day: number, n: number, calendar: WorkingCalendar): number {
  let at = day
  for (let left = n; left > 0; left -= 1) at = workingDayFrom(at + 1, calendar)
  return at
}

/** Working days after `from`, up to and including `to`. */
export function workingDaysAfter(from: number, to: number, calendar: WorkingCalendar): number {
  let count = 0
  for (let day = from + 1; day <= to; day += 1) if (calendar.dayAt(day).minutes > 0) count += 1
  return count
}
