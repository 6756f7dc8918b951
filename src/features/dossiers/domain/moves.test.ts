import { describe, expect, test } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import {
  after,
  by,
  dossierIn,
  LEADER,
  PROPOSAL,
  REASON,
  REFUSAL,
  RESULT,
  RULES,
  SPECIALIST,
  SUPPLEMENT,
} from '#test/support/dossier-facts.ts'
import { decideApology, decideExtension } from './decide-delay.ts'
import { decideConfirmedStop, decideRefusal, decideStop, decideWithdrawal } from './decide-end.ts'
import { decidePause, decideResume } from './decide-pause.ts'
import { decideReceipt } from './decide-receipt.ts'
import {
  decideApproval,
  decideProposal,
  decideProposalSentBack,
  decideResolution,
} from './decide-result.ts'
import { decideReturn } from './decide-return.ts'
import { decideAssignment, decideForward, decideSendBack, decideStart } from './decide-steps.ts'
import { decideSupplement, decideSupplementRequest } from './decide-supplement.ts'
import type { Decided } from './deciding.ts'
import { applied } from './decision.ts'
import type { DossierFacts } from './dossier.ts'
import { canMove, isOpen, MOVES, NATIONAL_STATUS, STATES, type State } from './states.ts'

const NOON = '2026-10-05 11:00'
const specialist = by(NOON, SPECIALIST)
const leader = by(NOON, LEADER)
const handOn = { toOfficerId: null, note: '' }
const apology = { reason: REASON, newDate: plainDate('2026-10-12'), signerPost: 'Chủ tịch' }

/** Every act, well filled in, and the states in which a dossier as the fixture makes it takes it. */
const ACTS: readonly (readonly [string, (facts: DossierFacts) => Decided, readonly State[]])[] = [
  ['take in', f => decideReceipt(f, RULES, by(NOON)), ['submitted']],
  ['refuse', f => decideRefusal(f, REFUSAL, by(NOON)), ['submitted']],
  [
    'ask for a supplement',
    f => decideSupplementRequest(f, RULES, SUPPLEMENT, specialist),
    ['submitted', 'in_progress'],
  ],
  [
    'receive the supplement',
    f => decideSupplement(f, RULES, { files: 1, papers: 0, note: '' }, by(NOON)),
    ['awaiting_supplement'],
  ],
  ['take up', f => decideStart(f, by(NOON)), ['received']],
  ['forward', f => decideForward(f, RULES, handOn, specialist), ['received', 'in_progress']],
  ['send back', f => decideSendBack(f, RULES, REASON, specialist), ['in_progress']],
  [
    'give to a colleague',
    f => decideAssignment(f, { officerId: 'colleague', how: 'assigned' }),
    ['received', 'in_progress'],
  ],
  [
    'pause for a payment',
    f => decidePause(f, { kind: 'payment', reason: REASON }, specialist),
    ['in_progress'],
  ],
  [
    'pause for another agency',
    f => decidePause(f, { kind: 'other_agency', reason: REASON }, specialist),
    ['in_progress'],
  ],
  [
    'go on after a payment',
    f => decideResume(f, { feePaid: true }, specialist),
    ['awaiting_payment'],
  ],
  [
    'propose a result',
    f => decideProposal(f, RULES, PROPOSAL, specialist),
    ['received', 'in_progress'],
  ],
  ['approve without a proposal', f => decideApproval(f, RULES, '', leader), []],
  ['send back without a proposal', f => decideProposalSentBack(f, RULES, REASON, leader), []],
  ['resolve without an approval', f => decideResolution(f, RESULT, leader), []],
  [
    'put the due date off',
    f => decideExtension(f, { to: plainDate('2026-10-15'), reason: REASON }, leader),
    ['received', 'in_progress'],
  ],
  [
    'apologise',
    f => decideApology(f, { ...apology, delayingUnitId: null }, leader),
    ['received', 'in_progress'],
  ],
  [
    'stop',
    f => decideStop(f, { ...REFUSAL, reasons: [{ code: 'other', text: REASON }] }, leader),
    ['in_progress', 'awaiting_payment'],
  ],
  [
    'ask for withdrawal',
    f => decideWithdrawal(f, REASON, by(NOON)),
    ['submitted', 'received', 'in_progress', 'awaiting_supplement'],
  ],
  [
    'confirm the withdrawal',
    f => decideConfirmedStop(f, 'Chưa nộp khoản nào', leader),
    ['withdrawal_requested'],
  ],
  [
    'hand the result over',
    f => decideReturn(f, { way: 'counter', receivedBy: 'Người Nhận' }, by(NOON)),
    ['resolved'],
  ],
]

describe.each(ACTS)('to %s', (_, act, states) => {
  test.each(STATES)('is possible exactly where the law lets it: %s', state => {
    const facts = dossierIn(state)
    const decision = act(facts)
    expect(decision.ok ? 'possible' : 'refused').toBe(
      states.includes(state) ? 'possible' : 'refused',
    )
    if (!decision.ok) return
    const next = applied(facts, decision.value).dossier.state
    expect(next === state || canMove(state, next)).toBe(true)
  })
})

test('the moves are those of the national statuses, with withdrawal before processing besides', () => {
  const numbered = Object.entries(MOVES).map(([from, to]) => [
    NATIONAL_STATUS[from as State],
    to.map(state => NATIONAL_STATUS[state]).toSorted((a, b) => a - b),
  ])
  expect(Object.fromEntries(numbered)).toEqual({
    ...{ 1: [2, 3, 5, 7], 2: [4, 7], 3: [], 4: [5, 6, 7, 8, 9], 5: [3, 4, 7] },
    ...{ 6: [4, 8], 7: [8], 8: [], 9: [10], 10: [] },
  })
})

test('a dossier is open until it is refused, stopped or resolved', () => {
  const closed = STATES.filter(state => !isOpen(state))
  expect(closed).toEqual(['not_received', 'stopped', 'resolved', 'returned'])
})

test('a supplement is asked once in the life of a dossier, whether at intake or at work', () => {
  const again = after(dossierIn('awaiting_supplement'), facts =>
    decideSupplement(facts, RULES, { files: 1, papers: 0, note: '' }, by(NOON)),
  )
  expect(decideSupplementRequest(again, RULES, SUPPLEMENT, specialist)).toMatchObject({
    error: { code: 'supplement_already_requested' },
  })
})

test('a dossier that waits for its supplement is refused only when the time for that is over', () => {
  const waiting = dossierIn('awaiting_supplement')
  const onLastDay = decideRefusal(waiting, REFUSAL, by('2026-10-12 16:00'))
  expect(onLastDay).toMatchObject({ error: { code: 'supplement_window_open' } })
  expect(decideRefusal(waiting, REFUSAL, by('2026-10-13 08:00')).ok).toBe(true)
})

test('nobody approves the own proposal, and a result without an approval is not issued', () => {
  const proposed = after(dossierIn('in_progress'), facts =>
    decideProposal(facts, RULES, PROPOSAL, specialist),
  )
  expect(decideApproval(proposed, RULES, '', specialist)).toMatchObject({
    error: { code: 'proposal_by_yourself' },
  })
  expect(decideResolution(proposed, RESULT, leader)).toMatchObject({
    error: { code: 'proposal_not_approved' },
  })
})
