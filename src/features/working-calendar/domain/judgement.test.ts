import { describe, expect, it } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { nationalCalendar } from '#test/support/calendars.ts'
import { isLateIntake, judgeOnTime } from './judgement.ts'
import { unsureYears } from './known-years.ts'
import { forwardBy } from './same-day.ts'
import { remainingWorkingMinutes, workingMinutesBetween } from './working-time.ts'

const calendar = nationalCalendar()
const at = (local: string) => instant(`${local.replace(' ', 'T')}:00+07:00`)

describe('on time', () => {
  it.each([
    ['2026-03-05 23:59', 'early', 'the day before'],
    ['2026-03-06 00:00', 'on_time', 'the first minute of the due day'],
    ['2026-03-06 21:00', 'on_time', 'after closing, still the due day'],
    ['2026-03-07 00:00', 'late', 'the first minute of the day after'],
  ])('is judged by date: finished %s is %s (%s)', (finished, expected) => {
    expect(judgeOnTime(at(finished), at('2026-03-06 17:00'))).toBe(expected)
  })
})

describe('the intake of an online dossier', () => {
  it.each([
    ['2026-03-06 10:00', '2026-03-09 17:00', false, 'Friday: until Monday closes'],
    ['2026-03-06 10:00', '2026-03-09 17:01', true, 'a minute after Monday closed'],
    ['2026-03-07 22:00', '2026-03-09 16:00', false, 'sent on Saturday night'],
    ['2026-01-09 10:00', '2026-01-12 08:00', true, 'the make-up Saturday was the working day'],
  ])('sent %s, not taken in at %s: late is %s (%s)', (sent, now, expected) => {
    expect(isLateIntake(at(sent), at(now), calendar)).toBe(expected)
  })
})

describe('forwarding a paper dossier', () => {
  it.each([
    ['2026-03-04 14:00', '2026-03-04 17:00', 'the same working day'],
    ['2026-03-04 15:00', '2026-03-04 17:00', '15:00 sharp is not after 15:00'],
    ['2026-03-04 15:01', '2026-03-05 07:30', 'after 15:00: at the start of the next working day'],
    ['2026-03-06 16:00', '2026-03-09 07:30', 'Friday: Monday morning'],
    ['2026-01-09 16:00', '2026-01-10 07:30', 'the make-up Saturday'],
    ['2026-03-07 09:00', '2026-03-09 07:30', 'received on a day off'],
  ])('received %s: by %s (%s)', (received, expected) => {
    expect(forwardBy(at(received), calendar)).toEqual(at(expected))
  })
})

describe('working minutes', () => {
  it.each([
    ['2026-03-04 10:00', '2026-03-04 14:00', 150, 'lunch is left out'],
    ['2026-03-04 12:00', '2026-03-04 12:30', 0, 'inside lunch'],
    ['2026-03-06 16:00', '2026-03-09 08:00', 90, 'over a weekend'],
    ['2026-03-09 08:00', '2026-03-06 16:00', -90, 'backwards is negative'],
    ['2026-01-09 17:00', '2026-01-12 07:30', 480, 'a make-up Saturday'],
    ['2025-12-31 17:00', '2026-01-05 07:30', 0, 'holiday, swap and weekend'],
  ])('from %s to %s are %i (%s)', (from, to, expected) => {
    expect(workingMinutesBetween(at(from), at(to), calendar)).toBe(expected)
  })

  it('remaining are 0 at the due time and negative after it', () => {
    const due = at('2026-03-06 17:00')
    expect(remainingWorkingMinutes(at('2026-03-06 16:59'), due, calendar)).toBe(1)
    expect(remainingWorkingMinutes(due, due, calendar)).toBe(0)
    expect(remainingWorkingMinutes(at('2026-03-09 08:00'), due, calendar)).toBe(-30)
  })
})

it('years without all their holidays are named', () => {
  const years = unsureYears(plainDate('2026-12-01'), plainDate('2028-01-02'), calendar)
  expect(years).toEqual([
    { year: 2027, status: 'incomplete' },
    { year: 2028, status: 'not_loaded' },
  ])
  expect(unsureYears(plainDate('2020-01-01'), plainDate('2026-12-31'), calendar)).toEqual([])
})
