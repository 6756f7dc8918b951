import { expect, test } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { checkDelegation, type DelegationWish } from './check-delegation.ts'
import type { OfficerDuty } from './officer.ts'

const TODAY = plainDate('2026-11-24')
const WARD = 11

function duty(change: Partial<OfficerDuty> = {}): OfficerDuty {
  return {
    officerId: 'giver',
    unitId: WARD,
    role: 'one_stop_officer',
    titleVi: '',
    titleEn: '',
    validFrom: plainDate('2020-07-01'),
    validTo: undefined,
    delegatedBy: undefined,
    ...change,
  }
}

const WISH: DelegationWish = {
  fromOfficerId: 'giver',
  toOfficerId: 'receiver',
  unitId: WARD,
  role: 'one_stop_officer',
  firstDay: TODAY,
  lastDay: plainDate('2026-11-30'),
}
const COLLEAGUE = duty({ officerId: 'receiver', role: 'specialist' })

test('a duty that is held goes to a colleague of the unit, from this very day', () => {
  expect(
    checkDelegation(WISH, { today: TODAY, giverDuties: [duty()], receiverDuties: [COLLEAGUE] }).ok,
  ).toBe(true)
})

test.each<
  [
    why: string,
    code: string,
    change: Partial<DelegationWish>,
    giver: OfficerDuty[],
    receiver: OfficerDuty[],
  ]
>([
  [
    'nobody stands in for oneself',
    'delegation_to_oneself',
    { toOfficerId: 'giver' },
    [duty()],
    [duty()],
  ],
  [
    'the days are the wrong way round',
    'delegation_ends_before_it_begins',
    { lastDay: plainDate('2026-11-23') },
    [duty()],
    [COLLEAGUE],
  ],
  [
    'what was done cannot be covered afterwards',
    'delegation_in_the_past',
    { firstDay: plainDate('2026-11-23') },
    [duty()],
    [COLLEAGUE],
  ],
  [
    '91 days are one too many',
    'delegation_too_long',
    { lastDay: plainDate('2027-02-22') },
    [duty()],
    [COLLEAGUE],
  ],
  ['the giver has no duty', 'delegated_duty_not_held', {}, [], [COLLEAGUE]],
  [
    'the giver has another role',
    'delegated_duty_not_held',
    {},
    [duty({ role: 'leader' })],
    [COLLEAGUE],
  ],
  [
    'the giver has it in another unit',
    'delegated_duty_not_held',
    {},
    [duty({ unitId: 12 })],
    [COLLEAGUE],
  ],
  [
    'the giver’s duty ends before the last day',
    'delegated_duty_not_held',
    {},
    [duty({ validTo: plainDate('2026-11-30') })],
    [COLLEAGUE],
  ],
  [
    'what was given is not given on',
    'delegated_duty_not_held',
    {},
    [duty({ delegatedBy: 'chair' })],
    [COLLEAGUE],
  ],
  ['the receiver has no duty', 'delegate_not_in_unit', {}, [duty()], []],
  [
    'the receiver works in another unit',
    'delegate_not_in_unit',
    {},
    [duty()],
    [duty({ unitId: 12 })],
  ],
  [
    'the receiver only stands in there',
    'delegate_not_in_unit',
    {},
    [duty()],
    [duty({ delegatedBy: 'chair' })],
  ],
])('a delegation is refused: %s', (_why, code, change, giverDuties, receiverDuties) => {
  expect(
    checkDelegation({ ...WISH, ...change }, { today: TODAY, giverDuties, receiverDuties }),
  ).toEqual({
    ok: false,
    error: { code },
  })
})

test('ninety days are the most, first and last included', () => {
  const wish = { ...WISH, lastDay: plainDate('2027-02-21') }
  expect(
    checkDelegation(wish, { today: TODAY, giverDuties: [duty()], receiverDuties: [COLLEAGUE] }).ok,
  ).toBe(true)
})
