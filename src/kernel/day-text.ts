/** Days and moments as people write them in Viet Nam: 24/11/2026, 14:05. */
import { dateInVietNam, type Instant, type MinuteOfDay, minuteInVietNam } from './instant.ts'
import { addDays, addMonths, isPlainDate, type PlainDate } from './plain-date.ts'

/** Reads `24/11/2026`, `24-11-2026`, `24112026` or `2026-11-24`; undefined when there is no such day. */
export function readDay(text: string): PlainDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return dayOf(iso[3], iso[2], iso[1])
  const match =
    /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  return match ? dayOf(match[1], match[2], match[3]) : undefined
}

/** The first and the last day of what was typed: of a day as {@link readDay} reads it, of a month `11/2026`, of a year `2026`. */
export function readDays(
  text: string,
): { readonly first: PlainDate; readonly last: PlainDate } | undefined {
  const [, month, year] = /^(?:(\d{1,2})\s*[/.\-\s]\s*)?(\d{4})$/.exec(text) ?? []
  if (year === undefined) {
    const day = readDay(text)
    return day && { first: day, last: day }
  }
  const first = dayOf('01', month ?? '01', year)
  return first && { first, last: addDays(addMonths(first, month === undefined ? 12 : 1), -1) }
}

/** Reads `8:00`, `08h30`, `17h` as minutes since midnight; undefined when there is no such time. */
export function readTime(text: string): MinuteOfDay | undefined {
  const [, hour, minute = '0'] = /^(\d{1,2})(?:\s*[:.hg]\s*(\d{2})?)?$/i.exec(text) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return Number(hour) * 60 + Number(minute)
}

/** Writes a day as `24/11/2026`. */
export function writeDay(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** Writes a moment as `14:05 24/11/2026`, by the clocks of Viet Nam. */
export function writeMoment(moment: Instant): string {
  return `${writeTime(moment)} ${writeDay(dateInVietNam(moment))}`
}

/** Writes the time of a moment as `14:05`, by the clocks of Viet Nam. */
export function writeTime(moment: Instant): string {
  const minute = minuteInVietNam(moment)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function dayOf(day = '', month = '', year = ''): PlainDate | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(text) && year >= '1800' && year <= '2200' ? text : undefined
}
