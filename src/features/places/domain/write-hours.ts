/** Hours as text that {@link readWeek} and {@link readExceptions} read again. */
import { writeDay } from '#kernel/day-text.ts'
import type { Weekday } from '#kernel/plain-date.ts'
import { DAY, type Hours, openingsOfWeekday, type Span, WEEK } from './hours.ts'

/** Short names of the days from Monday on, and how "closed" and "always" are said. */
export type HourWords = {
  readonly days: readonly string[]
  readonly closed: string
  readonly always: string
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** `T2-T6 07:30-11:30, 13:00-17:00; T7 18:00-02:00`: neighbouring days with the same hours are one part. */
export function writeWeek({ week }: Hours, words: HourWords): string {
  if (week.length === 1 && week[0]?.[0] === 0 && week[0][1] === WEEK) return words.always
  const groups: { first: number; last: number; text: string }[] = []
  for (const day of WEEKDAYS) {
    const text = writeSpans(openingsOfWeekday(week, day))
    const before = groups.at(-1)
    if (text === '') continue
    if (before?.text === text && before.last === day - 1) before.last = day
    else groups.push({ first: day, last: day, text })
  }
  const name = (day: number): string => words.days[day - 1] ?? ''
  return groups
    .map(({ first, last, text }) =>
      first === last ? `${name(first)} ${text}` : `${name(first)}-${name(last)} ${text}`,
    )
    .join('; ')
}

/** `30/04/2026-01/05/2026 nghi (Le)`. */
export function writeExceptions({ exceptions }: Hours, words: HourWords): string {
  return exceptions
    .map(({ from, to, open, note }) => {
      const days = from === to ? writeDay(from) : `${writeDay(from)}-${writeDay(to)}`
      const times = open.length === 0 ? words.closed : writeSpans(open)
      return `${days} ${times}${note === '' ? '' : ` (${note})`}`
    })
    .join('; ')
}

/** `07:30-11:30, 13:00-17:00`; nothing for a day that is closed. */
export function writeSpans(spans: readonly Span[], dash = '-'): string {
  return spans.map(([from, to]) => `${writeMinute(from)}${dash}${writeMinute(to)}`).join(', ')
}

/** Minutes of a day as `07:30`; the midnight that ends it is 24:00, what is later is of the next morning. */
export function writeMinute(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const ofDay = minute > DAY ? minute - DAY : minute
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}
