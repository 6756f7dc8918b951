import { describe, expect, it } from 'vitest'
import { type PlainDate, plainDate } from '#kernel/plain-date.ts'
import { problemOfEnding, problemOfGiving } from './check-duty.ts'
import type { Assignment } from './officer.ts'

const day = (text: string): PlainDate => plainDate(`2026-10-${text}`)
const today = day('05')
const LAN = '019a0000-0000-7000-8000-000000000001'
const HOA = '019a0000-0000-7000-8000-000000000002'

const duty = (more: Partial<Assignment> = {}): Assignment => ({
  ...{ id: 'a', siteId: 1, officerId: LAN, unitId: 7, role: 'editor', titleVi: '', titleEn: '' },
  ...{ validFrom: day('01'), validTo: undefined, ...more },
})

describe('giving a duty', () => {
  const wish = { officerId: LAN, unitId: 7, role: 'editor', validFrom: today } as const
  it.for([
    { why: 'a colleague, from today', held: [], expected: undefined },
    { why: 'oneself', by: LAN, held: [], expected: 'duty_to_oneself' },
    { why: 'from yesterday', from: day('04'), held: [], expected: 'duty_in_the_past' },
    { why: 'held without end', held: [duty()], expected: 'duty_held' },
    {
      why: 'held from a later day on',
      held: [duty({ validFrom: day('20') })],
      expected: 'duty_held',
    },
    { why: 'held until the day before', held: [duty({ validTo: today })], expected: undefined },
    { why: 'held until tomorrow', held: [duty({ validTo: day('06') })], expected: 'duty_held' },
    {
      why: 'taken back before it began',
      held: [duty({ validFrom: day('20'), validTo: day('20') })],
      expected: undefined,
    },
    { why: 'another role in the unit', held: [duty({ role: 'specialist' })], expected: undefined },
    { why: 'the same role elsewhere', held: [duty({ unitId: 8 })], expected: undefined },
  ])('$why: $expected', ({ by = HOA, from = today, held, expected }) => {
    expect(problemOfGiving({ ...wish, validFrom: from }, { by, today, held })).toBe(expected)
  })
})

describe('ending a duty', () => {
  const keeper = (more: Partial<Assignment>) => duty({ role: 'administrator', ...more })
  it.for([
    { why: 'an editor, from today', ends: duty(), expected: undefined },
    { why: 'from yesterday', ends: duty(), from: day('04'), expected: 'end_in_the_past' },
    { why: 'the own one', by: LAN, ends: duty(), expected: 'duty_to_oneself' },
    { why: 'the only administrator', ends: keeper({}), expected: 'last_administrator' },
    {
      why: 'an administrator beside another',
      ends: keeper({}),
      others: [keeper({ id: 'b', officerId: HOA })],
      expected: undefined,
    },
    {
      why: 'an administrator whose successor begins later',
      ends: keeper({}),
      others: [keeper({ id: 'b', officerId: HOA, validFrom: day('20') })],
      expected: 'last_administrator',
    },
    {
      why: 'an administrator from the day on which the successor begins',
      ends: keeper({}),
      from: day('20'),
      others: [keeper({ id: 'b', officerId: HOA, validFrom: day('20') })],
      expected: undefined,
    },
    {
      why: 'an administrator beside one who ends too',
      ends: keeper({}),
      others: [keeper({ id: 'b', officerId: HOA, validTo: day('20') })],
      expected: 'last_administrator',
    },
  ])('$why: $expected', ({ by = 'somebody', ends, from = today, others = [], expected }) => {
    const administrators = [ends, ...others]
    expect(problemOfEnding(ends, from, { by, today, administrators })).toBe(expected)
  })
})
