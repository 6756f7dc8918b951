/**
 * Hours as people write them: `T2-T6: 7:30-11:30, 13h-17h; T7 7h30-11h30`, and days that are otherwise:
 * `30/04/2026-01/05/2026 nghi (Le); 02/09/2026 8:00-11:00`. With or without accents, in Vietnamese or English.
 */
import { readDay } from '#kernel/day-text.ts'
import { plainText } from '#kernel/plain-text.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { DAY, type Exception, type Hours, isMeantPastMidnight, type Span, WEEK } from './hours.ts'

const MOST_PARTS = 60

/** Why hours cannot be read. */
export type HoursProblem =
  | 'hours_unreadable'
  | 'hours_day_unknown'
  | 'hours_time_wrong'
  | 'hours_past_midnight'
  | 'hours_overlap'
  | 'hours_too_many'
  | 'exception_unreadable'
  | 'exception_days_wrong'

type Read<T> = Result<T, { readonly code: HoursProblem }>

const DAY_NAMES: readonly (readonly string[])[] = [
  ['t2', 'thu 2', 'thu hai', 'mon', 'monday'],
  ['t3', 'thu 3', 'thu ba', 'tue', 'tuesday'],
  ['t4', 'thu 4', 'thu tu', 'wed', 'wednesday'],
  ['t5', 'thu 5', 'thu nam', 'thu', 'thursday'],
  ['t6', 'thu 6', 'thu sau', 'fri', 'friday'],
  ['t7', 'thu 7', 'thu bay', 'sat', 'saturday'],
  ['cn', 'chu nhat', 'sun', 'sunday'],
]
const EVERY_DAY = 'hang ngay|moi ngay|ca tuan|daily|every day'
const ALWAYS = /^(?:24\/7|24\/24|ca ngay dem|always)$/
const CLOSED = /^(?:nghi|dong cua|closed)$/
/** Between days, and between times. */
const AND = String.raw`\s*(?:,|&|\bva\b|\band\b)\s*`
const AND_EACH = new RegExp(AND)
const DAY_NAME = `(?:${DAY_NAMES.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`
const DAYS = String.raw`(?:${EVERY_DAY}|${DAY_NAME}(?:(?:-|${AND})${DAY_NAME})*)\b`
const TIME = String.raw`(\d{1,2})\s*(?:[:.hg]|gio)\s*(\d{0,2})`
const SAID = `(?:${TIME}.*|24/24|nghi|dong cua|closed)$`
/** Days are read as days before anything is taken for a time: `t6: 7:30` holds no `6: 7`. */
const DAYS_AND_TIMES = new RegExp(String.raw`^(?<days>${DAYS})\s*:?\s*(?<times>${SAID})`)
const ANY_TIMES = new RegExp(String.raw`(?:^|\D)${SAID}`)
const TIME_RANGE = new RegExp(String.raw`^${TIME}\s*-\s*${TIME}$`)
const EXCEPTION =
  /^(\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:\s*-\s*(\d{1,2}[/.]\d{1,2}[/.]\d{4}))?\s*:?\s*([^(]*?)\s*(?:\((.*)\))?$/

/** Reads the hours of a week; an empty text is an empty week. */
export function readWeek(text: string): Read<Hours['week']> {
  const parts = partsOf(text)
  if (parts.length > MOST_PARTS) return err({ code: 'hours_too_many' })
  const spans: Span[] = []
  for (const part of parts.map(simple)) {
    const read = ALWAYS.test(part) ? ok([[0, WEEK] as Span]) : readPart(part)
    if (!read.ok) return read
    spans.push(...read.value)
  }
  return joined(spans)
}

/** Reads the days that are otherwise. */
export function readExceptions(text: string): Read<Exception[]> {
  const parts = partsOf(text)
  if (parts.length > MOST_PARTS) return err({ code: 'hours_too_many' })
  const exceptions: Exception[] = []
  for (const part of parts) {
    const read = readException(part)
    if (!read.ok) return read
    exceptions.push(read.value)
  }
  const inOrder = exceptions.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const overlaps = inOrder.some((each, at) => each.from <= (inOrder[at - 1]?.to ?? ''))
  return overlaps ? err({ code: 'hours_overlap' }) : ok(inOrder)
}

/** Parts stand on lines of their own or behind a semicolon; one in a note is part of the note. */
function partsOf(text: string): string[] {
  return text
    .split(/[;\n](?![^(]*\))/)
    .map(part => part.trim())
    .filter(part => part !== '')
}

function simple(text: string): string {
  return plainText(text)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\b(?:den|to)\b/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .trim()
}

function readPart(part: string): Read<Span[]> {
  const { days: named, times: said } = DAYS_AND_TIMES.exec(part)?.groups ?? {}
  if (named === undefined || said === undefined)
    return err({ code: ANY_TIMES.test(part) ? 'hours_day_unknown' : 'hours_unreadable' })
  const days = readDays(named)
  if (days === undefined) return err({ code: 'hours_day_unknown' })
  const times = readTimes(said)
  if (!times.ok) return times
  if (times.value.some(([from, to]) => to < from && !isMeantPastMidnight([from, to + DAY])))
    return err({ code: 'hours_past_midnight' })
  return ok(days.flatMap(day => times.value.flatMap(([from, to]) => around(day * DAY, from, to))))
}

/** A span of a day in the week; one that goes past the last midnight goes on at the first. */
function around(start: number, from: number, to: number): Span[] {
  const end = start + (to > from ? to : to + DAY)
  if (end <= WEEK) return [[start + from, end]]
  return [
    [start + from, WEEK],
    [0, end - WEEK],
  ]
}

/** Days counted from Monday, 0. */
function readDays(text: string): number[] | undefined {
  if (EVERY_DAY.split('|').includes(text)) return [0, 1, 2, 3, 4, 5, 6]
  const days: number[] = []
  for (const item of text.split(AND_EACH)) {
    const [first, last, ...rest] = item.split('-').map(dayNamed)
    if (first === undefined || rest.length > 0) return undefined
    if (item.includes('-') && last === undefined) return undefined
    const count = last === undefined ? 0 : (last - first + 7) % 7
    for (let step = 0; step <= count; step += 1) days.push((first + step) % 7)
  }
  return [...new Set(days)]
}

function dayNamed(name: string): number | undefined {
  const at = DAY_NAMES.findIndex(names => names.includes(name))
  return at < 0 ? undefined : at
}

function readTimes(text: string): Read<Span[]> {
  if (CLOSED.test(text)) return ok([])
  if (text === '24/24') return ok([[0, DAY]])
  const spans: Span[] = []
  for (const item of text.split(AND_EACH)) {
    const match = TIME_RANGE.exec(item)
    const from = minuteOf(match?.[1], match?.[2])
    const to = minuteOf(match?.[3], match?.[4])
    if (from === undefined || to === undefined || from === to || from === DAY)
      return err({ code: 'hours_time_wrong' })
    spans.push([from, to])
  }
  return ok(spans)
}

function minuteOf(hour: string | undefined, minute = ''): number | undefined {
  if (hour === undefined) return undefined
  const value = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && value <= DAY ? value : undefined
}

function readException(part: string): Read<Exception> {
  const match = EXCEPTION.exec(part.replace(/[\u2010-\u2015]/g, '-'))
  if (match === null) return err({ code: 'exception_unreadable' })
  const from = readDay(match[1] ?? '')
  const to = match[2] === undefined ? from : readDay(match[2])
  if (from === undefined || to === undefined || to < from)
    return err({ code: 'exception_days_wrong' })
  const times = readTimes(simple(match[3] ?? ''))
  if (!times.ok) return times
  const open = joined(times.value)
  if (!open.ok) return open
  // An exception speaks for its own days: it cannot reach past midnight.
  if (open.value.some(([start, end]) => end <= start)) return err({ code: 'hours_time_wrong' })
  return ok({ from, to, open: open.value, note: (match[4] ?? '').trim() })
}

/** In order; spans that touch become one, spans that overlap are a slip. */
function joined(spans: readonly Span[]): Read<Span[]> {
  const all: Span[] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last !== undefined && span[0] < last[1]) return err({ code: 'hours_overlap' })
    if (last !== undefined && span[0] === last[1]) all[all.length - 1] = [last[0], span[1]]
    else all.push(span)
  }
  return ok(all)
}
