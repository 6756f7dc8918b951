import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInVietNam, instant, instantAt, minuteInVietNam } from './instant.ts'
import {
  addDays,
  addMonths,
  daysBetween,
  fromEpochDay,
  isPlainDate,
  plainDate,
  toEpochDay,
  weekdayOf,
} from './plain-date.ts'

const date = fc.integer({ min: -40_000, max: 80_000 }).map(fromEpochDay)

describe('a plain date', () => {
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00', '', '0000'])(
    '"%s" is none',
    text => {
      expect(isPlainDate(text)).toBe(false)
      expect(() => plainDate(text)).toThrow(RangeError)
    },
  )

  it.each([
    ['2024-02-29', 4, 'a leap day, Thursday'],
    ['2026-11-24', 2, 'a Tuesday'],
    ['1969-12-31', 3, 'before 1970'],
    ['2027-01-03', 7, 'a Sunday'],
  ])('%s falls on weekday %i (%s)', (text, weekday) => {
    expect(weekdayOf(plainDate(text))).toBe(weekday)
  })

  it.each([
    ['2026-12-05', -720, '1966-12-05', 'sixty years'],
    ['2026-01-31', 1, '2026-02-28', 'a month that has no such day ends it'],
    ['2024-01-31', 1, '2024-02-29', 'in a leap year too'],
    ['2026-03-31', -1, '2026-02-28', 'backwards'],
    ['2026-11-30', 2, '2027-01-30', 'over the year'],
    ['2026-12-24', 0, '2026-12-24', 'none'],
  ])('%s and %i months is %s (%s)', (text, months, later) => {
    expect(addMonths(plainDate(text), months)).toBe(later)
  })

  it('is its number of days and back', () => {
    fc.assert(
      fc.property(date, day => {
        expect(fromEpochDay(toEpochDay(day))).toBe(day)
        expect(isPlainDate(day)).toBe(true)
      }),
    )
  })

  it('comes back when days are added and taken away, and the weekday turns with seven', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(addDays(addDays(day, n), -n)).toBe(day)
        expect(daysBetween(day, addDays(day, n))).toBe(n)
        expect(weekdayOf(addDays(day, 7 * n))).toBe(weekdayOf(day))
      }),
    )
  })

  it('compares as text as it does in time', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
    )
  })
})

describe('a moment in Viet Nam', () => {
  it('is the day and the minute that it was made from', () => {
    fc.assert(
      fc.property(date, fc.nat(1439), (day, minute) => {
        const moment = instantAt(day, minute)
        expect(dateInVietNam(moment)).toBe(day)
        expect(minuteInVietNam(moment)).toBe(minute)
      }),
    )
  })

  it.each([
    ['2026-11-23T17:00:00Z', '2026-11-24', 0, 'midnight there is 17:00 in UTC the day before'],
    ['2026-11-24T16:59:59.999Z', '2026-11-24', 1439, 'the last millisecond of the day'],
    ['1969-12-31T16:59:00Z', '1969-12-31', 1439, 'before 1970'],
  ])('%s is %s, minute %i (%s)', (iso, day, minute) => {
    expect(dateInVietNam(instant(iso))).toBe(day)
    expect(minuteInVietNam(instant(iso))).toBe(minute)
  })

  it('is not read without an offset', () => {
    expect(() => instant('2026-11-24T10:00:00')).toThrow(RangeError)
    expect(() => instant('morning')).toThrow(RangeError)
  })

  it('at minute 1440 is the first of the next day', () => {
    expect(instantAt(plainDate('2026-11-24'), 1440)).toEqual(instantAt(plainDate('2026-11-25'), 0))
  })
})
