import type { Language } from '#kernel/language.ts'
import { addDays, type PlainDate, plainDate, weekdayOf } from '#kernel/plain-date.ts'
import { describeDate } from '../describe-trace.ts'
import type { OpeningHours, OpenSpan } from '../domain/opening-hours.ts'
import {
  calendarDay,
  type DayKind,
  type DayMark,
  type WorkingCalendar,
} from '../domain/working-calendar.ts'
import { words } from '../words.ts'

/** One day in a month's grid. */
export type DayCell = {
  readonly date: PlainDate
  readonly number: number
  readonly kind: DayKind
  readonly mark: DayMark | undefined
  readonly today: boolean
}

/** A month as rows of seven; undefined where the row holds days of other months. */
export type MonthGrid = {
  readonly month: number
  readonly weeks: readonly (readonly (DayCell | undefined)[])[]
}

/** Hours of one weekday, or of make-up days, in words. */
export type HoursLine = { readonly day: string; readonly hours: string }

/** Everything that a page about a year shows. */
export type YearView = {
  readonly year: number
  readonly months: readonly MonthGrid[]
  readonly workingDays: number
  readonly marks: readonly DayMark[]
  readonly status: 'published' | 'incomplete' | 'not_loaded'
}

/** Lays out a year of a calendar. */
export function yearView(year: number, calendar: WorkingCalendar, today: PlainDate): YearView {
  const days = daysOf(year).map(date => cellOf(date, calendar, today))
  const months = Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    weeks: weeksOf(days.filter(day => Number(day.date.slice(5, 7)) === index + 1)),
  }))
  return {
    year,
    months,
    workingDays: days.filter(day => day.kind === 'working_day' || day.kind === 'make_up_day')
      .length,
    marks: days.flatMap(day => (day.mark === undefined ? [] : [day.mark])),
    status: calendar.facts.years.get(year) ?? 'not_loaded',
  }
}

/** The years that a page offers: those of the calendar, this one and the next. */
export function yearsOffered(calendar: WorkingCalendar, today: PlainDate): readonly number[] {
  const now = Number(today.slice(0, 4))
  return [...new Set([...calendar.facts.years.keys(), now, now + 1])].sort((a, b) => a - b)
}

/** The hours in force on that day, in words. */
export function hoursLines(
  week: Pick<OpeningHours, 'weekdays' | 'makeUp'>,
  language: Language,
): readonly HoursLine[] {
  const say = words(language)
  const told = (spans: readonly OpenSpan[]): string =>
    spans.length === 0
      ? say.year.closed
      : spans.map(span => `${clock(span.opens)}–${clock(span.closes)}`).join(', ')
  return [
    ...Object.values(week.weekdays).map((spans, index) => ({
      day: say.weekdays[index] ?? '',
      hours: told(spans),
    })),
    { day: say.year.makeUpHours, hours: told(week.makeUp) },
  ]
}

/** 7:30 from 450. */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}`
}

/** Since when hours hold, in words. */
export function hoursPeriod(hours: OpeningHours, language: Language): string {
  const to = hours.validTo === null ? undefined : describeDate(hours.validTo, language)
  return words(language).year.hoursFrom(describeDate(hours.validFrom, language), to)
}

/** The hours a calendar states for that day, unless it states none. */
export function hoursInForce(calendar: WorkingCalendar, day: PlainDate): OpeningHours | undefined {
  return calendar.facts.hours
    .filter(hours => hours.validFrom <= day && (hours.validTo === null || day <= hours.validTo))
    .reduce<OpeningHours | undefined>(
      (latest, hours) =>
        latest === undefined || hours.validFrom > latest.validFrom ? hours : latest,
      undefined,
    )
}

function daysOf(year: number): PlainDate[] {
  const days: PlainDate[] = []
  let date = plainDate(`${String(year)}-01-01`)
  while (Number(date.slice(0, 4)) === year) {
    days.push(date)
    date = addDays(date, 1)
  }
  return days
}

function cellOf(date: PlainDate, calendar: WorkingCalendar, today: PlainDate): DayCell {
  const { kind, mark } = calendarDay(date, calendar)
  return { date, number: Number(date.slice(8)), kind, mark, today: date === today }
}

function weeksOf(days: readonly DayCell[]): (DayCell | undefined)[][] {
  const lead = days[0] === undefined ? 0 : weekdayOf(days[0].date) - 1
  const cells: (DayCell | undefined)[] = [...Array<undefined>(lead).fill(undefined), ...days]
  while (cells.length % 7 > 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
