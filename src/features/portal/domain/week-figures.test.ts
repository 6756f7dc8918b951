import { describe, expect, it } from 'vitest'
import { isEmptyWeek, onTimeShare } from './week-figures.ts'

describe('the on-time share of a week', () => {
  it('counts what is overdue and still open against the unit', () => {
    expect(onTimeShare({ resolvedOnTime: 93, resolved: 96, openOverdue: 4 })).toBe(0.93)
  })

  it('is not given when nothing was resolved and nothing is overdue', () => {
    expect(onTimeShare({ resolvedOnTime: 0, resolved: 0, openOverdue: 0 })).toBeUndefined()
  })

  it('is nothing, not unknown, when all that there is is overdue', () => {
    expect(onTimeShare({ resolvedOnTime: 0, resolved: 0, openOverdue: 2 })).toBe(0)
  })
})

describe('a week without anything', () => {
  const figure = { answers: 0, invited: 0, score: null }
  const empty = {
    ratings: { submission: figure, resultReturn: figure },
    onTime: { resolvedOnTime: 0, resolved: 0, openOverdue: 0 },
  }

  it('is empty when nobody was asked, nothing was resolved and nothing is overdue', () => {
    expect(isEmptyWeek(empty)).toBe(true)
  })

  it.for([
    { why: 'one is overdue', onTime: { ...empty.onTime, openOverdue: 1 } },
    { why: 'one was resolved late', onTime: { ...empty.onTime, resolved: 1 } },
    {
      why: 'one was asked and has not answered',
      ratings: { ...empty.ratings, submission: { ...figure, invited: 1 } },
    },
  ])('is not when $why: bad figures are never hidden', ({ why: _, ...more }) => {
    expect(isEmptyWeek({ ...empty, ...more })).toBe(false)
  })
})
