import { describe, expect, it } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { type PlainDate, plainDate } from '#kernel/plain-date.ts'
import { nationalCalendar } from '#test/support/calendars.ts'
import type { Limit, LimitUnit } from './limit.ts'
import { dueAfterPauses, type Extension, type Pause } from './pauses.ts'

const calendar = nationalCalendar()
const at = (local: string) => instant(`${local.replace(' ', 'T')}:00+07:00`)
const local = (moment: Date) =>
  new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const stop = (policy: 'extend' | 'restart', from: string, to: string | null): Pause => ({
  policy,
  from: at(from),
  to: to === null ? null : at(to),
})
const recount = (
  received: string,
  limit: Limit,
  pauses: readonly Pause[],
  extensions: readonly Extension[] = [],
) => dueAfterPauses({ receivedAt: at(received), limit, calendar, pauses, extensions })
const days = (value: number, unit: LimitUnit = 'working_day'): Limit => ({ value, unit })

describe('policy (a): the due time moves by the length of the pause', () => {
  it.each<[LimitUnit, number, string, string, string, string]>([
    [
      'working_day',
      5,
      '2026-03-04 10:00',
      '2026-03-06 09:00',
      '2026-03-11 17:00',
      'Thu and Fri: two working days on Mon 9/3',
    ],
    [
      'working_day',
      5,
      '2026-03-04 09:00',
      '2026-03-04 16:00',
      '2026-03-09 17:00',
      'within one day: nothing',
    ],
    [
      'working_day',
      5,
      '2026-03-06 16:00',
      '2026-03-09 08:00',
      '2026-03-10 17:00',
      'over a weekend: one working day',
    ],
    [
      'working_day',
      5,
      '2026-03-02 15:00',
      '2026-03-04 09:00',
      '2026-03-11 17:00',
      'from the day of receipt: Tue, Wed',
    ],
    [
      'working_day',
      5,
      '2026-03-09 10:00',
      '2026-03-11 09:00',
      '2026-03-11 17:00',
      'from the due day: due on resumption',
    ],
    [
      'working_day',
      5,
      '2026-03-09 10:00',
      '2026-03-14 09:00',
      '2026-03-16 17:00',
      'ended on Saturday: due on Monday',
    ],
    [
      'working_day',
      5,
      '2026-03-04 10:00',
      '2026-03-07 09:00',
      '2026-03-11 17:00',
      'ended on Saturday: Thu, Fri',
    ],
    [
      'day',
      5,
      '2026-03-04 10:00',
      '2026-03-06 09:00',
      '2026-03-09 17:00',
      'ends 7/3, with two days 9/3: no push twice',
    ],
    [
      'day',
      5,
      '2026-03-04 10:00',
      '2026-03-07 09:00',
      '2026-03-10 17:00',
      'three calendar days on 7/3',
    ],
    [
      'working_hour',
      8,
      '2026-03-02 13:00',
      '2026-03-03 10:00',
      '2026-03-04 08:30',
      'ran 1.5 h; the other 6.5 h from Tue 10:00',
    ],
  ])('limit in %s (%i), stopped %s to %s: due %s (%s)', (unit, value, from, to, expected) => {
    const { dueAt } = recount('2026-03-02 10:00', days(value, unit), [stop('extend', from, to)])
    expect(local(dueAt)).toBe(expected)
  })

  it('adds up over several pauses, overlaps counted once', () => {
    const pauses = [
      stop('extend', '2026-03-03 10:00', '2026-03-05 09:00'),
      stop('extend', '2026-03-04 10:00', '2026-03-06 09:00'),
      stop('extend', '2026-03-10 10:00', '2026-03-11 09:00'),
    ]
    expect(local(recount('2026-03-02 10:00', days(5), pauses).dueAt)).toBe('2026-03-13 17:00')
  })

  it('tells in the trace which days stood still', () => {
    const pauses = [stop('extend', '2026-03-04 10:00', '2026-03-06 09:00')]
    const { trace } = recount('2026-03-02 10:00', days(3), pauses)
    expect(trace.map(day => `${day.date.slice(8)} ${day.reason} ${String(day.total)}`)).toEqual([
      '02 receipt_day 0',
      '03 counted_working_day 1',
      '04 counted_working_day 2',
      '05 paused 2',
      '06 resumption_day 2',
      '07 skipped_weekly_rest 2',
      '08 skipped_weekly_rest 2',
      '09 counted_working_day 3',
    ])
  })
})

describe('policy (b): the limit runs anew from the complete supplement', () => {
  it('counts the whole limit from the day of the supplement, which is not counted', () => {
    const pauses = [stop('restart', '2026-03-04 10:00', '2026-03-10 15:00')]
    const { dueAt, trace } = recount('2026-03-02 10:00', days(3), pauses)
    expect(local(dueAt)).toBe('2026-03-13 17:00')
    expect(trace.map(day => day.reason)).toEqual([
      ...Array<string>(8).fill('before_restart'),
      'restart_day',
      'counted_working_day',
      'counted_working_day',
      'counted_working_day',
    ])
  })

  it('runs on from a later pause of another policy', () => {
    const pauses = [
      stop('restart', '2026-03-04 10:00', '2026-03-10 15:00'),
      stop('extend', '2026-03-11 10:00', '2026-03-12 15:00'),
    ]
    expect(local(recount('2026-03-02 10:00', days(3), pauses).dueAt)).toBe('2026-03-16 17:00')
  })

  it('does not take back an extension that reached further', () => {
    const pauses = [stop('restart', '2026-03-04 10:00', '2026-03-05 09:00')]
    const extensions = [{ grantedAt: at('2026-03-03 09:00'), to: plainDate('2026-04-01') }]
    expect(local(recount('2026-03-02 10:00', days(3), pauses, extensions).dueAt)).toBe(
      '2026-04-01 17:00',
    )
  })
})

describe('policy (c): the applicant has the window of a special law', () => {
  const window = { value: 2, unit: 'working_day' } as const
  const notice = (to: string | null): Pause => ({
    policy: 'special_window',
    from: at('2026-07-08 10:00'),
    to: to === null ? null : at(to),
    window,
  })

  it.each<[string | null, string, string]>([
    ['2026-07-09 09:00', '2026-07-16 17:00', 'answered after one working day: one day later'],
    ['2026-07-10 16:00', '2026-07-17 17:00', 'answered on the last day: two days later'],
    [
      '2026-07-20 09:00',
      '2026-07-17 17:00',
      'answered too late: the clock ran on when the window expired',
    ],
    [null, '2026-07-17 17:00', 'never answered: as if the window had been used up'],
  ])('supplement at %s: due %s (%s)', (to, expected) => {
    const result = recount('2026-07-06 10:00', days(7), [notice(to)])
    expect(local(result.dueAt)).toBe(expected)
    expect(result.windowExpiresAt && local(result.windowExpiresAt)).toBe('2026-07-10 17:00')
  })
})

describe('a pause that nothing has ended', () => {
  it.each(['extend', 'restart'] as const)('under %s leaves the due time where it stood', policy => {
    const open = stop(policy, '2026-03-04 10:00', null)
    const result = recount('2026-03-02 10:00', days(5), [open])
    expect(local(result.dueAt)).toBe('2026-03-09 17:00')
    expect(result.paused).toBe(open)
  })
})

describe('lateness', () => {
  it.each(['extend', 'restart'] as const)(
    'is not healed by a pause (%s) begun after the due day',
    policy => {
      const late = stop(policy, '2026-03-10 08:00', '2026-03-20 08:00')
      const result = recount('2026-03-02 10:00', days(5), [late])
      expect(local(result.dueAt)).toBe('2026-03-09 17:00')
      expect(result.ignored).toEqual([late])
    },
  )
})

describe('extensions among pauses', () => {
  it.each<[{ by: Limit } | { to: PlainDate }, string, string]>([
    [{ by: days(3) }, '2026-03-12 17:00', 'three working days on Mon 9/3'],
    [{ to: plainDate('2026-03-12') }, '2026-03-12 17:00', 'up to the end of a stated day'],
    [{ to: plainDate('2026-03-14') }, '2026-03-16 17:00', 'a stated Saturday becomes Monday'],
    [{ to: plainDate('2026-03-05') }, '2026-03-09 17:00', 'an earlier day shortens nothing'],
  ])('%j: due %s (%s)', (by, expected) => {
    const extensions = [{ grantedAt: at('2026-03-06 10:00'), ...by }]
    expect(local(recount('2026-03-02 10:00', days(5), [], extensions).dueAt)).toBe(expected)
  })

  it('move with a pause that comes after them', () => {
    const extensions = [{ grantedAt: at('2026-03-06 10:00'), to: plainDate('2026-03-12') }]
    const pauses = [stop('extend', '2026-03-10 10:00', '2026-03-11 09:00')]
    const { dueAt } = recount('2026-03-02 10:00', days(5), pauses, extensions)
    expect(local(dueAt)).toBe('2026-03-13 17:00')
  })
})

it('a pause that ends before it begins is refused', () => {
  const wrong = stop('extend', '2026-03-04 10:00', '2026-03-04 09:00')
  expect(() => recount('2026-03-02 10:00', days(5), [wrong])).toThrow(RangeError)
})
