import { expect, test } from 'vitest'
import { makeSeries, type TypedSeries } from './slot-series.ts'
import { writeSlot } from './slots.ts'

/** 1 December 2026 is a Tuesday. */
const SERIES: TypedSeries = {
  ...{ first: '01/12/2026', last: '10/12/2026', weekdays: ['2', '4'] },
  ...{ from: '7:30', to: '9:20', minutes: '30', capacity: '20' },
}

test('slots stand on the chosen days of the week, one after the other, and the last one ends within the hours', () => {
  const made = makeSeries(SERIES)
  const written = made.ok ? made.value.map(writeSlot) : []
  expect(written.map(({ day, from, to }) => `${day} ${from}-${to}`)).toEqual(
    ['01/12/2026', '03/12/2026', '08/12/2026', '10/12/2026'].flatMap(day => [
      `${day} 07:30-08:00`,
      `${day} 08:00-08:30`,
      `${day} 08:30-09:00`,
    ]),
  )
  expect(new Set(written.map(({ capacity }) => capacity))).toEqual(new Set(['20']))
})

test.for<[string, Partial<TypedSeries>, Record<string, string>]>([
  ['no first day', { first: '' }, { first: 'slot_day_wrong' }],
  ['an end before the first day', { last: '30/11/2026' }, { last: 'series_ends_before' }],
  ['more than a year', { last: '10/12/2027' }, { last: 'series_too_long' }],
  ['no day of the week', { weekdays: [] }, { weekdays: 'series_no_weekday' }],
  [
    'a day of the week that does not come',
    { last: '02/12/2026', weekdays: ['7'] },
    { weekdays: 'series_empty' },
  ],
  ['hours that end before they begin', { to: '7h' }, { to: 'slot_ends_before' }],
  ['no hours', { from: 'x', to: '' }, { from: 'slot_time_wrong', to: 'slot_time_wrong' }],
  ['a length of nothing', { minutes: '0' }, { minutes: 'series_minutes_wrong' }],
  ['a length beyond the hours', { minutes: '120' }, { minutes: 'series_minutes_wrong' }],
  ['no places', { capacity: '0' }, { capacity: 'slot_capacity_wrong' }],
  ['too many at once', { minutes: '1' }, { last: 'slots_too_many' }],
])('%s is refused at its box', ([, changed, faults]) => {
  expect(makeSeries({ ...SERIES, ...changed })).toEqual({ ok: false, error: faults })
})
