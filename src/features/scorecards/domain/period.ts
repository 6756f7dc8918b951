import { addDays, daysBetween, type PlainDate, plainDate, weekdayOf } from '#kernel/plain-date.ts'

/** The lengths of time that figures are given for. */
export const PERIOD_KINDS = ['week', 'month', 'quarter'] as const
/** A length of time that figures are given for: Monday to Sunday, a calendar month, three of them. */
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** Days from `from` to `to`, both included. */
export type Period = { readonly kind: PeriodKind; readonly from: PlainDate; readonly to: PlainDate }

const MONTHS_IN_QUARTER = 3
const DAYS_IN_WEEK = 7

/** The period of that kind in which the day lies. */
export function periodAround(kind: PeriodKind, day: PlainDate): Period {
  const from = firstDayOf(kind, day)
  return { kind, from, to: addDays(firstDayAfter(kind, from), -1) }
}

/** The first day of the period of that kind in which the day lies. */
export function firstDayOf(kind: PeriodKind, day: PlainDate): PlainDate {
  if (kind === 'week') return addDays(day, 1 - weekdayOf(day))
  const month = monthOf(day)
  return firstOfMonth(yearOf(day), kind === 'month' ? month : month - (month % MONTHS_IN_QUARTER))
}

/** The period just before. */
export function periodBefore(period: Period): Period {
  return periodAround(period.kind, addDays(period.from, -1))
}

/** The period just after. */
export function periodAfter(period: Period): Period {
  return periodAround(period.kind, addDays(period.to, 1))
}

/** A period as addresses and the API name it: `2026-W47` (ISO 8601), `2026-11`, `2026-Q4`. */
export function periodKey({ kind, from }: Period): string {
  if (kind === 'month') return from.slice(0, 7)
  if (kind === 'quarter')
    return `${from.slice(0, 4)}-Q${String(monthOf(from) / MONTHS_IN_QUARTER + 1)}`
  const { year, week } = weekNumber(from)
  return `${String(year)}-W${String(week).padStart(2, '0')}`
}

/** The period of that name, or undefined when there is none: week 53 of a year with 52, month 13. */
export function readPeriod(key: string): Period | undefined {
  const match = /^(20\d{2})-(?:W(\d{2})|Q([1-4])|(0[1-9]|1[0-2]))$/.exec(key)
  if (match === null) return undefined
  const [, year = '', week, quarter, month] = match
  if (month !== undefined) return periodAround('month', plainDate(`${year}-${month}-01`))
  if (quarter !== undefined)
    return periodAround('quarter', firstOfMonth(Number(year), (Number(quarter) - 1) * 3))
  // 4 January always lies in week 1 of its year (ISO 8601).
  const first = firstDayOf('week', plainDate(`${year}-01-04`))
  const period = periodAround('week', addDays(first, (Number(week) - 1) * DAYS_IN_WEEK))
  return periodKey(period) === key ? period : undefined
}

/** Number of the week that begins on that Monday, and the year it belongs to: that of its Thursday (ISO 8601). */
export function weekNumber(monday: PlainDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(monday, 3)
  const year = yearOf(thursday)
  const dayOfYear = daysBetween(plainDate(`${String(year)}-01-01`), thursday)
  return { year, week: Math.floor(dayOfYear / DAYS_IN_WEEK) + 1 }
}

function firstDayAfter(kind: PeriodKind, from: PlainDate): PlainDate {
  if (kind === 'week') return addDays(from, DAYS_IN_WEEK)
  return firstOfMonth(yearOf(from), monthOf(from) + (kind === 'month' ? 1 : MONTHS_IN_QUARTER))
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4))
}

/** 0 for January. */
function monthOf(day: PlainDate): number {
  return Number(day.slice(5, 7)) - 1
}

function firstOfMonth(year: number, month: number): PlainDate {
  const carried = year + Math.floor(month / 12)
  return plainDate(`${String(carried)}-${String((month % 12) + 1).padStart(2, '0')}-01`)
}
