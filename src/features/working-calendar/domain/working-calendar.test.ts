import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '#kernel/plain-date.ts'
import { nationalCalendar } from '#test/support/calendars.ts'
import { DEFAULT_WEEK, OFFICE_DAY } from './opening-hours.ts'
import { calendarDay, isWorkingDay, nextWorkingDay, workingCalendar } from './working-calendar.ts'

const calendar = nationalCalendar()
const hours = {
  validFrom: plainDate('2026-03-01'),
  validTo: plainDate('2026-03-31'),
  weekdays: { ...DEFAULT_WEEK.weekdays, 6: [{ opens: 450, closes: 690 }] },
  makeUp: OFFICE_DAY,
  citation: 'Decision of the ward',
}

describe('the calendar of Viet Nam', () => {
  it.each([
    [2020, 252],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('has in %i %i working days', (year, expected) => {
    let count = 0
    for (
      let day = plainDate(`${String(year)}-01-01`);
      day.startsWith(String(year));
      day = addDays(day, 1)
    ) {
      if (isWorkingDay(day, calendar)) count += 1
    }
    expect(count).toBe(expected)
  })

  it.each([
    ['2026-01-10', 'make_up_day'],
    ['2026-01-02', 'swap_off_day'],
    ['2026-04-26', 'holiday'],
    ['2026-04-27', 'compensatory_day'],
    ['2026-04-25', 'weekly_rest'],
    ['2026-04-28', 'working_day'],
  ])('knows %s as %s', (date, kind) => {
    expect(calendarDay(plainDate(date), calendar).kind).toBe(kind)
  })

  it('gives the next working day over a swap and a weekend', () => {
    expect(nextWorkingDay(plainDate('2025-12-31'), calendar)).toBe('2026-01-05')
  })
})

describe('opening hours', () => {
  const ward = nationalCalendar({ hours: [hours] })

  it('hold from their first day to their last, and the common hours outside', () => {
    expect(isWorkingDay(plainDate('2026-02-28'), ward)).toBe(false)
    expect(isWorkingDay(plainDate('2026-03-07'), ward)).toBe(true)
    expect(calendarDay(plainDate('2026-03-07'), ward).minutes).toBe(240)
    expect(isWorkingDay(plainDate('2026-04-04'), ward)).toBe(false)
  })

  it('of a later decision replace those of an earlier one', () => {
    const later = { ...hours, validFrom: plainDate('2026-03-15'), weekdays: DEFAULT_WEEK.weekdays }
    const both = nationalCalendar({ hours: [hours, later] })
    expect(isWorkingDay(plainDate('2026-03-14'), both)).toBe(true)
    expect(isWorkingDay(plainDate('2026-03-21'), both)).toBe(false)
  })

  it.each([
    [
      'overlapping',
      [
        { opens: 450, closes: 700 },
        { opens: 690, closes: 1020 },
      ],
    ],
    ['ending before they begin', [{ opens: 700, closes: 450 }]],
    ['outside the day', [{ opens: 450, closes: 1440 }]],
    ['in fractions of a minute', [{ opens: 450.5, closes: 690 }]],
  ])('%s are refused', (_, spans) => {
    const wrong = { ...hours, weekdays: { ...hours.weekdays, 1: spans } }
    expect(() => nationalCalendar({ hours: [wrong] })).toThrow(RangeError)
  })

  it('of a unit stand before those of its site', () => {
    const own = { ...hours, validFrom: plainDate('2020-01-01'), weekdays: DEFAULT_WEEK.weekdays }
    const unit = nationalCalendar({ hours: [hours], unitHours: [own] })
    expect(isWorkingDay(plainDate('2026-03-07'), unit)).toBe(false)
  })

  it('without any for make-up days are refused', () => {
    expect(() => nationalCalendar({ hours: [{ ...hours, makeUp: [] }] })).toThrow(RangeError)
  })
})

describe('a calendar that cannot be', () => {
  it('marks a day twice: refused', () => {
    const mark = {
      date: plainDate('2026-03-04'),
      kind: 'H',
      name: 'x',
      nameEn: 'x',
      citation: 'x',
    } as const
    expect(() => nationalCalendar({ marks: [mark, mark] })).toThrow(RangeError)
  })

  it('never opens: the search for a working day ends with an error', () => {
    const closed = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }
    const never = workingCalendar({
      revision: 1,
      marks: [],
      years: new Map(),
      hours: [{ ...hours, validFrom: plainDate('2000-01-01'), validTo: null, weekdays: closed }],
    })
    expect(() => nextWorkingDay(plainDate('2026-03-04'), never)).toThrow(/no working day/)
  })
})
