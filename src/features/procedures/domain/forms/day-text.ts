/** Days and numbers as people write them in Viet Nam: 24/11/2026 and 1.234.567,5. */
import { isPlainDate, type PlainDate, plainDate } from '#kernel/plain-date.ts'

/** Reads `24/11/2026`, `24-11-2026`, `24112026` or `2026-11-24`; undefined when there is no such day. */
export function readDay(text: string): PlainDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return dayOf(iso[3], iso[2], iso[1])
  const match =
    /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  return match ? dayOf(match[1], match[2], match[3]) : undefined
}

/** Writes a day as `24/11/2026`. */
export function writeDay(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** The same day some years and days later (or earlier); 29 February becomes 28 February where it must. */
export function shiftDay(date: PlainDate, years: number, days: number): PlainDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0')
  const same = `${year}${date.slice(4)}`
  const day = isPlainDate(same) ? same : `${year}-02-28`
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
  return plainDate(moved.toISOString().slice(0, 10))
}

/** Reads `1.234.567`, `1234567`, `12,5` or `12.5`; undefined when it is not a number with so few decimals. */
export function readNumber(text: string, decimals: number): number | undefined {
  const compact = text.replace(/\s/g, '')
  const grouped = decimals === 0 ? /^-?\d{1,3}(?:[.,]\d{3})+$/ : /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
  const plain = grouped.test(compact)
    ? compact.replace(decimals === 0 ? /[.,]/g : /\./g, '').replace(',', '.')
    : compact.replace(',', '.')
  if (!/^-?\d{1,15}(?:\.\d{1,6})?$/.test(plain)) return undefined
  if ((plain.split('.')[1]?.length ?? 0) > decimals) return undefined
  // "-0" is zero
  return Number(plain) + 0
}

/** Writes a number the Vietnamese way, so that {@link readNumber} reads the same number again. */
export function writeNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

function dayOf(day = '', month = '', year = ''): PlainDate | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(text) && year >= '1800' && year <= '2200' ? text : undefined
}
