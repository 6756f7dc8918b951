/** Moments as sources write them. Without an offset they are Viet Nam's. */
import { type Instant, instantAt } from '#kernel/instant.ts'
import { isPlainDate } from '#kernel/plain-date.ts'

const EARLIEST = 1990
const NUMBERED =
  /^(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?:[T,\s]+(\d{1,2})[:hg](\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|GMT|UTC|[+-]\d{2}:?\d{2})?$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAMED =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*(Z|GMT|UT|UTC|[+-]\d{4})?$/i

/** 2019-05-03 09:15:00, 2019-05-03T02:15:00Z, 03/05/2019 09:15, Fri, 03 May 2019 02:15:00 +0000; undefined for anything else. */
export function readMoment(text: string): Instant | undefined {
  const trimmed = text.trim()
  const numbered = NUMBERED.exec(trimmed)
  if (numbered !== null) {
    const [, y1, m1, d1, d2, m2, y2, hour, minute, second, offset] = numbered
    return moment([y1 ?? y2, m1 ?? m2, d1 ?? d2], [hour, minute, second], offset)
  }
  const named = NAMED.exec(trimmed)
  if (named === null) return undefined
  const [, day, name = '', year, hour, minute, second, offset] = named
  const month = String(MONTHS.indexOf(name.toLowerCase()) + 1)
  return moment([year, month, day], [hour, minute, second], offset)
}

function moment(
  [year = '', month = '', day = '']: readonly (string | undefined)[],
  [hour = '0', minute = '0', second = '0']: readonly (string | undefined)[],
  offset: string | undefined,
): Instant | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isPlainDate(date) || Number(year) < EARLIEST) return undefined
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const there = instantAt(date, Number(hour) * 60 + Number(minute)).getTime()
  const shift = offset === undefined ? 0 : minutesBehindVietNam(offset) * 60_000
  return new Date(there + Number(second) * 1000 + shift)
}

/** By how many minutes clocks there are behind those of Viet Nam; negative where they are ahead. */
function minutesBehindVietNam(offset: string): number {
  const signed = /^([+-])(\d{2}):?(\d{2})$/.exec(offset)
  if (signed === null) return VIET_NAM
  const [, sign, hours, minutes] = signed
  return VIET_NAM - (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** Minutes ahead of UTC. */
const VIET_NAM = 420
