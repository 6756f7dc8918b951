import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { fromEpochDay, plainDate, toEpochDay } from '#kernel/plain-date.ts'
import {
  OFFICE_DAY,
  type OpenSpan,
} from '../../src/features/working-calendar/domain/opening-hours.ts'
import {
  type CalendarFacts,
  type DayMark,
  type DayMarkKind,
  type WorkingCalendar,
  workingCalendar,
  type YearStatus,
} from '../../src/features/working-calendar/domain/working-calendar.ts'

type File = {
  years: Record<string, YearStatus>
  days: { date: string; kind: DayMarkKind; name: string; nameEn: string; citation: string }[]
}

/** The calendar of domain.md section F, as the demo administration is seeded with it. */
export function nationalCalendar(changes: Partial<CalendarFacts> = {}): WorkingCalendar {
  const path = new URL('../../db/seed/holidays-2020-2027.json', import.meta.url)
  const file = JSON.parse(readFileSync(path, 'utf8')) as File
  return workingCalendar({
    revision: 1,
    marks: file.days.map(day => ({ ...day, date: plainDate(day.date) })),
    hours: [],
    years: new Map(Object.entries(file.years).map(([year, status]) => [Number(year), status])),
    ...changes,
  })
}

/** The first day that generated calendars mark: a Monday. */
export const FIRST_DAY = toEpochDay(plainDate('2026-01-05'))

const spans: fc.Arbitrary<readonly OpenSpan[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 6 })
  .map(minutes => {
    const sorted = minutes.toSorted((a, b) => a - b)
    return Array.from({ length: sorted.length >> 1 }, (_, index) => ({
      opens: sorted[index * 2] as number,
      closes: sorted[index * 2 + 1] as number,
    }))
  })

const hoursOfDay = fc.oneof(
  { weight: 4, arbitrary: fc.constant(OFFICE_DAY) },
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: spans },
)

const week = fc
  .tuple(spans, hoursOfDay, hoursOfDay, hoursOfDay, hoursOfDay, hoursOfDay, hoursOfDay)
  .map(([one, two, three, four, five, six, seven]) => ({
    1: one,
    2: two,
    3: three,
    4: four,
    5: five,
    6: six,
    7: seven,
  }))

const marks: fc.Arbitrary<DayMark[]> = fc.uniqueArray(
  fc.record({
    date: fc.nat(150).map(day => fromEpochDay(FIRST_DAY + day)),
    kind: fc.constantFrom('H', 'C', 'S', 'W'),
    name: fc.constant('generated'),
    nameEn: fc.constant('generated'),
    citation: fc.constant('none'),
  }),
  { maxLength: 60, selector: mark => mark.date },
)

/** Any calendar: any hours (Monday always has some), any days off and made up, hours changing midway. */
export const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({ before: week, after: week, makeUp: spans, marks, change: fc.nat(150) })
  .map(({ before, after, makeUp, marks: days, change }) =>
    workingCalendar({
      revision: 1,
      marks: days,
      years: new Map(),
      hours: [
        {
          validFrom: plainDate('2000-01-01'),
          validTo: fromEpochDay(FIRST_DAY + change - 1),
          weekdays: before,
          makeUp,
          citation: 'none',
        },
        {
          validFrom: fromEpochDay(FIRST_DAY + change),
          validTo: null,
          weekdays: after,
          makeUp,
          citation: 'none',
        },
      ],
    }),
  )
