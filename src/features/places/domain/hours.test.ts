import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { type Hours, openStateAt } from './hours.ts'
import { readExceptions, readWeek } from './read-hours.ts'

function hours(week: string, exceptions = ''): Hours {
  const [read, other] = [readWeek(week), readExceptions(exceptions)]
  if (!read.ok || !other.ok) throw new Error('The hours of a case cannot be read')
  return { week: read.value, exceptions: other.value }
}

const OFFICE = hours('T2-T6 07:30-11:30, 13:00-17:00', '06/10/2026 nghỉ (Lễ)')
const NIGHT = hours('T6 18:00-02:00')
const NIGHTLY = hours('Hằng ngày 16:00-02:00', '10/10/2026 nghỉ')
const on = (day: string, minute: number) => ({ day, minute })

// 5 October 2026 is a Monday.
test.for([
  ['before it opens', OFFICE, '2026-10-05T07:29', { kind: 'closed', opens: on('2026-10-05', 450) }],
  ['as it opens', OFFICE, '2026-10-05T07:30', { kind: 'open', until: on('2026-10-05', 690) }],
  [
    'in its last minute',
    OFFICE,
    '2026-10-05T11:29',
    { kind: 'open', until: on('2026-10-05', 690) },
  ],
  ['as it closes', OFFICE, '2026-10-05T11:30', { kind: 'closed', opens: on('2026-10-05', 780) }],
  [
    'in the evening before a day off',
    OFFICE,
    '2026-10-05T17:00',
    { kind: 'closed', opens: on('2026-10-07', 450) },
  ],
  ['on the day off', OFFICE, '2026-10-06T08:00', { kind: 'closed', opens: on('2026-10-07', 450) }],
  ['at the weekend', OFFICE, '2026-10-10T08:00', { kind: 'closed', opens: on('2026-10-12', 450) }],
  ['open past midnight', NIGHT, '2026-10-09T23:00', { kind: 'open', until: on('2026-10-10', 120) }],
  [
    'after that midnight',
    NIGHT,
    '2026-10-10T01:59',
    { kind: 'open', until: on('2026-10-10', 120) },
  ],
  [
    'on the day off the night before goes on to its end',
    NIGHTLY,
    '2026-10-10T01:00',
    { kind: 'open', until: on('2026-10-10', 120) },
  ],
  [
    'after a day off it opens in the evening, not at midnight: that night was off too',
    NIGHTLY,
    '2026-10-10T18:00',
    { kind: 'closed', opens: on('2026-10-11', 960) },
  ],
  [
    'in the night of a day off',
    NIGHTLY,
    '2026-10-11T01:00',
    { kind: 'closed', opens: on('2026-10-11', 960) },
  ],
  [
    'in the night from Sunday to Monday',
    NIGHTLY,
    '2026-10-12T01:00',
    { kind: 'open', until: on('2026-10-12', 120) },
  ],
  [
    'in the night after a Sunday off',
    hours('Hằng ngày 16:00-02:00', '11/10/2026 nghỉ'),
    '2026-10-12T01:00',
    { kind: 'closed', opens: on('2026-10-12', 960) },
  ],
  [
    'in a night that touches other hours of the next day',
    hours('Hằng ngày 16:00-02:00', '10/10/2026 01:00-04:00'),
    '2026-10-10T01:30',
    { kind: 'open', until: on('2026-10-10', 240) },
  ],
  [
    'the day after a day off of a place that never closes',
    hours('24/7', '10/10/2026 nghỉ'),
    '2026-10-11T01:00',
    { kind: 'open', until: undefined },
  ],
  ['always', hours('24/7'), '2026-10-05T03:00', { kind: 'open', until: undefined }],
  ['nobody has said', hours(''), '2026-10-05T08:00', { kind: 'unknown' }],
  [
    'only an exception is known',
    hours('', '20/12/2026 8:00-9:00'),
    '2026-10-05T08:00',
    { kind: 'closed', opens: undefined },
  ],
  [
    'an extra day',
    hours('T2 8:00-9:00', '10/10/2026 8:00-9:00 (Ngày hội)'),
    '2026-10-10T08:30',
    { kind: 'open', until: on('2026-10-10', 540) },
  ],
] as const)('%s', ([, given, moment, expected]) => {
  expect(openStateAt(given, instant(`${moment}:00+07:00`))).toEqual(expected)
})
