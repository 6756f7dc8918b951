import type { MinuteOfDay } from '#kernel/instant.ts'
import type { PlainDate, Weekday } from '#kernel/plain-date.ts'

/** A stretch of one day in which the unit works: from minute `opens` up to minute `closes`. */
export type OpenSpan = { readonly opens: MinuteOfDay; readonly closes: MinuteOfDay }

/**
 * The hours of every weekday while they are in force. `validTo` is the last day included; null means until
 * further notice. A weekday without spans is weekly rest. `makeUp` holds the hours of a make-up working day,
 * whatever weekday it falls on: it replaces a full day, so a Saturday morning's hours would be too few.
 */
export type OpeningHours = {
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly weekdays: Readonly<Record<Weekday, readonly OpenSpan[]>>
  readonly makeUp: readonly OpenSpan[]
  readonly citation: string
}

/** 7:30–11:30 and 13:00–17:00: eight hours, the common hours of offices in Ho Chi Minh City. */
export const OFFICE_DAY: readonly OpenSpan[] = [
  { opens: 7 * 60 + 30, closes: 11 * 60 + 30 },
  { opens: 13 * 60, closes: 17 * 60 },
]

/** Monday to Friday, eight hours a day: counts wherever a calendar states no hours of its own. */
export const DEFAULT_WEEK: Pick<OpeningHours, 'weekdays' | 'makeUp'> = {
  weekdays: {
    1: OFFICE_DAY,
    2: OFFICE_DAY,
    3: OFFICE_DAY,
    4: OFFICE_DAY,
    5: OFFICE_DAY,
    6: [],
    7: [],
  },
  makeUp: OFFICE_DAY,
}

/** The working minutes in one day's spans. */
export function minutesOf(spans: readonly OpenSpan[]): number {
  return spans.reduce((sum, span) => sum + span.closes - span.opens, 0)
}

/** 23:59: a day that closed at 24:00 would have its due times on the date after. */
export const LATEST_CLOSING: MinuteOfDay = 1439

/** Tells whether the spans are in order, apart from each other and inside the day. */
export function areWellFormed(spans: readonly OpenSpan[]): boolean {
  let earliest = 0
  for (const { opens, closes } of spans) {
    if (!Number.isInteger(opens) || !Number.isInteger(closes)) return false
    if (opens < earliest || closes <= opens || closes > LATEST_CLOSING) return false
    earliest = closes
  }
  return true
}
