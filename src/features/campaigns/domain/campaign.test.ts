import { expect, test } from 'vitest'
import { type Instant, instant } from '#kernel/instant.ts'
import {
  CAMPAIGN_STATES,
  type Campaign,
  type CampaignState,
  mayMove,
  movesThatMatter,
  openFirst,
  takingAt,
} from './campaign.ts'
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
  expect(takingAt({ state, opensAt, closesAt, standsUntil: closesAt }, now)).toBe(expected)
})

test.each([
  ['open', null, 'over'],
  ['open', instant('2026-10-05T08:30:00+07:00'), 'over'],
  ['open', instant('2026-10-05T09:30:00+07:00'), 'takes'],
  ['cancelled', null, 'cancelled'],
] as const)(
  'one that is %s takes nobody once no slot is left that stands and has not begun',
  (state, standsUntil, expected) => {
    const now = instant('2026-10-05T09:00:00+07:00')
    expect(takingAt({ state, opensAt, closesAt, standsUntil }, now)).toBe(expected)
  },
)

test('officers are offered the moves that change something for residents', () => {
  const standing = { opensAt, closesAt, standsUntil: closesAt, erasedAt: null }
  const movesOf = (state: CampaignState, now: Instant, more: Partial<Campaign> = {}) =>
    movesThatMatter({ ...standing, ...more, state }, now)
  expect(movesOf('open', opensAt)).toEqual(['closed', 'cancelled'])
  expect(movesOf('closed', opensAt)).toEqual(['open', 'cancelled'])
  expect(movesOf('draft', closesAt)).toEqual(['open', 'cancelled'])
  for (const state of ['open', 'closed'] as const) {
    expect(movesOf(state, closesAt)).toEqual(['cancelled'])
    expect(movesOf(state, opensAt, { standsUntil: null })).toEqual(['cancelled'])
    expect(movesOf(state, opensAt, { erasedAt: opensAt })).toEqual([])
  }
})

test('whoever looks for something to register for finds first what takes registrations, then what will; otherwise the order stays', () => {
  const now = instant('2026-10-05T09:00:00+07:00')
  const later = instant('2026-10-05T10:00:00+07:00')
  const campaigns = [
    { id: 'over', state: 'closed', opensAt, closesAt },
    { id: 'without slot', state: 'open', opensAt, closesAt, standsUntil: null },
    { id: 'to come', state: 'open', opensAt: later, closesAt, standsUntil: closesAt },
    { id: 'called off', state: 'cancelled', opensAt, closesAt },
    { id: 'open', state: 'open', opensAt, closesAt, standsUntil: closesAt },
    { id: 'open too', state: 'open', opensAt, closesAt, standsUntil: closesAt },
  ] as unknown as readonly Campaign[]
  expect(openFirst(campaigns, now).map(({ id }) => id)).toEqual([
    ...['open', 'open too', 'to come', 'over', 'without slot', 'called off'],
  ])
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
