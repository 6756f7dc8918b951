import { describe, expect, it } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { type Crowd, tellNoOne } from './crowd.ts'

const week = plainDate('2026-11-16')
const said = {
  on: plainDate('2026-11-22'),
  unitId: 1,
  procedureId: 10,
  moment: 'submission',
} as const
const crowd = (invited: number, more: Partial<Crowd> = {}): Crowd => ({
  week,
  unitId: 1,
  procedureId: 10,
  moment: 'submission',
  invited,
  ...more,
})

describe('what an officer learns of a rating', () => {
  it.each([
    { why: 'five of the procedure', crowds: [crowd(5)], told: { week, procedureId: 10 } },
    {
      why: 'four of the procedure among five of the unit',
      crowds: [crowd(4), crowd(1, { procedureId: 11 })],
      told: { week, procedureId: undefined },
    },
    {
      why: 'four of the unit',
      crowds: [crowd(3), crowd(1, { procedureId: 11 })],
      told: { week: undefined, procedureId: undefined },
    },
    {
      why: 'many, but in another week, unit or at another moment',
      crowds: [
        crowd(90, { week: plainDate('2026-11-09') }),
        crowd(90, { unitId: 2 }),
        crowd(90, { moment: 'result_return' }),
      ],
      told: { week: undefined, procedureId: undefined },
    },
    { why: 'nobody counted yet', crowds: [], told: { week: undefined, procedureId: undefined } },
  ])('never tells fewer than five people apart ($why)', ({ crowds, told }) => {
    expect(tellNoOne(said, crowds)).toEqual(told)
  })
})
