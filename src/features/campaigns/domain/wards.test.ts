import { expect, test } from 'vitest'
import { residesElsewhere } from './wards.ts'

test.for([
  ['nobody is kept out where no ward is named', [], 'elsewhere', false],
  ['one of the wards', [3, 14], '14', false],
  ['another ward', [3], '14', true],
  ['a ward whose number only begins alike', [1], '14', true],
  ['none of those that were offered', [3], 'elsewhere', true],
  ['no answer', [3], undefined, true],
] as const)('who resides elsewhere is told by the answer: %s', ([, wardIds, ward, expected]) => {
  expect(residesElsewhere(wardIds, ward === undefined ? {} : { ward })).toBe(expected)
})
