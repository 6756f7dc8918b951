import { describe, expect, it } from 'vitest'
import type { RatingCounts } from './figures.ts'
import { type Cell, NOTHING, poolSmall, sumTallies, tallyBy } from './tally.ts'

const rated = (answers: number, points: number): RatingCounts => ({
  invited: answers * 2,
  answers,
  points,
  faces: [0, 0, 0, 0, answers],
})
const invited = (people: number): RatingCounts => ({ ...rated(0, 0), invited: people })
const cell = (unitId: number, procedureId: number, answers: number): Cell => ({
  unitId,
  procedureId,
  tally: {
    ...NOTHING,
    received: 1,
    openOverdue: 2,
    ratings: { ...NOTHING.ratings, submission: rated(answers, answers * 50) },
  },
})

describe('cells', () => {
  const cells = [cell(1, 10, 3), cell(1, 11, 4), cell(2, 10, 1)]

  it('add up to the unit, the procedure and the whole without losing one', () => {
    const units = tallyBy(cells, 'unitId')
    expect(units.get(1)).toMatchObject({ received: 2, openOverdue: 4 })
    expect(units.get(1)?.ratings.submission).toEqual({
      invited: 14,
      answers: 7,
      points: 350,
      faces: [0, 0, 0, 0, 7],
    })
    const whole = sumTallies(cells.map(each => each.tally))
    expect(sumTallies([...units.values()])).toEqual(whole)
    expect(sumTallies([...tallyBy(cells, 'procedureId').values()])).toEqual(whole)
  })

  it('with fewer than five answers are pooled, whoever was asked; those with five and those that asked nobody are not', () => {
    const nobodyAsked = { ...NOTHING, received: 1 }
    const asked = { ...NOTHING, ratings: { ...NOTHING.ratings, submission: invited(7) } }
    const rest = [cell(1, 1, 5), cell(2, 1, 3), cell(3, 1, 2)].map(each => each.tally)
    const { pooled, ratings } = poolSmall([...rest, nobodyAsked, asked], 'submission')
    expect(pooled).toBe(3)
    expect(ratings).toEqual({ invited: 17, answers: 5, points: 250, faces: [0, 0, 0, 0, 5] })
  })
})
