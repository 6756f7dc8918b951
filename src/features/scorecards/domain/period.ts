import { addDays, type PlainDate, plainDate, weekdayOf } from '#kernel/plain-date.ts'

/** The lengths of time that figures are given for. */
export const PERIOD_KINDS = ['week', 'month', 'quarter'] as const
/** A length of time that figures are given for: Monday to Sunday, a calendar month, three of them. */
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** Days from `from` to `to`, both included. */
export type Period = { readonly kind: PeriodKind; readonly from: PlainDate; readonly to: PlainDate }

const MONTHS_IN_QUARTER = 3

/** The period of that kind in which the day lies. */
export function periodAround(kind: PeriodKind, day: PlainDate): Period {
  if (kind === 'week') {
    const from = addDays(day, 1 - weekdayOf(day))
    return { kind, from, to: addDays(from, 6) }
  }
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7)) - 1
  const first = kind === 'month' ? month : month - (month % MONTHS_IN_QUARTER)
  const next = first + (kind === 'month' ? 1 : MONTHS_IN_QUARTER)
  return { kind, from: firstOfMonth(year, first), to: addDays(firstOfMonth(year, next), -1) }
}

/** The period just before. */
export function periodBefore(period: Period): Period {
  return periodAround(period.kind, addDays(period.from, -1))
}

/** The period just after. */
export function periodAfter(period: Period): Period {
  return periodAround(period.kind, addDays(period.to, 1))
}

function firstOfMonth(year: number, month: number): PlainDate {
  const carried = year + Math.floor(month / 12)
  return plainDate(`${String(carried)}-${String((month % 12) + 1).padStart(2, '0')}-01`)
}
