import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { DAY, type Span, WEEK } from './hours.ts'
import { readExceptions, readWeek } from './read-hours.ts'
import { writeExceptions, writeWeek } from './write-hours.ts'

const VI = { days: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'], closed: 'nghỉ', always: '24/7' }

const at = (day: number, hour: number, minute = 0): number => day * DAY + hour * 60 + minute

describe('the hours of a week', () => {
  test.for<[string, string, Span[]]>([
    ['one day', 'T2 07:30-11:30', [[at(0, 7, 30), at(0, 11, 30)]]],
    ['as people write hours', 'Thứ Hai: 7h30 – 11h', [[at(0, 7, 30), at(0, 11)]]],
    [
      'two spans of two days',
      'T7-CN 8:00-9:00, 10:00-11:00',
      [
        [at(5, 8), at(5, 9)],
        [at(5, 10), at(5, 11)],
        [at(6, 8), at(6, 9)],
        [at(6, 10), at(6, 11)],
      ],
    ],
    [
      'English, and days that are no neighbours',
      'Mon, Wed 8:00-9:00',
      [
        [at(0, 8), at(0, 9)],
        [at(2, 8), at(2, 9)],
      ],
    ],
    ['past midnight', 'T6 22:00-02:00', [[at(4, 22), at(5, 2)]]],
    [
      'past the midnight that ends the week',
      'CN 22:00-02:00',
      [
        [0, at(0, 2)],
        [at(6, 22), WEEK],
      ],
    ],
    ['to midnight', 'T2 20:00-24:00', [[at(0, 20), at(1, 0)]]],
    ['always', '24/7', [[0, WEEK]]],
    ['every day all day is always', 'hằng ngày 24/24', [[0, WEEK]]],
    ['spans that touch are one', 'T2 7:00-9:00, 9:00-11:00', [[at(0, 7), at(0, 11)]]],
    ['a day that is said to be closed', 'T2 8:00-9:00; CN nghỉ', [[at(0, 8), at(0, 9)]]],
    ['nothing', '', []],
  ])('%s', ([, text, expected]) => {
    expect(readWeek(text)).toEqual({ ok: true, value: expected })
  })

  const MORNINGS = [0, 1, 2, 3, 4].map((day): Span => [at(day, 7, 30), at(day, 11, 30)])
  const EVERY_OTHER = [0, 2, 4].map((day): Span => [at(day, 7, 30), at(day, 11, 30)])
  const SATURDAY: Span[] = [[at(5, 7, 30), at(5, 11, 30)]]

  test.for<[string, Span[]]>([
    ['T2-T6: 7:30-11:30', MORNINGS],
    ['T2-T6 7:30-11:30', MORNINGS],
    ['T2-T6:7:30-11:30', MORNINGS],
    ['T2 – T6 : 7h30 – 11h30', MORNINGS],
    ['T2-T6: 7.30-11.30', MORNINGS],
    ['T2-T6: 07g30 đến 11g30', MORNINGS],
    ['T2-T6: 7 giờ 30 - 11 giờ 30', MORNINGS],
    ['Thứ 2 - Thứ 6: 7:30-11:30', MORNINGS],
    ['Thứ 2 đến thứ 6 7h30-11h30', MORNINGS],
    ['thứ hai đến thứ sáu: 7:30-11:30', MORNINGS],
    ['Mon-Fri: 7:30-11:30', MORNINGS],
    ['Monday to Friday 7:30 to 11:30', MORNINGS],
    ['T2,T4,T6: 7:30-11:30', EVERY_OTHER],
    ['T2, T4 và T6 7:30-11:30', EVERY_OTHER],
    ['Thứ 2, thứ tư & thứ 6: 7.30-11.30', EVERY_OTHER],
    ['T7: 7:30-11:30', SATURDAY],
    ['Thứ 7: 7:30-11:30', SATURDAY],
    ['Thứ 7 7h30-11h30', SATURDAY],
    ['thứ bảy: 7.30-11.30', SATURDAY],
    ['Thu 7:30-11:30', [[at(3, 7, 30), at(3, 11, 30)]]],
    ['Thu: 7:30-11:30', [[at(3, 7, 30), at(3, 11, 30)]]],
    ['CN: 8h-11h', [[at(6, 8), at(6, 11)]]],
    ['Chủ nhật 8:00-11:00', [[at(6, 8), at(6, 11)]]],
    ['T7: 22:00-2:00', [[at(5, 22), at(6, 2)]]],
    ['Thứ 6: 22h-2h; T2: nghỉ; Thứ 3 nghỉ', [[at(4, 22), at(5, 2)]]],
    ['T7-CN: 24/24', [[at(5, 0), WEEK]]],
  ])('as people write them: %s', ([text, expected]) => {
    expect(readWeek(text)).toEqual({ ok: true, value: expected })
  })

  test.for([
    ['no hour at all', 'T2', 'hours_unreadable'],
    ['neither a day nor an hour', 'buổi sáng', 'hours_unreadable'],
    ['a day among others that there is not', 'T2, T9: 7:00-9:00', 'hours_day_unknown'],
    ['a word between day and hour', 'T2 mở 7:00-9:00', 'hours_day_unknown'],
    ['a day that there is not', 'T9 7:00-9:00', 'hours_day_unknown'],
    ['a range without its end', 'T2- 7:00-9:00', 'hours_day_unknown'],
    ['no day', '7:00-9:00', 'hours_day_unknown'],
    ['an hour that there is not', 'T2 25:00-26:00', 'hours_time_wrong'],
    ['a minute that there is not', 'T2 7:60-8:00', 'hours_time_wrong'],
    ['an opening without closing', 'T2 7:00', 'hours_time_wrong'],
    ['nothing in between', 'T2 7:00-7:00', 'hours_time_wrong'],
    ['spans that overlap', 'T2 7:00-9:00, 8:00-10:00', 'hours_overlap'],
    ['the same day twice', 'T2-T6 7:00-9:00; T4 8:00-10:00', 'hours_overlap'],
    ['the night before reaches in', 'T2 22:00-08:00; T3 7:00-9:00', 'hours_overlap'],
    ['by the twelve-hour clock, open for 23 hours', 'T2-T6 8h-7h', 'hours_past_midnight'],
    ['the same in the afternoon', 'T2 7:30-11:30, 13:00-5:00', 'hours_past_midnight'],
    ['too much', Array(61).fill('T2 7:00-8:00').join(';'), 'hours_too_many'],
  ])('%s is refused', ([, text = '', code]) => {
    expect(readWeek(text)).toEqual({ ok: false, error: { code } })
  })

  test.for([
    ['a night', 'T6 22:00-02:00'],
    ['nights that follow each other', 'T2-T6 18:00-02:00'],
    ['the night that ends the week', 'CN 22:00-02:00'],
    ['every night, and the days too', 'T2-CN 06:00-11:00, 16:30-01:00'],
    ['up to midnight', 'T2-CN 06:00-24:00'],
    ['an emergency room after the hours of the others', 'T2-CN 16:30-07:30'],
    ['an early shop that closes late', 'T2-CN 05:00-00:30'],
  ])('are written as they were typed: %s', ([, text = '']) => {
    const read = readWeek(text)
    expect(read.ok && writeWeek({ week: read.value, exceptions: [] }, VI)).toBe(text)
  })

  test.for([
    ['two days and a half', 'T6 18:00-24:00; T7-CN 24/24', 'T6 18:00-24:00; T7-CN 00:00-24:00'],
    [
      'nearly day and night, which nobody could read again',
      'T2 08:00-24:00; T3 00:00-07:00',
      'T2 08:00-24:00; T3 00:00-07:00',
    ],
  ])('are cut at midnight where they go on: %s', ([, text = '', written]) => {
    const read = readWeek(text)
    expect(read.ok && writeWeek({ week: read.value, exceptions: [] }, VI)).toBe(written)
  })

  it('is read again as it was written, whatever it is', () => {
    const week = fc.uniqueArray(fc.integer({ min: 0, max: WEEK }), { maxLength: 20 }).map(all => {
      const ends = all.toSorted((a, b) => a - b)
      return Array.from(
        { length: Math.floor(ends.length / 2) },
        (_, index): Span => [ends[2 * index] ?? 0, ends[2 * index + 1] ?? 0],
      )
    })
    fc.assert(
      fc.property(week, spans => {
        const text = writeWeek({ week: spans, exceptions: [] }, VI)
        expect(readWeek(text)).toEqual({ ok: true, value: spans })
      }),
    )
  })
})

describe('days that are otherwise', () => {
  const LUNAR = { from: plainDate('2027-02-05'), to: plainDate('2027-02-11'), open: [] }

  test.for([
    ['days off, with a note', '05/02/2027-11/02/2027 nghỉ (Tết)', [{ ...LUNAR, note: 'Tết' }]],
    [
      'a note with a semicolon',
      '5/2/2027 - 11/2/2027: nghỉ (Tết; cả phường)',
      [{ ...LUNAR, note: 'Tết; cả phường' }],
    ],
    [
      'other hours, in English',
      '31/12/2026 8:00-11:00',
      [{ from: '2026-12-31', to: '2026-12-31', open: [[480, 660]], note: '' }],
    ],
    ['nothing', '', []],
  ] as const)('%s', ([, text, expected]) => {
    const read = readExceptions(text)
    expect(read).toEqual({ ok: true, value: expected })
    if (!read.ok) return
    const written = writeExceptions({ week: [], exceptions: read.value }, VI)
    expect(readExceptions(written)).toEqual(read)
  })

  test.for([
    ['no day', 'nghỉ', 'exception_unreadable'],
    ['a day that there is not', '31/02/2027 nghỉ', 'exception_days_wrong'],
    ['the last day before the first', '11/02/2027-05/02/2027 nghỉ', 'exception_days_wrong'],
    ['hours that cannot be read', '05/02/2027 mở', 'hours_time_wrong'],
    ['past midnight', '05/02/2027 22:00-02:00', 'hours_time_wrong'],
    ['a day twice', '05/02/2027-07/02/2027 nghỉ; 06/02/2027 8:00-9:00', 'hours_overlap'],
  ])('%s is refused', ([, text = '', code]) => {
    expect(readExceptions(text)).toEqual({ ok: false, error: { code } })
  })
})
