import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { fromEpochDay, plainDate } from '#kernel/plain-date.ts'
import { ageProblem, birthdays, readAge } from './age.ts'

const SIXTY = { from: 720, below: undefined }
const CHILDREN = { from: 9, below: 72 }
const NOBODY_ASKS = { from: undefined, below: undefined }

test.for([
  ['sixty on the very day', SIXTY, '1966-12-05', '2026-12-05', undefined],
  ['sixty on the day after', SIXTY, '1966-12-06', '2026-12-05', 'too_young'],
  ['no upper bound', SIXTY, '1900-01-01', '2026-12-05', undefined],
  ['nine months on the very day', CHILDREN, '2026-03-05', '2026-12-05', undefined],
  ['nine months less a day', CHILDREN, '2026-03-06', '2026-12-05', 'too_young'],
  ['six the day after', CHILDREN, '2020-12-06', '2026-12-05', undefined],
  ['six on the very day', CHILDREN, '2020-12-05', '2026-12-05', 'too_old'],
  ['born on a leap day: on the last of February', SIXTY, '1968-02-29', '2028-02-29', undefined],
  ['a year without it', { from: 732, below: undefined }, '1968-02-29', '2029-02-28', undefined],
  ['not the day before', { from: 732, below: undefined }, '1968-02-29', '2029-02-27', 'too_young'],
  ['not born yet', CHILDREN, '2027-01-01', '2026-12-05', 'too_young'],
  ['nothing is asked', NOBODY_ASKS, '2026-12-04', '2026-12-05', undefined],
] as const)('an age is that of the day of the slot: %s', ([, ages, bornOn, on, problem]) => {
  expect(ageProblem(ages, plainDate(bornOn), plainDate(on))).toBe(problem)
})

const day = fc.integer({ min: -20_000, max: 40_000 }).map(fromEpochDay)
const months = fc.integer({ min: 1, max: 1500 })

it('lets in exactly who was born between the two days that it names', () => {
  fc.assert(
    fc.property(months, months, day, day, (from, more, bornOn, on) => {
      const ages = { from, below: from + more }
      const { first, last } = birthdays(ages, on)
      const isBetween =
        first !== undefined && last !== undefined && bornOn >= first && bornOn <= last
      expect(ageProblem(ages, bornOn, on) === undefined).toBe(isBetween)
    }),
  )
})

test.for([
  ['60', 720],
  ['60 tuổi', 720],
  ['9 tháng', 9],
  ['9 tháng tuổi', 9],
  ['18 Months', 18],
  ['6 years old', 72],
  ['0', undefined],
  ['151', undefined],
  ['sáu mươi', undefined],
  ['60-65', undefined],
  ['', undefined],
] as const)('an age is read as it is typed: "%s"', ([typed, expected]) => {
  expect(readAge(typed)).toBe(expected)
})
