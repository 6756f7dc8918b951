/**
 * The days and hours on which a unit works.
 *
 * mark            what sets one day apart from its weekday, with its name and legal citation
 *   H holiday     a public holiday (Labour Code 2019, art. 112.1)
 *   C compensatory  off in place of a holiday that fell on weekly rest (art. 111.3)
 *   S swap-off    off by a decision that names a make-up day in exchange
 *   W make-up     a day of weekly rest that is worked in exchange for a swap-off day
 * weekly rest     a weekday without opening hours
 * working day     a day with at least one open minute; make-up days are, marks H, C and S never
 * revision        grows with each change of the calendar, so that a due date can say what it was counted with
 */
import { fromEpochDay, type PlainDate, toEpochDay, type Weekday } from '#kernel/plain-date.ts'
import {
  areWellFormed,
  DEFAULT_WEEK,
  minutesOf,
  type OpeningHours,
  type OpenSpan,
} from './opening-hours.ts'

/** Holiday, compensatory day, swap-off day, make-up working day. */
export type DayMarkKind = 'H' | 'C' | 'S' | 'W'

/** One day that differs from its weekday. */
export type DayMark = {
  readonly date: PlainDate
  readonly kind: DayMarkKind
  /** In Vietnamese, as the decision calls the day. */
  readonly name: string
  readonly nameEn: string
  readonly citation: string
}

/** How much is known of a year: all its holidays, some of them, or (absent from the calendar) none. */
export type YearStatus = 'published' | 'incomplete'

/** All that an administrator states about a calendar. */
export type CalendarFacts = {
  readonly revision: number
  readonly marks: readonly DayMark[]
  readonly hours: readonly OpeningHours[]
  /** A unit's own hours: where they hold, those of its site do not. */
  readonly unitHours?: readonly OpeningHours[]
  readonly years: ReadonlyMap<number, YearStatus>
}

/** What a day is to the calendar. */
export type DayKind =
  | 'working_day'
  | 'make_up_day'
  | 'weekly_rest'
  | 'holiday'
  | 'compensatory_day'
  | 'swap_off_day'

/** One day, ready to count with. `minutes` is 0 exactly on days off; `closes` is then 0 too. */
export type CalendarDay = {
  readonly kind: DayKind
  readonly spans: readonly OpenSpan[]
  readonly minutes: number
  readonly closes: number
  readonly mark: DayMark | undefined
}

/** A calendar made ready by {@link workingCalendar}. Days are numbered as days since 1970-01-01. */
export type WorkingCalendar = {
  readonly facts: CalendarFacts
  readonly revision: number
  dayAt(epochDay: number): CalendarDay
}

const OFF_KINDS = { H: 'holiday', C: 'compensatory_day', S: 'swap_off_day' } as const
const BLOCK_BITS = 9
const BLOCK_DAYS = 1 << BLOCK_BITS

/**
 * Makes stated facts ready to count with. Days are worked out once, in blocks of 512, when first asked for:
 * counting then costs an array look-up a day. Throws RangeError when hours overlap or a day is marked twice.
 */
export function workingCalendar(facts: CalendarFacts): WorkingCalendar {
  const marks = marksByDay(facts.marks)
  const periods = [...latestFirst(facts.unitHours ?? []), ...latestFirst(facts.hours)]
  const blocks = new Map<number, CalendarDay[]>()
  const shared = new Map<readonly OpenSpan[], CalendarDay>()

  const ordinary = (spans: readonly OpenSpan[]): CalendarDay => {
    const known = shared.get(spans)
    if (known !== undefined) return known
    const made = dayOf(spans.length > 0 ? 'working_day' : 'weekly_rest', spans, undefined)
    shared.set(spans, made)
    return made
  }
  const work = (day: number): CalendarDay => {
    const week =
      periods.find(period => period.from <= day && day <= period.to)?.hours ?? DEFAULT_WEEK
    const mark = marks.get(day)
    if (mark === undefined) return ordinary(week.weekdays[weekdayAt(day)])
    if (mark.kind === 'W') return dayOf('make_up_day', week.makeUp, mark)
    return dayOf(OFF_KINDS[mark.kind], [], mark)
  }
  const block = (number: number): CalendarDay[] => {
    const first = number * BLOCK_DAYS
    const days = Array.from({ length: BLOCK_DAYS }, (_, index) => work(first + index))
    blocks.set(number, days)
    return days
  }
  return {
    facts,
    revision: facts.revision,
    dayAt(epochDay) {
      const number = epochDay >> BLOCK_BITS
      const days = blocks.get(number) ?? block(number)
      return days[epochDay & (BLOCK_DAYS - 1)] as CalendarDay
    },
  }
}

/** The day of the calendar on that date. */
export function calendarDay(date: PlainDate, calendar: WorkingCalendar): CalendarDay {
  return calendar.dayAt(toEpochDay(date))
}

/** Tells whether the unit works on that date. */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  return calendarDay(date, calendar).minutes > 0
}

/** The first working day after `date` (never `date` itself). */
export function nextWorkingDay(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  return fromEpochDay(workingDayFrom(toEpochDay(date) + 1, calendar))
}

/** The first working day on or after that day number. Throws RangeError when ten years hold none. */
export function workingDayFrom(day: number, calendar: WorkingCalendar): number {
  for (let at = day; at < day + 3653; at += 1) if (calendar.dayAt(at).minutes > 0) return at
  throw new RangeError(
    `The calendar has no working day in the ten years after ${fromEpochDay(day)}`,
  )
}

function marksByDay(marks: readonly DayMark[]): ReadonlyMap<number, DayMark> {
  const byDay = new Map(marks.map(mark => [toEpochDay(mark.date), mark]))
  if (byDay.size < marks.length) throw new RangeError('A day of the calendar is marked twice')
  return byDay
}

function latestFirst(hours: readonly OpeningHours[]) {
  for (const week of hours) {
    if (![week.makeUp, ...Object.values(week.weekdays)].every(areWellFormed)) {
      throw new RangeError(`Opening hours from ${week.validFrom} overlap or leave the day`)
    }
    if (week.makeUp.length === 0) throw new RangeError('A make-up working day needs opening hours')
  }
  return hours
    .map(week => ({
      from: toEpochDay(week.validFrom),
      to: week.validTo === null ? Number.POSITIVE_INFINITY : toEpochDay(week.validTo),
      hours: week,
    }))
    .sort((a, b) => b.from - a.from)
}

function dayOf(kind: DayKind, spans: readonly OpenSpan[], mark: DayMark | undefined): CalendarDay {
  return { kind, spans, minutes: minutesOf(spans), closes: spans.at(-1)?.closes ?? 0, mark }
}

function weekdayAt(epochDay: number): Weekday {
  return (((((epochDay + 3) % 7) + 7) % 7) + 1) as Weekday
}
