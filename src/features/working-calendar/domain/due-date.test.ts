import { describe, expect, it } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { nationalCalendar } from '#test/support/calendars.ts'
import { countDueAt, countDueDate, extendDueDate } from './due-date.ts'
import type { LimitUnit } from './limit.ts'
import { SAME_DAY_BY_15H } from './same-day.ts'

const calendar = nationalCalendar()
const at = (local: string) => instant(`${local.replace(' ', 'T')}:00+07:00`)
const local = (moment: Date) =>
  new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const due = (received: string, value: number, unit: LimitUnit) =>
  local(countDueAt({ receivedAt: at(received), limit: { value, unit }, calendar }))

describe('a limit in working days', () => {
  it.each([
    [
      '2020-01-22 10:00',
      3,
      '2020-02-03 17:00',
      'Tet 2020 with two compensatory days: 30, 31/1, 3/2',
    ],
    [
      '2024-04-26 10:00',
      3,
      '2024-05-04 17:00',
      'Monday 29/4 swapped off: 2, 3/5, then Saturday 4/5 made up',
    ],
    ['2025-04-25 10:00', 2, '2025-04-28 17:00', 'make-up Saturday 26/4 counts'],
    ['2026-01-09 09:00', 1, '2026-01-10 17:00', 'the next day is a make-up Saturday'],
    [
      '2026-11-23 10:00',
      7,
      '2026-12-03 17:00',
      '24/11 is a holiday from 2026: 25, 26, 27, 30/11, 1, 2, 3/12',
    ],
    [
      '2024-02-07 10:00',
      1,
      '2024-02-15 17:00',
      'Tet 2024: off 8–14/2, five days and two compensatory',
    ],
    ['2024-02-07 10:00', 3, '2024-02-19 17:00', 'Tet 2024: 15, 16, then over the weekend 19/2'],
    [
      '2025-01-24 10:00',
      1,
      '2025-02-03 17:00',
      'Tet 2025: the weekend, 27–31/1, and the weekend after',
    ],
    ['2025-01-23 16:59', 2, '2025-02-03 17:00', 'Tet 2025: 24/1 counts, then 3/2'],
    ['2026-02-13 10:00', 2, '2026-02-24 17:00', 'Tet 2026: 16–20/2 off; 23, 24/2'],
    ['2026-08-21 10:00', 1, '2026-08-22 17:00', 'Saturday 22/8 is made up for Monday 31/8'],
    ['2026-08-28 10:00', 2, '2026-09-04 17:00', '31/8 swapped off, 1–2/9 holidays: 3, 4/9'],
    ['2025-12-31 10:00', 1, '2026-01-05 17:00', '1/1 holiday, 2/1 swapped off, weekend'],
    [
      '2025-12-31 10:00',
      6,
      '2026-01-10 17:00',
      '5–9/1 are five, Saturday 10/1 made up is the sixth',
    ],
    ['2025-04-29 10:00', 1, '2025-05-05 17:00', '30/4, 1/5 holidays, 2/5 swapped off, weekend'],
    [
      '2023-04-28 10:00',
      1,
      '2023-05-04 17:00',
      'two compensatory days 2–3/5 after a holiday weekend',
    ],
    ['2022-04-08 10:00', 1, '2022-04-12 17:00', 'Gio To on Sunday 10/4, compensated Monday 11/4'],
    ['2026-04-24 10:00', 1, '2026-04-28 17:00', 'Gio To on Sunday 26/4, compensated Monday 27/4'],
    ['2021-09-01 10:00', 1, '2021-09-06 17:00', 'National Day two days: Thu 2, Fri 3/9, weekend'],
    ['2026-11-24 10:00', 1, '2026-11-25 17:00', 'received on the holiday 24/11'],
    [
      '2026-11-23 17:30',
      1,
      '2026-11-25 17:00',
      'after closing: the day of receipt is not counted anyway',
    ],
    ['2026-03-04 12:15', 1, '2026-03-05 17:00', 'received at lunch'],
    [
      '2026-03-04 06:00',
      1,
      '2026-03-05 17:00',
      'received before opening: still the day of receipt',
    ],
    ['2026-03-04 00:00', 1, '2026-03-05 17:00', 'the first minute of a day belongs to it'],
    ['2026-03-04 23:59', 1, '2026-03-05 17:00', 'the last minute of a day belongs to it'],
    [
      '2026-03-07 10:00',
      1,
      '2026-03-09 17:00',
      'received online on a Saturday: Monday is the first day',
    ],
    ['2026-03-08 10:00', 1, '2026-03-09 17:00', 'received online on a Sunday'],
    ['2026-01-10 10:00', 1, '2026-01-12 17:00', 'received on a make-up Saturday: Monday'],
    ['2024-05-04 10:00', 1, '2024-05-06 17:00', 'received on the make-up Saturday of 2024'],
    ['2024-04-29 10:00', 1, '2024-05-02 17:00', 'received on a swapped-off Monday'],
  ])('received %s, %i working days: due %s (%s)', (received, value, expected) => {
    expect(due(received, value, 'working_day')).toBe(expected)
  })
})

describe('a limit in calendar days', () => {
  it.each([
    ['2026-03-02 10:00', 3, '2026-03-05 17:00', 'Monday and three days'],
    ['2026-03-02 10:00', 5, '2026-03-09 17:00', 'ends on Saturday 7/3: pushed to Monday'],
    ['2026-03-02 10:00', 7, '2026-03-09 17:00', 'the weekend inside is counted'],
    ['2026-01-05 10:00', 5, '2026-01-10 17:00', 'ends on a make-up Saturday: not pushed'],
    [
      '2026-02-10 10:00',
      6,
      '2026-02-23 17:00',
      'ends on 16/2, inside Tet: pushed over Tet and the weekend',
    ],
    ['2024-04-14 10:00', 15, '2024-05-02 17:00', 'ends on swapped-off 29/4, then two holidays'],
    ['2026-03-07 10:00', 2, '2026-03-09 17:00', 'received on Saturday: Sunday, Monday'],
    ['2026-03-02 20:00', 30, '2026-04-01 17:00', 'received in the evening: 31 days of March'],
    [
      '2027-12-31 10:00',
      1,
      '2028-01-03 17:00',
      'a year without published holidays has its weekends',
    ],
  ])('received %s, %i days: due %s (%s)', (received, value, expected) => {
    expect(due(received, value, 'day')).toBe(expected)
  })
})

describe('a limit in working hours', () => {
  it.each([
    ['2026-03-04 08:00', 2, '2026-03-04 10:00', 'inside one morning'],
    ['2026-03-04 10:00', 2, '2026-03-04 13:30', 'over lunch: 1.5 h, then 0.5 h'],
    [
      '2026-03-04 07:30',
      4,
      '2026-03-04 11:30',
      'fills the morning: due when it closes, not at 13:00',
    ],
    ['2026-03-04 07:30', 8, '2026-03-04 17:00', 'a whole day'],
    ['2026-03-04 16:00', 2, '2026-03-05 08:30', 'over night'],
    ['2026-03-06 16:00', 2, '2026-03-09 08:30', 'over a weekend'],
    ['2026-03-04 12:00', 1, '2026-03-04 14:00', 'received at lunch: from 13:00'],
    ['2026-03-04 06:00', 1, '2026-03-04 08:30', 'received before opening: from 7:30'],
    ['2026-03-04 17:00', 1, '2026-03-05 08:30', 'received at closing: from the next morning'],
    ['2026-03-04 21:45', 1, '2026-03-05 08:30', 'received after closing'],
    ['2026-03-07 10:00', 1, '2026-03-09 08:30', 'received on Saturday'],
    ['2026-01-09 16:00', 2, '2026-01-10 08:30', 'goes on on a make-up Saturday'],
    [
      '2026-11-23 14:07',
      24,
      '2026-11-27 14:07',
      'three days of eight hours over 24/11, to the minute',
    ],
    ['2024-04-26 15:00', 10, '2024-05-02 17:00', '2 h, then the eight hours of Thursday 2/5'],
  ])('received %s, %i working hours: due %s (%s)', (received, value, expected) => {
    expect(due(received, value, 'working_hour')).toBe(expected)
  })
})

describe('the same-day class', () => {
  it.each([
    ['2026-03-04 09:00', 1, '2026-03-04 17:00', 'in the morning: the same day'],
    ['2026-03-04 15:00', 1, '2026-03-04 17:00', 'at 15:00 sharp is not after 15:00'],
    ['2026-03-04 15:01', 1, '2026-03-05 17:00', 'after 15:00: the next working day'],
    ['2026-03-06 15:30', 1, '2026-03-09 17:00', 'Friday after 15:00: Monday'],
    ['2026-01-09 16:00', 1, '2026-01-10 17:00', 'Friday after 15:00: the make-up Saturday'],
    ['2026-01-10 10:00', 1, '2026-01-10 17:00', 'on a make-up Saturday: the same day'],
    ['2026-03-07 10:00', 1, '2026-03-09 17:00', 'on a day off: the next working day is the first'],
    ['2026-11-24 08:00', 1, '2026-11-25 17:00', 'on a holiday'],
    ['2026-03-04 12:00', 1, '2026-03-04 17:00', 'at lunch: the same day'],
    ['2026-03-04 09:00', 2, '2026-03-05 17:00', 'a second day after the same day'],
  ])('received %s, %i: due %s (%s)', (received, value, expected) => {
    const limit = { value, unit: 'working_day' } as const
    const input = { receivedAt: at(received), limit, calendar, sameDayRule: SAME_DAY_BY_15H }
    expect(local(countDueAt(input))).toBe(expected)
  })

  it('is refused for limits that are not in working days', () => {
    const limit = { value: 1, unit: 'day' } as const
    const input = {
      receivedAt: at('2026-03-04 09:00'),
      limit,
      calendar,
      sameDayRule: SAME_DAY_BY_15H,
    }
    expect(() => countDueAt(input)).toThrow(RangeError)
  })
})

describe('an extension', () => {
  it.each<[string, number, LimitUnit, string, string]>([
    ['2026-03-06 17:00', 2, 'working_day', '2026-03-10 17:00', 'the due day is not counted again'],
    ['2026-01-09 17:00', 1, 'working_day', '2026-01-10 17:00', 'a make-up Saturday'],
    ['2026-03-06 17:00', 1, 'day', '2026-03-09 17:00', 'ends on Saturday, pushed to Monday'],
    ['2026-03-06 11:30', 4, 'working_hour', '2026-03-06 17:00', 'an afternoon'],
  ])('of %s by %i %s: %s (%s)', (from, value, unit, expected) => {
    expect(local(extendDueDate(at(from), { value, unit }, calendar))).toBe(expected)
  })
})

describe('a limit that is no limit', () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', value => {
    const limit = { value, unit: 'working_day' } as const
    expect(() => countDueAt({ receivedAt: at('2026-03-04 09:00'), limit, calendar })).toThrow(
      RangeError,
    )
  })
})

describe('the trace', () => {
  const told = (received: string, value: number, unit: LimitUnit) =>
    countDueDate({ receivedAt: at(received), limit: { value, unit }, calendar }).trace.map(
      day => `${day.date.slice(5)} ${day.reason} ${String(day.total)}`,
    )

  it('tells every day from receipt to due, with the reason', () => {
    expect(told('2024-04-26 10:00', 3, 'working_day')).toEqual([
      '04-26 receipt_day 0',
      '04-27 skipped_weekly_rest 0',
      '04-28 skipped_weekly_rest 0',
      '04-29 skipped_swap_off_day 0',
      '04-30 skipped_holiday 0',
      '05-01 skipped_holiday 0',
      '05-02 counted_working_day 1',
      '05-03 counted_working_day 2',
      '05-04 counted_make_up_day 3',
    ])
  })

  it('tells how the end of a count in days is pushed forward', () => {
    expect(told('2026-02-19 10:00', 2, 'day')).toEqual([
      '02-19 receipt_day 0',
      '02-20 counted_calendar_day 1',
      '02-21 counted_calendar_day 2',
      '02-22 skipped_weekly_rest 2',
      '02-23 moved_to_working_day 2',
    ])
  })

  it('tells the minutes of each day of a count in hours', () => {
    expect(told('2026-01-08 17:30', 9, 'working_hour')).toEqual([
      '01-08 receipt_after_closing 0',
      '01-09 counted_hours 480',
      '01-10 counted_hours 540',
    ])
  })

  it('names the holiday and the law it rests on', () => {
    const { trace } = countDueDate({
      receivedAt: at('2026-11-23 10:00'),
      limit: { value: 1, unit: 'working_day' },
      calendar,
    })
    expect(trace[1]?.mark).toEqual({
      date: '2026-11-24',
      kind: 'H',
      name: 'Ngày Văn hóa Việt Nam',
      nameEn: 'Viet Nam Culture Day',
      citation: 'Nghị quyết 28/2026/QH16',
    })
  })
})
