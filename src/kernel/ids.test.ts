import { expect, test } from 'vitest'
import { isId, newId } from './ids.ts'

test('ids sort by the time of what they name, and those of one moment in the order in which they were made', () => {
  const now = new Date('2026-11-24T02:00:00.123Z')
  const ofOneMoment = Array.from({ length: 10_000 }, () => newId(now))
  expect(ofOneMoment.toSorted()).toEqual(ofOneMoment)
  expect(newId(new Date(now.getTime() + 1)) > (ofOneMoment.at(-1) ?? '')).toBe(true)
  expect(newId(new Date(now.getTime() - 1)) < (ofOneMoment[0] ?? '')).toBe(true)
})

test('however many are made of one moment, each is an id and none comes twice', () => {
  const now = new Date('2026-11-24T02:00:00.123Z')
  const made = Array.from({ length: 10_000 }, () => newId(now))
  expect(new Set(made).size).toBe(made.length)
  expect(made.every(isId)).toBe(true)
  expect(made.every(id => id[14] === '7' && /[89ab]/.test(id[19] ?? ''))).toBe(true)
})
