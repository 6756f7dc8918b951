import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '#kernel/plain-date.ts'
import {
  PERIOD_KINDS,
  periodAfter,
  periodAround,
  periodBefore,
  periodKey,
  readPeriod,
} from './period.ts'

describe('a period', () => {
  it.each([
    {
      kind: 'week',
      day: '2026-11-22',
      from: '2026-11-16',
      to: '2026-11-22',
      why: 'a Sunday ends its week',
    },
    {
      kind: 'week',
      day: '2026-11-23',
      from: '2026-11-23',
      to: '2026-11-29',
      why: 'a Monday begins one',
    },
    { kind: 'month', day: '2024-02-10', from: '2024-02-01', to: '2024-02-29', why: 'a leap year' },
    {
      kind: 'quarter',
      day: '2026-12-31',
      from: '2026-10-01',
      to: '2026-12-31',
      why: 'the last quarter',
    },
  ] as const)('$kind around $day is $from to $to ($why)', ({ kind, day, from, to }) => {
    expect(periodAround(kind, plainDate(day))).toEqual({ kind, from, to })
  })

  it('touches the next one without gap or overlap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PERIOD_KINDS),
        fc.integer({ min: 0, max: 4000 }),
        (kind, offset) => {
          const period = periodAround(kind, addDays(plainDate('2020-01-01'), offset))
          expect(periodAfter(period).from).toBe(addDays(period.to, 1))
          expect(periodBefore(period).to).toBe(addDays(period.from, -1))
          expect(periodAfter(periodBefore(period))).toEqual(period)
        },
      ),
    )
  })
})

describe('the name of a period', () => {
  it.each([
    { kind: 'week', day: '2026-11-22', key: '2026-W47', why: 'a Sunday' },
    {
      kind: 'week',
      day: '2027-01-03',
      key: '2026-W53',
      why: 'a long year: its week 53 ends in the next',
    },
    { kind: 'week', day: '2024-12-30', key: '2025-W01', why: 'its Thursday lies in 2025' },
    { kind: 'month', day: '2026-11-22', key: '2026-11', why: 'a month' },
    { kind: 'quarter', day: '2026-11-22', key: '2026-Q4', why: 'the last quarter' },
  ] as const)('$kind around $day is $key ($why)', ({ kind, day, key }) => {
    expect(periodKey(periodAround(kind, plainDate(day)))).toBe(key)
  })

  it('leads back to the same period', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PERIOD_KINDS),
        fc.integer({ min: 0, max: 20_000 }),
        (kind, offset) => {
          const period = periodAround(kind, addDays(plainDate('2001-01-01'), offset))
          expect(readPeriod(periodKey(period))).toEqual(period)
        },
      ),
    )
  })

  it.each([
    '2025-W53',
    '2026-W00',
    '2026-13',
    '2026-Q5',
    '2026-1',
    '1999-W10',
    'W47',
    '',
    '2026-W47x',
  ])('"%s" names none', key => {
    expect(readPeriod(key)).toBeUndefined()
  })
})
