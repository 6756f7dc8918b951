/** The day-by-day account of a count: why each day was counted or skipped. Codes only; words are for pages. */
import { fromEpochDay, type PlainDate } from '#kernel/plain-date.ts'
import { dayBeforeCount } from './count.ts'
import type { Limit } from './limit.ts'
import type { SameDayRule } from './same-day.ts'
import type { CalendarDay, DayKind, DayMark, WorkingCalendar } from './working-calendar.ts'
import { dayOfMinute, openMinutes } from './working-time.ts'

/** Why a day was counted or not. */
export type DayReason =
  | 'receipt_day'
  | 'receipt_after_cut_off'
  | 'receipt_after_closing'
  | 'counted_working_day'
  | 'counted_make_up_day'
  | 'counted_calendar_day'
  | 'counted_hours'
  | 'skipped_weekly_rest'
  | 'skipped_holiday'
  | 'skipped_compensatory_day'
  | 'skipped_swap_off_day'
  | 'moved_to_working_day'
  | 'paused'
  | 'resumption_day'
  | 'before_restart'
  | 'restart_day'
  | 'extension_day'

/**
 * One day of a trace. `counted` is what it adds to the limit: 1 for a day, minutes when the limit is in working
 * hours, 0 when it is skipped. `total` is the sum so far. `mark` tells which holiday or swap the day is.
 */
export type TraceDay = {
  readonly date: PlainDate
  readonly kind: DayKind
  readonly reason: DayReason
  readonly counted: number
  readonly total: number
  readonly mark: DayMark | undefined
}

/** A stop of the clock, in minutes since 1970-01-01 in Viet Nam. */
export type Stop = { readonly from: number; readonly to: number }

/** What the trace retells: a count that has been made. */
export type Counted = {
  readonly received: number
  /** Receipt, or the complete supplement after which the count began anew. */
  readonly start: number
  readonly due: number
  readonly limit: Limit
  readonly rule: SameDayRule | undefined
  readonly stops: readonly Stop[]
  readonly extended: boolean
}

type Told = { readonly reason: DayReason; readonly counted: number }

const SKIPPED = {
  weekly_rest: 'skipped_weekly_rest',
  holiday: 'skipped_holiday',
  compensatory_day: 'skipped_compensatory_day',
  swap_off_day: 'skipped_swap_off_day',
  working_day: 'moved_to_working_day',
  make_up_day: 'moved_to_working_day',
} as const satisfies Record<DayKind, DayReason>

/** Tells each day from the day of receipt to the due day. */
export function traceOf(count: Counted, calendar: WorkingCalendar): readonly TraceDay[] {
  const tell = count.limit.unit === 'working_hour' ? tellHours : tellDays
  const days: TraceDay[] = []
  let total = 0
  for (let at = dayOfMinute(count.received); at <= dayOfMinute(count.due); at += 1) {
    const day = calendar.dayAt(at)
    const { reason, counted } =
      at < dayOfMinute(count.start)
        ? { reason: 'before_restart' as const, counted: 0 }
        : tell(at, total, day, count, calendar)
    total += counted
    days.push({ date: fromEpochDay(at), kind: day.kind, reason, counted, total, mark: day.mark })
  }
  return days
}

function tellDays(
  at: number,
  total: number,
  day: CalendarDay,
  count: Counted,
  calendar: WorkingCalendar,
): Told {
  const calendarDays = count.limit.unit === 'day'
  const counts = calendarDays || day.minutes > 0
  if (at <= dayBeforeCount(count.start, calendar, count.rule)) return told(reasonOfStart(count))
  if (!counts) return told(SKIPPED[day.kind])
  const stop = count.stops.find(({ from, to }) => dayOfMinute(from) < at && at <= dayOfMinute(to))
  if (stop !== undefined) return told(at === dayOfMinute(stop.to) ? 'resumption_day' : 'paused')
  if (total >= count.limit.value) return told(count.extended ? 'extension_day' : SKIPPED[day.kind])
  if (calendarDays) return { reason: 'counted_calendar_day', counted: 1 }
  const madeUp = day.kind === 'make_up_day'
  return { reason: madeUp ? 'counted_make_up_day' : 'counted_working_day', counted: 1 }
}

function reasonOfStart(count: Counted): DayReason {
  if (count.start !== count.received) return 'restart_day'
  return count.rule === undefined ? 'receipt_day' : 'receipt_after_cut_off'
}

function tellHours(
  at: number,
  total: number,
  day: CalendarDay,
  count: Counted,
  calendar: WorkingCalendar,
): Told {
  const from = Math.max(count.start, at * 1440)
  const to = Math.min(count.due, (at + 1) * 1440)
  const stopped = count.stops.map(stop => overlap(stop, { from, to }, calendar))
  const minutes = openMinutes(from, to, calendar) - stopped.reduce((sum, part) => sum + part, 0)
  if (minutes > 0) {
    const late = total >= count.limit.value * 60
    return { reason: late ? 'extension_day' : 'counted_hours', counted: late ? 0 : minutes }
  }
  if (stopped.some(part => part > 0)) return told('paused')
  if (day.minutes === 0) return told(SKIPPED[day.kind])
  return told('receipt_after_closing')
}

function overlap(stop: Stop, day: Stop, calendar: WorkingCalendar): number {
  const from = Math.max(stop.from, day.from)
  const to = Math.min(stop.to, day.to)
  return from < to ? openMinutes(from, to, calendar) : 0
}

function told(reason: DayReason): Told {
  return { reason, counted: 0 }
}
