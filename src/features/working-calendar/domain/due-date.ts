/**
 * Due dates. Sources: BLDS 2015 art. 147.2 (the day of the event is not counted), art. 148.5 (a last day that is
 * off is pushed to the next working day), NĐ 118/2025 art. 17.3 (the clock starts at the full, correct receipt
 * printed on the receipt slip). What the texts leave open is decided in this feature's README.md.
 */
import type { Instant } from '#kernel/instant.ts'
import { atMinute, countFrom, countOn } from './count.ts'
import type { Limit } from './limit.ts'
import type { SameDayRule } from './same-day.ts'
import { type TraceDay, traceOf } from './trace.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { momentOf, vietNamMinute } from './working-time.ts'

/** What a due date is counted from. `sameDayRule` goes with limits in working days only. */
export type DueDateInput = {
  readonly receivedAt: Instant
  readonly limit: Limit
  readonly calendar: WorkingCalendar
  readonly sameDayRule?: SameDayRule | undefined
}

/** A due time and the account of how it was counted. */
export type DueDate = { readonly dueAt: Instant; readonly trace: readonly TraceDay[] }

/** Counts the due time, with its trace. Throws RangeError for a limit that is not a whole number from 1. */
export function countDueDate(input: DueDateInput): DueDate {
  const received = vietNamMinute(input.receivedAt)
  const { limit, calendar, sameDayRule: rule } = input
  const { due } = countFrom(received, limit, calendar, rule)
  const told = { received, start: received, due, limit, rule, stops: [], extended: false }
  return { dueAt: momentOf(due), trace: traceOf(told, calendar) }
}

/** Counts the due time alone: a few microseconds, for seeding and long lists. */
export function countDueAt(input: DueDateInput): Instant {
  const received = vietNamMinute(input.receivedAt)
  return momentOf(countFrom(received, input.limit, input.calendar, input.sameDayRule).due)
}

/** Extends a due time: the day it ends on is not counted again; hours go on from its minute. */
export function extendDueDate(dueAt: Instant, by: Limit, calendar: WorkingCalendar): Instant {
  return momentOf(countOn(atMinute(vietNamMinute(dueAt)), by, calendar).due)
}
