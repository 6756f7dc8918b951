import { describe, expect, it } from 'vitest'
import { actsOf, ENDING_CASES } from '#test/support/ending-cases.ts'
import { endsOn } from './ending.ts'

describe('the day on which a document ends', () => {
  it.each(ENDING_CASES)('$why', ({ documents, ends }) => {
    expect(endsOn('A', actsOf(documents))).toBe(ends)
  })
})
