import { addDays, isPlainDate, type PlainDate, plainDate } from '#kernel/plain-date.ts'

/** The same day some years and days later (or earlier); 29 February becomes 28 February where it must. */
export function shiftDay(date: PlainDate, years: number, days: number): PlainDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0')
  const same = `${year}${date.slice(4)}`
  return addDays(isPlainDate(same) ? same : plainDate(`${year}-02-28`), days)
}
