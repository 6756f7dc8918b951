import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { CAMPAIGN_STATES, mayMove, takingAt } from './campaign.ts'
import { codeFrom, readCode } from './registration.ts'

const opensAt = instant('2026-10-05T08:00:00+07:00')
const closesAt = instant('2026-10-06T08:00:00+07:00')

test.for([
  ['a draft', 'draft', opensAt, 'not_yet'],
  ['before its time', 'open', instant('2026-10-05T07:59:59+07:00'), 'not_yet'],
  ['from its first moment on', 'open', opensAt, 'takes'],
  ['not in the minute in which it ends', 'open', closesAt, 'over'],
  ['closed by hand', 'closed', opensAt, 'over'],
  ['called off, whenever', 'cancelled', opensAt, 'cancelled'],
] as const)('a campaign takes registrations: %s', ([, state, now, expected]) => {
  expect(takingAt({ state, opensAt, closesAt }, now)).toBe(expected)
})

test('what was called off stays so, and nothing becomes a draft again', () => {
  for (const state of CAMPAIGN_STATES) {
    expect(mayMove('cancelled', state)).toBe(false)
    expect(mayMove(state, 'draft')).toBe(false)
  }
})

test('a code is read in any case, with or without its hyphen, and nothing else is one', () => {
  const code = codeFrom(Uint8Array.from([0, 1, 2, 3, 250, 251, 252, 255]))
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/)
  for (const typed of [code, code.toLowerCase(), code.replace('-', ' '), code.replace('-', '')])
    expect(readCode(typed)).toBe(code)
  for (const typed of ['', 'ABCD-EFG', 'ABCD-EFGHJ', 'ABCD-EFG0', 'ABCD-EFGI', 'ÀBCD-EFGH'])
    expect(readCode(typed)).toBeUndefined()
})
