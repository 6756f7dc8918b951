import { addDays, addMonths, type PlainDate } from '#kernel/plain-date.ts'

const MONTHS = 12

/** The same day some years and days later (or earlier); 29 February becomes 28 February where it must. */
export function shiftDay(date: PlainDate, years: number, days: number): PlainDate {
  return addDays(addMonths(date, years * MONTHS), days)
}
