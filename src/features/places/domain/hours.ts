/**
 * When a place is open. Words:
 *   span       from a minute up to another one, which is no longer in it
 *   week       spans in minutes since Monday 00:00, in order, none touching the next
 *   night      the end of a span that began the evening before; it belongs to that day
 *   exception  days on which other spans hold, in minutes of the day; it speaks for all that begins on the day
 */
import { dateInVietNam, type Instant, minuteInVietNam } from '#kernel/instant.ts'
import { addDays, type PlainDate, type Weekday, weekdayOf } from '#kernel/plain-date.ts'

/** Minutes of a day and of a week. */
export const DAY = 1440
/** Minutes of a week. */
export const WEEK = 7 * DAY
/** What began the evening before and ends later than this is no night. */
const NIGHT_ENDS = 360
/** Days ahead in which the next opening is looked for. */
export const DAYS_AHEAD = 60

/** From a minute up to another one. */
export type Span = readonly [from: number, to: number]

/** Days on which other hours hold; none when it is closed. */
export type Exception = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly open: readonly Span[]
  readonly note: string
  /** Nobody typed it for the place: it is a day off of the working calendar (days-off.ts), and is never kept. */
  readonly isOfCalendar?: true
}

/** When a place is open. An empty week: nobody has said. */
export type Hours = { readonly week: readonly Span[]; readonly exceptions: readonly Exception[] }

/** What holds at a moment. `until` and `opens` are missing when no end, or no opening, is in sight. */
export type OpenState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'open'; readonly until: Moment | undefined }
  | { readonly kind: 'closed'; readonly opens: Moment | undefined }

/** A minute of a day; 1440 is the midnight that ends it. */
export type Moment = { readonly day: PlainDate; readonly minute: number }

/** The minute of the week in Viet Nam at that moment. */
export function weekMinute(now: Instant): number {
  return (weekdayOf(dateInVietNam(now)) - 1) * DAY + minuteInVietNam(now)
}

/** The spans of a day, in minutes of that day, and the exception that set them. */
export function hoursOn(
  hours: Hours,
  day: PlainDate,
): { readonly open: readonly Span[]; readonly exception: Exception | undefined } {
  const exceptionOf = (on: PlainDate) =>
    hours.exceptions.find(each => each.from <= on && on <= each.to)
  const exception = exceptionOf(day)
  const night = nightBefore(hours.week, weekdayOf(day))
  const ofWeek = hoursOfWeekday(hours.week, weekdayOf(day)).filter(([from]) => from >= night)
  const own = exception?.open ?? ofWeek
  const isOff = exceptionOf(addDays(day, -1)) !== undefined
  return { open: night === 0 || isOff ? own : afterNight(night, own), exception }
}

/** The minute of that day at which the night of the day before ends; 0: there is none. */
function nightBefore(week: Hours['week'], weekday: Weekday): number {
  const start = (weekday - 1) * DAY
  const beganSunday = week.some(([from, to]) => to === WEEK && from > WEEK - DAY)
  const night = week.find(([from, to]) => {
    const began = weekday === 1 && from === 0 && beganSunday ? -1 : from
    return began < start && began > start - DAY && to > start && to - start <= NIGHT_ENDS
  })
  return night === undefined ? 0 : night[1] - start
}

/** The spans of a day behind a night with which some of them may touch. */
function afterNight(night: number, own: readonly Span[]): Span[] {
  const touching = own.filter(([from]) => from <= night)
  const end = Math.max(night, ...touching.map(([, to]) => to))
  return [[0, end], ...own.filter(([from]) => from > night)]
}

/** The spans of a day of the week, in minutes of the day. One that goes past midnight is cut there. */
function hoursOfWeekday(week: Hours['week'], weekday: Weekday): Span[] {
  const start = (weekday - 1) * DAY
  return week
    .map(([from, to]): Span => [Math.max(from - start, 0), Math.min(to - start, DAY)])
    .filter(([from, to]) => from < to)
}

/** Past midnight up to this many minutes, or up to this minute of the morning, is meant so; `8h-7h` was to be `8h-19h`. */
const LONGEST_NIGHT = 15 * 60
const LATEST_CLOSING = 180

/** Whether somebody may mean a span that goes past midnight, its end in minutes of the day on which it begins. */
export function isMeantPastMidnight([from, to]: Span): boolean {
  return to - from <= LONGEST_NIGHT || to - DAY <= LATEST_CLOSING
}

/**
 * What opens on a day of the week, in minutes of the day: a night belongs to the day on which it begins and ends after 1440, as people write
 * it. What goes on longer is cut at midnight.
 */
export function openingsOfWeekday(week: Hours['week'], weekday: Weekday): Span[] {
  const start = (weekday - 1) * DAY
  return withSundayNight(week)
    .map(([from, to]): Span => [from - start, to - start])
    .flatMap((span): Span[] => {
      const [from, to] = span
      if (isNight(span)) return from >= 0 && from < DAY ? [span] : []
      return [[Math.max(from, 0), Math.min(to, DAY)]]
    })
    .filter(([from, to]) => from < to)
}

/** Whether a span goes past one midnight, as far as people write it in one. */
function isNight([from, to]: Span): boolean {
  const midnight = Math.ceil((from + 1) / DAY) * DAY
  const [begins, ends] = [from - midnight + DAY, to - midnight + DAY]
  return ends > DAY && to - from < DAY && isMeantPastMidnight([begins, ends])
}

/** The week with the night of its last day in one, which the week itself cuts at its end. */
function withSundayNight(week: Hours['week']): readonly Span[] {
  const [first, last] = [week[0], week.at(-1)]
  if (first?.[0] !== 0 || last?.[1] !== WEEK || first === last) return week
  const night: Span = [last[0], WEEK + first[1]]
  return isNight(night) ? [...week.slice(1, -1), night] : week
}

/** What holds at that moment, and until when. */
export function openStateAt(hours: Hours, now: Instant): OpenState {
  if (hours.week.length === 0 && hours.exceptions.length === 0) return { kind: 'unknown' }
  const today = dateInVietNam(now)
  const minute = minuteInVietNam(now)
  const current = hoursOn(hours, today).open.find(([from, to]) => from <= minute && minute < to)
  return current === undefined
    ? { kind: 'closed', opens: nextOpening(hours, today, minute) }
    : { kind: 'open', until: endOf(hours, today, current[1]) }
}

function nextOpening(hours: Hours, today: PlainDate, minute: number): Moment | undefined {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = addDays(today, ahead)
    const next = hoursOn(hours, day).open.find(([from]) => ahead > 0 || from > minute)
    if (next !== undefined) return { day, minute: next[0] }
  }
  return undefined
}

/** A span that reaches midnight goes on with the next day's first, if that begins there. */
function endOf(hours: Hours, today: PlainDate, minute: number): Moment | undefined {
  let end = { day: today, minute }
  for (let ahead = 1; end.minute === DAY; ahead += 1) {
    if (ahead > 7) return undefined
    const day = addDays(today, ahead)
    const next = hoursOn(hours, day).open.find(([from]) => from === 0)
    if (next === undefined) return end
    end = { day, minute: next[1] }
  }
  return end
}
