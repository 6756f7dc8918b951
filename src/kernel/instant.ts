/**
 * Instant: a moment in time. SQL type: timestamptz. Viet Nam keeps UTC+7 all year without summer time
 * (in force since 1975), so that a day and an hour there are plain arithmetic.
 */
import { fromEpochDay, type PlainDate, toEpochDay } from './plain-date.ts'

/** A moment. Treat it as read-only; take "now" from a Clock. */
export type Instant = Date

/** Minutes since midnight in Viet Nam: 0 … 1440. */
export type MinuteOfDay = number

const OFFSET_MS = 7 * 3_600_000
const MS_PER_DAY = 86_400_000
const MS_PER_MINUTE = 60_000

/** Reads ISO 8601 with an offset, or throws RangeError. */
export function instant(iso: string): Instant {
  const value = new Date(iso)
  if (Number.isNaN(value.getTime()) || !/(?:Z|[+-]\d{2}:?\d{2})$/.test(iso)) {
    throw new RangeError(`Not an instant with an offset: ${iso}`)
  }
  return value
}

/** The moment of a minute of a day in Viet Nam; minute 1440 is the midnight that ends the day. */
export function instantAt(date: PlainDate, minute: MinuteOfDay): Instant {
  return new Date(toEpochDay(date) * MS_PER_DAY + minute * MS_PER_MINUTE - OFFSET_MS)
}

/** The calendar day in Viet Nam at that moment. */
export function dateInVietNam(moment: Instant): PlainDate {
  return fromEpochDay(Math.floor((moment.getTime() + OFFSET_MS) / MS_PER_DAY))
}

/** Whole minutes since midnight in Viet Nam at that moment. */
export function minuteInVietNam(moment: Instant): MinuteOfDay {
  const ms = (((moment.getTime() + OFFSET_MS) % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY
  return Math.floor(ms / MS_PER_MINUTE)
}

/** The moment that many minutes later (or earlier, when negative). */
export function addMinutes(moment: Instant, minutes: number): Instant {
  return new Date(moment.getTime() + minutes * MS_PER_MINUTE)
}
