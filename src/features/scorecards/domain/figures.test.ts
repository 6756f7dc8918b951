import { describe, expect, it } from 'vitest'
import { onTimeRate, quantile, type RatingCounts, responseRate, satisfaction } from './figures.ts'

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
