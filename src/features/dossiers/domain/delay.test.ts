import { describe, expect, test } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import {
  after,
  agreed,
  by,
  calendar,
  inProgressAt,
  LEADER,
  PROPOSAL,
  REASON,
  RESULT,
  RULES,
  SPECIALIST,
  SUPPLEMENT,
  submittedAt,
  UNITS,
} from '#test/support/dossier-facts.ts'
import { decideApology, decideExtension } from './decide-delay.ts'
import { decidePause, decideResume } from './decide-pause.ts'
import { decideReceipt } from './decide-receipt.ts'
import { decideApproval, decideProposal, decideResolution } from './decide-result.ts'
import { decideSendBack, decideStart } from './decide-steps.ts'
import { decideSupplement, decideSupplementRequest } from './decide-supplement.ts'
import type { DossierFacts } from './dossier.ts'
import type { PausePolicyRule } from './pause-policy.ts'
import { whyLate } from './why-late.ts'

const local = (moment: Date | null | undefined) =>
  new Date((moment?.getTime() ?? Number.NaN) + 7 * 3_600_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ')

describe('the due date of a dossier taken in, as domain facts A.6 count it', () => {
  test.each([
    ['2020-01-22 10:00', 3, '2020-02-03', 'Tết with compensatory days'],
    ['2024-04-26 10:00', 3, '2024-05-04', 'a day swapped for a working Saturday'],
    ['2025-04-25 10:00', 2, '2025-04-28', 'the working Saturday counts'],
    ['2026-01-09 09:00', 1, '2026-01-10', 'due on a working Saturday'],
    ['2026-11-23 10:00', 7, '2026-12-03', 'the new holiday of 24 November'],
  ])('received %s with %i working days: due %s (%s)', (received, value, due) => {
    const rules = { ...RULES, limit: { value, unit: 'working_day' } as const }
    const facts = after(submittedAt(received, rules), each =>
      decideReceipt(each, rules, by(received)),
    )
    expect(local(facts.dossier.dueAt)).toBe(`${due} 17:00`)
  })
})

// Received on Friday 26/4/2024 with three working days: due on the working Saturday 4/5 (29/4 to 1/5 are off).
describe('a supplement asked on Thursday 2/5/2024 at 10:00 moves the due date by the policy of the procedure', () => {
  test.each<[PausePolicyRule, string, string, string]>([
    [{ policy: 'extend' }, '2024-05-02 16:00', '2024-05-04 17:00', 'back the same day: nothing'],
    [{ policy: 'extend' }, '2024-05-03 09:00', '2024-05-06 17:00', 'one working day'],
    [
      { policy: 'extend' },
      '2024-05-06 09:00',
      '2024-05-08 17:00',
      'Friday, the working Saturday, Monday',
    ],
    [
      { policy: 'restart' },
      '2024-05-03 09:00',
      '2024-05-07 17:00',
      'three days after Friday, Saturday one of them',
    ],
    [
      { policy: 'special_window', window: { value: 2, unit: 'working_day' } },
      ...(['2024-05-03 09:00', '2024-05-06 17:00', 'within the window: one working day'] as const),
    ],
    [
      { policy: 'special_window', window: { value: 2, unit: 'working_day' } },
      ...(['2024-05-08 09:00', '2024-05-07 17:00', 'after the window: only its two days'] as const),
    ],
  ])('%o, supplemented %s: due %s (%s)', (supplement, back, due) => {
    const rules = { ...RULES, supplement }
    const facts = after(
      inProgressAt('2024-04-26 10:00', rules),
      each => decideSupplementRequest(each, rules, SUPPLEMENT, by('2024-05-02 10:00', SPECIALIST)),
      each => decideSupplement(each, rules, { files: 1, papers: 0, note: '' }, by(back)),
    )
    expect(local(facts.dossier.firstDueAt)).toBe('2024-05-04 17:00')
    expect(local(facts.dossier.dueAt)).toBe(due)
  })
})

test('a supplement asked at intake starts no clock: the whole limit runs from the day on which all is there', () => {
  const facts = after(
    submittedAt('2026-10-05 08:00'),
    each => decideSupplementRequest(each, RULES, SUPPLEMENT, by('2026-10-05 09:00')),
    each =>
      decideSupplement(each, RULES, { files: 1, papers: 0, note: '' }, by('2026-10-08 09:00')),
  )
  expect(facts.pauses).toEqual([])
  expect(local(facts.dossier.dueAt)).toBe('2026-10-13 17:00')
})

test('a pause for another agency moves the due date by its length, and the step gets what was left of it', () => {
  const facts = after(
    inProgressAt('2026-10-05 08:00'),
    each =>
      decidePause(
        each,
        { kind: 'other_agency', reason: REASON },
        by('2026-10-05 10:00', SPECIALIST),
      ),
    each => decideResume(each, { feePaid: false }, by('2026-10-08 10:00', SPECIALIST)),
  )
  expect(local(facts.dossier.dueAt)).toBe('2026-10-13 17:00')
  expect(local(facts.dossier.stepDueAt)).toBe('2026-10-12 08:00')
})

const wish = { to: plainDate('2026-10-15'), reason: REASON }
const apology = {
  ...{ reason: REASON, newDate: plainDate('2026-10-14'), signerPost: 'Chủ tịch' },
  delayingUnitId: null,
}

test('an extension is possible to the end of the due day, not the day after', () => {
  const facts = inProgressAt('2026-10-05 08:00')
  expect(decideExtension(facts, wish, by('2026-10-08 22:00', LEADER)).ok).toBe(true)
  expect(decideExtension(facts, wish, by('2026-10-09 07:00', LEADER))).toMatchObject({
    error: { code: 'extension_after_due_date' },
  })
})

test('a dossier is extended once; a pause after that still moves the new due date', () => {
  const extended = after(inProgressAt('2026-10-05 08:00'), facts =>
    decideExtension(facts, wish, by('2026-10-06 08:00', LEADER)),
  )
  expect(local(extended.dossier.dueAt)).toBe('2026-10-15 17:00')
  const again = { ...wish, to: plainDate('2026-10-20') }
  expect(decideExtension(extended, again, by('2026-10-07 08:00', LEADER))).toMatchObject({
    error: { code: 'extension_already_made' },
  })
})

test('an apology leaves the due date where it was, names a unit of the dossier, and is made once', () => {
  const facts = inProgressAt('2026-10-05 08:00')
  const apologised = after(facts, each =>
    decideApology(each, apology, by('2026-10-07 08:00', LEADER)),
  )
  expect(apologised.dossier.dueAt).toEqual(facts.dossier.dueAt)
  expect(apologised.apology?.delayingUnitId).toBe(UNITS.handling)
  expect(decideApology(apologised, apology, by('2026-10-07 09:00', LEADER))).toMatchObject({
    error: { code: 'apology_already_made' },
  })
  const elsewhere = { ...apology, delayingUnitId: 99 }
  expect(decideApology(facts, elsewhere, by('2026-10-07 08:00', LEADER))).toMatchObject({
    error: { code: 'delaying_unit_unknown' },
  })
})

function approved(): DossierFacts {
  return after(
    inProgressAt('2026-10-05 08:00'),
    facts => decideProposal(facts, RULES, PROPOSAL, by('2026-10-06 08:00', SPECIALIST)),
    facts => decideApproval(facts, RULES, '', by('2026-10-06 09:00', LEADER)),
  )
}

test('a dossier is on time to the end of its due day; from the next day on it is not finished without an apology', () => {
  const onTheDay = agreed(decideResolution(approved(), RESULT, by('2026-10-08 21:00', LEADER)))
  expect(onTheDay.events[0]?.data['judgement']).toBe('on_time')
  const late = by('2026-10-09 08:00', LEADER)
  expect(decideResolution(approved(), RESULT, late)).toMatchObject({
    error: { code: 'apology_missing' },
  })
  const apologised = after(approved(), facts => decideApology(facts, apology, late))
  const finished = agreed(decideResolution(apologised, RESULT, late))
  expect(finished.events[0]?.data).toMatchObject({ judgement: 'late', was_extended: false })
})

test('why a dossier is late is told from its steps: who held it longest over the limit, and that it was sent back', () => {
  const sentBack = after(
    inProgressAt('2026-10-05 08:00'),
    facts => decideSendBack(facts, RULES, REASON, by('2026-10-08 08:00', SPECIALIST)),
    facts => decideStart(facts, by('2026-10-08 09:00')),
  )
  const why = whyLate(sentBack, by('2026-10-12 08:00').now, calendar)
  expect(why).toMatchObject({ daysLate: 4, sentBack: 1, lateIntake: false, hasApology: false })
  expect(why.heldUp).toMatchObject({
    ...{ stepKey: 'receive', unitId: UNITS.receiving, isStillThere: true },
    minutes: 12 * 60,
  })
})
