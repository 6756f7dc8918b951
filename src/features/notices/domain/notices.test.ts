import { describe, expect, it, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { nationalCalendar } from '#test/support/calendars.ts'
import { type Banner, bannerProblem, shownBanners } from './banner.ts'
import { beatSlot, daysWorked, judgeHealth, type Measured } from './health.ts'
import {
  earliestOutageDay,
  type Outage,
  outageProblem,
  outageState,
  returnProblem,
} from './outage.ts'

const at = (text: string) => instant(`${text}+07:00`)
const CALENDAR = nationalCalendar()

test.for<[announced: string, earliest: string, why: string]>([
  ['2026-10-05T09:00', '2026-10-15', 'seven working days lie between, and one weekend'],
  ['2026-10-05T23:59', '2026-10-15', 'the day of the announcement never counts'],
  ['2026-10-10T09:00', '2026-10-21', 'announced on a Saturday: counting begins on Monday'],
  ['2026-11-23T10:00', '2026-12-04', 'the Day of Vietnamese Culture is no working day'],
  ['2026-02-10T10:00', '2026-02-27', 'the week of Tet is no lead'],
  ['2026-01-05T08:00', '2026-01-14', 'a make-up Saturday is a working day'],
])('announced at %s, an outage begins on %s at the earliest: %s', ([announced, earliest]) => {
  expect(earliestOutageDay(CALENDAR, at(announced))).toBe(earliest)
})

const NOW = at('2026-10-05T09:00')

test.for<
  [
    why: string,
    code: string | undefined,
    outage: Pick<Outage, 'kind'> & { from: string; to: string | null },
  ]
>([
  [
    'the last minute before the first day',
    'outage_too_soon',
    { kind: 'planned', from: '2026-10-14T23:59', to: '2026-10-15T02:00' },
  ],
  [
    'the first minute of it',
    undefined,
    { kind: 'planned', from: '2026-10-15T00:00', to: '2026-10-15T02:00' },
  ],
  [
    'it ends as it begins',
    'outage_ends_before_it_begins',
    { kind: 'planned', from: '2026-10-20T20:00', to: '2026-10-20T20:00' },
  ],
  [
    'eight days are no outage',
    'outage_too_long',
    { kind: 'planned', from: '2026-10-20T00:00', to: '2026-10-28T00:00' },
  ],
  [
    'an incident is told as it happens',
    undefined,
    { kind: 'incident', from: '2026-10-05T08:40', to: null },
  ],
  [
    'an incident to come is a plan',
    'incident_in_the_future',
    { kind: 'incident', from: '2026-10-05T09:01', to: null },
  ],
  [
    'an incident of last month',
    'incident_too_old',
    { kind: 'incident', from: '2026-09-01T09:00', to: null },
  ],
])('%s: %s', ([, code, { kind, from, to }]) => {
  const outage = { kind, startsAt: at(from), expectedUntil: to === null ? null : at(to) }
  expect(outageProblem(outage, CALENDAR, NOW)).toBe(code)
})

test.for<[state: string, change: Partial<Outage>]>([
  ['coming', { startsAt: at('2026-10-05T09:01') }],
  ['running', {}],
  ['late', { expectedUntil: at('2026-10-05T09:00') }],
  ['over', { endedAt: at('2026-10-05T08:50') }],
  ['cancelled', { cancelledAt: at('2026-10-01T08:00') }],
])('an outage is %s', ([state, change]) => {
  expect(outageState(outageWith(change), NOW)).toBe(state)
})

function outageWith(change: Partial<Outage>): Outage {
  const nothing = { vi: '', en: '' }
  const until = at('2026-10-05T10:00')
  return {
    ...{ id: 'outage', kind: 'planned', affected: nothing, meanwhile: nothing, updates: [] },
    ...{ startsAt: at('2026-10-05T08:00'), expectedUntil: until, announcedUntil: until },
    ...{ announcedAt: at('2026-09-01T08:00'), endedAt: null, cancelledAt: null, ...change },
  }
}

const COMING = { startsAt: at('2026-10-13T21:00'), expectedUntil: at('2026-10-13T23:00') }
const FAR = { startsAt: at('2026-10-15T21:00'), expectedUntil: at('2026-10-15T23:00') }
test.for<[why: string, code: string | undefined, change: Partial<Outage>, until: string]>([
  ['later while it runs', undefined, {}, '2026-10-05T12:00'],
  ['earlier while it runs', undefined, {}, '2026-10-05T09:30'],
  ['at a moment that has passed', 'return_has_passed', {}, '2026-10-05T09:00'],
  ['in more than a week', 'return_too_late', {}, '2026-10-12T09:01'],
  ['earlier before it begins', undefined, COMING, '2026-10-13T22:00'],
  ['before it begins at all', 'return_has_passed', COMING, '2026-10-13T21:00'],
  ['later, too late to announce that', 'return_later_too_soon', COMING, '2026-10-13T23:30'],
  ['later, with seven working days to go', undefined, FAR, '2026-10-15T23:30'],
])('services may return %s: %s', ([, code, change, until]) => {
  expect(returnProblem(outageWith(change), at(until), CALENDAR, NOW)).toBe(code)
})

describe('a banner', () => {
  const banner = (id: string, from: string, to: string, severity: Banner['severity'] = 'info') => ({
    ...{ id, severity, text: { vi: id, en: id }, startsAt: at(from), endsAt: at(to) },
  })
  it('shows from its first moment to before its last one, what matters most first, three at most', () => {
    const shown = shownBanners(
      [
        banner('over', '2026-10-05T08:00', '2026-10-05T09:00'),
        banner('coming', '2026-10-05T09:01', '2026-10-05T10:00'),
        banner('now', '2026-10-05T09:00', '2026-10-05T10:00'),
        banner('flood', '2026-10-05T08:00', '2026-10-05T10:00', 'emergency'),
        banner('road', '2026-10-05T08:00', '2026-10-05T10:00', 'warning'),
        banner('fourth', '2026-10-05T08:00', '2026-10-05T10:00'),
      ],
      NOW,
    )
    expect(shown.map(each => each.id)).toEqual(['flood', 'road', 'now'])
  })
  it.each([
    ['banner_ends_before_it_begins', '2026-10-06T08:00', '2026-10-06T08:00'],
    ['banner_is_over', '2026-10-04T08:00', '2026-10-05T09:00'],
    ['banner_too_long', '2026-10-06T08:00', '2026-12-06T08:00'],
    [undefined, '2026-10-06T08:00', '2026-10-07T08:00'],
  ])('is refused as %s from %s to %s', (code, from, to) => {
    expect(bannerProblem(banner('b', from, to), NOW)).toBe(code)
  })
})

describe('what is measured', () => {
  const measured = (change: Partial<Measured>): Measured => ({
    ...{ databaseMs: 2, jobs: { oldestDue: null, failing: 0 }, mail: null, archivedAt: null },
    ...change,
  })
  it.each<
    [part: 'database' | 'jobs' | 'mail' | 'archive', health: string, change: Partial<Measured>]
  >([
    ['database', 'good', {}],
    ['database', 'slow', { databaseMs: 501 }],
    ['database', 'bad', { databaseMs: null }],
    ['jobs', 'unknown', { jobs: null }],
    ['jobs', 'good', { jobs: { oldestDue: at('2026-10-05T08:56'), failing: 0 } }],
    ['jobs', 'slow', { jobs: { oldestDue: at('2026-10-05T08:55'), failing: 0 } }],
    ['jobs', 'bad', { jobs: { oldestDue: at('2026-10-05T08:00'), failing: 0 } }],
    ['mail', 'unknown', {}],
    ['mail', 'good', { mail: { waiting: 0, oldest: null } }],
    ['mail', 'bad', { mail: { waiting: 3, oldest: at('2026-10-04T08:00') } }],
    ['archive', 'unknown', {}],
    ['archive', 'good', { archivedAt: at('2026-10-05T08:00') }],
    ['archive', 'bad', { archivedAt: at('2026-10-03T08:00') }],
  ])('says of %s that it is %s', (part, health, change) => {
    expect(judgeHealth(measured(change), NOW)[part]).toBe(health)
  })

  it('counts only from the first beat on, and a day without any as one on which nothing worked', () => {
    const days = [
      { day: plainDate('2026-10-02'), beats: 12, firstAt: at('2026-10-02T23:00') },
      { day: plainDate('2026-10-04'), beats: 280, firstAt: at('2026-10-04T00:00') },
      { day: plainDate('2026-10-05'), beats: 54, firstAt: at('2026-10-05T04:30') },
    ]
    expect(daysWorked(days, 30, NOW)).toEqual([
      { day: '2026-10-02', noted: 12, of: 12 },
      { day: '2026-10-03', noted: 0, of: 288 },
      { day: '2026-10-04', noted: 280, of: 288 },
      { day: '2026-10-05', noted: 54, of: 108 },
    ])
    expect(daysWorked([], 30, NOW)).toEqual([])
  })

  it('has one beat in five minutes', () => {
    expect(beatSlot(at('2026-10-05T09:04:59'))).toEqual(at('2026-10-05T09:00'))
    expect(beatSlot(at('2026-10-05T09:05:00'))).toEqual(at('2026-10-05T09:05'))
  })
})
