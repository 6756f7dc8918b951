/** A due date in words: for pages, slips and the public API. */
import { dateInVietNam, type Instant, minuteInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { type PlainDate, weekdayOf } from '#kernel/plain-date.ts'
import type { LimitUnit } from './domain/limit.ts'
import type { TraceDay } from './domain/trace.ts'
import { words } from './words.ts'

/** Why one day of a trace was counted or not, as a sentence without a full stop. */
export function describeTraceDay(day: TraceDay, unit: LimitUnit, language: Language): string {
  const say = words(language)
  const minutes = unit === 'working_hour'
  return say.reasons[day.reason]({
    n: day.total,
    hours: minutes ? say.duration(day.counted) : '',
    soFar: minutes ? say.duration(day.total) : '',
    name: language === 'vi' ? day.mark?.name : day.mark?.nameEn,
    off: day.kind !== 'working_day' && day.kind !== 'make_up_day',
  })
}

/** One day of an account, as a page prints it. */
export type TraceRow = {
  readonly date: PlainDate
  readonly day: string
  readonly counts: boolean
  readonly why: string
  readonly citation: string
}

/** The whole account in words. */
export function traceRows(
  trace: readonly TraceDay[],
  unit: LimitUnit,
  language: Language,
): TraceRow[] {
  return trace.map(day => ({
    date: day.date,
    day: describeDay(day.date, language),
    counts: day.counted > 0,
    why: describeTraceDay(day, unit, language),
    citation: day.mark?.citation ?? '',
  }))
}

/** A moment as the receipt says it: hour, minute, weekday, date. */
export function describeMoment(moment: Instant, language: Language): string {
  const say = words(language)
  const date = dateInVietNam(moment)
  const weekday = say.weekdays[weekdayOf(date) - 1] ?? ''
  return say.dueAt(say.time(minuteInVietNam(moment)), weekday, describeDate(date, language))
}

// A date with its weekday.
function describeDay(date: PlainDate, language: Language): string {
  const weekday = words(language).weekdays[weekdayOf(date) - 1] ?? ''
  return `${weekday}, ${describeDate(date, language)}`
}

/** A date in that language's usual form. */
export function describeDate(date: PlainDate, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return words(language).date(year, month, day)
}
