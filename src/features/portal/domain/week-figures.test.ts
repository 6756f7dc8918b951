import { describe, expect, it } from 'vitest'
import { onTimeShare } from './week-figures.ts'

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
