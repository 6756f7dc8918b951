import { expect, test } from 'vitest'
import { readPeriod } from './period.ts'

test.for([
  { why: 'shorter', text: '90', expected: 90 },
  { why: 'as long as may be', text: '180', expected: 180 },
  { why: 'a day longer', text: '181', expected: 'period_too_long' },
  { why: 'one day, with blanks', text: ' 1 ', expected: 1 },
  { why: 'none', text: '0', expected: 'period_wrong' },
  { why: 'below none', text: '-5', expected: 'period_wrong' },
  { why: 'a part of a day', text: '1.5', expected: 'period_wrong' },
  { why: 'words', text: 'ba tháng', expected: 'period_wrong' },
  { why: 'nothing', text: '  ', expected: 'period_missing' },
  { why: 'more digits than days', text: '99999999999999999999', expected: 'period_wrong' },
])('a period of $text ($why): $expected', ({ text, expected }) => {
  const read = readPeriod(text, 180)
  expect(read.ok ? read.value : read.error.code).toBe(expected)
})
