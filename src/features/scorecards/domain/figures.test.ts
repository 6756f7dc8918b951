import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '#kernel/plain-date.ts'
import {
  onTimeRate,
  poolSmall,
  quantile,
  type RatingCounts,
  responseRate,
  satisfaction,
} from './figures.ts'
import { PERIOD_KINDS, periodAfter, periodAround, periodBefore } from './period.ts'

const counts = (answers: number, points: number, invited = answers): RatingCounts => ({
  invited,
  answers,
  points,
  faces: [0, 0, 0, 0, answers],
})

describe('the on-time rate', () => {
  it('counts what is late and still open against the unit', () => {
    expect(
      onTimeRate({ resolvedEarly: 6, resolvedOnDay: 2, resolvedLate: 1, openOverdue: 1 }),
    ).toBe(0.8)
  })

  it('is not perfect because the late dossiers were left open', () => {
    expect(
      onTimeRate({ resolvedEarly: 9, resolvedOnDay: 0, resolvedLate: 0, openOverdue: 3 }),
    ).toBe(0.75)
  })

  it('is not given when there is nothing to judge', () => {
    expect(
      onTimeRate({ resolvedEarly: 0, resolvedOnDay: 0, resolvedLate: 0, openOverdue: 0 }),
    ).toBeNull()
  })
})

describe('satisfaction', () => {
  it('is not given for four answers and is given for five', () => {
    expect(satisfaction(counts(4, 400))).toBeNull()
    expect(satisfaction(counts(5, 375))).toBe(75)
  })

  it('comes with the share of those asked who answered', () => {
    expect(responseRate(counts(5, 375, 20))).toBe(0.25)
    expect(responseRate(counts(0, 0, 0))).toBeNull()
  })

  it('of procedures with fewer than five answers is pooled into one row', () => {
    const rows = [
      { name: 'a', ratings: counts(5, 500) },
      { name: 'b', ratings: counts(3, 150) },
      { name: 'c', ratings: counts(2, 0) },
    ]
    const { shown, pooled } = poolSmall(rows)
    expect(shown.map(row => row.name)).toEqual(['a'])
    expect(pooled).toEqual({
      rows: 2,
      ratings: { invited: 5, answers: 5, points: 150, faces: [0, 0, 0, 0, 5] },
    })
  })
})

describe('the spread of durations', () => {
  it.each([
    { share: 0.5, hours: 8, why: 'half of ten were done within one working day' },
    { share: 0.9, hours: 24, why: 'nine of ten within three' },
    { share: 1, hours: 80, why: 'the longest took ten' },
  ])('has $hours hours at $share ($why)', ({ share, hours }) => {
    const spread = [
      { workingHours: 24, dossiers: 4 },
      { workingHours: 8, dossiers: 5 },
      { workingHours: 80, dossiers: 1 },
    ]
    expect(quantile(spread, share)).toBe(hours)
  })

  it('has no median when nothing was resolved', () => {
    expect(quantile([], 0.5)).toBeNull()
  })
})

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
