/**
 * PlainDate: a calendar day in Viet Nam, written YYYY-MM-DD. It has no hour and no zone, and two of them
 * compare with < and > as text. SQL type: date.
 */
export type PlainDate = string & { readonly __brand: 'PlainDate' }

/** ISO day of the week: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const MS_PER_DAY = 86_400_000

/** Tells whether the text is an existing day written YYYY-MM-DD (2026-02-30 is not). */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

/** Reads YYYY-MM-DD, or throws RangeError. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a plain date: ${text}`)
  return text
}

/** The day `days` calendar days after (or before, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days)
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from)
}

/** ISO day of the week. */
export function weekdayOf(date: PlainDate): Weekday {
  return (((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** Days since 1970-01-01. */
export function toEpochDay(date: PlainDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY)
}

/** The day that many days since 1970-01-01. */
export function fromEpochDay(day: number): PlainDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as PlainDate
}

/** The same day that many months later (or earlier); the last day of its month where there is no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const start = (of: number): PlainDate => {
    const year = String(Math.floor(of / 12)).padStart(4, '0')
    return plainDate(`${year}-${String((of % 12) + 1).padStart(2, '0')}-01`)
  }
  const days = daysBetween(start(month), start(month + 1))
  return addDays(start(month), Math.min(Number(date.slice(8)), days) - 1)
}
