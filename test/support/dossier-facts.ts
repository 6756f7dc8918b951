/** Dossiers in every state, made by the decisions themselves, for tests of what may follow. */
import {
  applied,
  type Deciding,
  type Decision,
  type DossierFacts,
  decideApproval,
  decideConfirmedStop,
  decideForward,
  decidePause,
  decideProposal,
  decideReceipt,
  decideRefusal,
  decideResolution,
  decideReturn,
  decideStart,
  decideSubmission,
  decideSupplementRequest,
  decideWithdrawal,
  type ProcedureRules,
  type State,
  type SupplementWish,
} from '#features/dossiers'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { Result } from '#kernel/result.ts'
import { nationalCalendar } from '#test/support/calendars.ts'

type Decided = Result<Decision, { readonly code: string }>

export const calendar = nationalCalendar()
export const UNITS = { receiving: 1, handling: 2, deciding: 3 } as const
export const [COUNTER, SPECIALIST, LEADER] = ['counter', 'specialist', 'leader'] as const

/** Three working days; the counter, a specialist, a leader; a supplement moves the due time by its length. */
export const RULES: ProcedureRules = {
  procedureId: 1,
  versionId: 1,
  limit: { value: 3, unit: 'working_day' },
  sameDayRule: undefined,
  steps: [
    { key: 'receive', at: 'receiving', role: 'one_stop_officer', hours: 4 },
    { key: 'examine', at: 'handling', role: 'specialist', hours: 16 },
    { key: 'sign', at: 'deciding', role: 'leader', hours: 4 },
  ],
  supplement: { policy: 'extend' },
  supplementWindow: { value: 5, unit: 'working_day' },
  resultWays: ['counter', 'post', 'online'],
}

export const REASON = 'Một lý do đủ dài để hiểu'
export const SUPPLEMENT: SupplementWish = {
  reasons: [{ code: 'paper_missing', text: REASON }],
  items: [{ name: 'Bản sao', originals: 0, certifiedCopies: 1, photocopies: 0 }],
  guidance: REASON,
}
export const REFUSAL = { reasons: [{ code: 'not_competent', text: REASON }], guidance: REASON }
export const PROPOSAL = { outcome: 'granted', summary: REASON, toOfficerId: null } as const
export const RESULT = {
  ...{ number: '1/QĐ', issuedOn: plainDate('2026-10-06'), signerName: 'Người Ký' },
  ...{ signerPost: 'Chủ tịch', storedFileId: null },
}

const made = { count: 0 }

/** A moment in Viet Nam, `2026-10-05 08:00`, at which somebody decides. */
export function by(local: string, officerId: string = COUNTER): Deciding & { officerId: string } {
  const now = instant(`${local.replace(' ', 'T')}:00+07:00`)
  const newId = () => {
    made.count += 1
    return `id-${String(made.count)}`
  }
  return { now, officerId, calendar, newId }
}

/** The decision, or an error that names the refusal. */
export function agreed(decided: Decided): Decision {
  if (!decided.ok) throw new Error(decided.error.code)
  return decided.value
}

/** The facts after acts that must be allowed. */
export function after(
  facts: DossierFacts,
  ...acts: readonly ((facts: DossierFacts) => Decided)[]
): DossierFacts {
  return acts.reduce((so, act) => applied(so, agreed(act(so))), facts)
}

/** What was sent online on that moment. */
export function submittedAt(local: string, rules = RULES): DossierFacts {
  return decideSubmission(
    {
      ...{ id: 'dossier', siteId: 1, code: 'H29.1-261005-0001', sendingKey: 'key', channel: 2 },
      ...{ rules, accountId: null, request: 'Thử', sets: 1, resultWay: 'counter', files: 1 },
      ...{ resultAddress: null, fee: { amount: 50_000, rule: 'Nghị quyết thử' } },
      competence: {
        ...{ receivingUnitId: UNITS.receiving, handlingUnitId: UNITS.handling },
        decidingUnitId: UNITS.deciding,
      },
    },
    by(local),
  ).facts
}

/** Sent and taken in at the same moment, then with the specialist. */
export function inProgressAt(local: string, rules = RULES): DossierFacts {
  const handOn = { toOfficerId: SPECIALIST, note: '' }
  return after(
    submittedAt(local, rules),
    facts => decideReceipt(facts, rules, by(local)),
    facts => decideForward(facts, rules, handOn, by(local)),
    facts => decideStart(facts, by(local, SPECIALIST)),
  )
}

/** A dossier that has reached the state, all on Monday 5/10/2026. */
export function dossierIn(state: State): DossierFacts {
  const [monday, later] = ['2026-10-05 08:00', '2026-10-05 10:00']
  const sent = submittedAt(monday)
  const atWork = inProgressAt(monday)
  const specialist = by(later, SPECIALIST)
  switch (state) {
    case 'submitted':
      return sent
    case 'received':
      return after(sent, facts => decideReceipt(facts, RULES, by(monday)))
    case 'not_received':
      return after(sent, facts => decideRefusal(facts, REFUSAL, by(monday)))
    case 'in_progress':
      return atWork
    case 'awaiting_supplement':
      return after(atWork, facts => decideSupplementRequest(facts, RULES, SUPPLEMENT, specialist))
    case 'awaiting_payment':
      return after(atWork, facts =>
        decidePause(facts, { kind: 'payment', reason: REASON }, specialist),
      )
    case 'withdrawal_requested':
      return after(atWork, facts => decideWithdrawal(facts, REASON, by(later)))
    case 'stopped':
      return after(dossierIn('withdrawal_requested'), facts =>
        decideConfirmedStop(facts, 'Chưa nộp khoản nào', by(later, LEADER)),
      )
    case 'resolved':
      return after(
        atWork,
        facts => decideProposal(facts, RULES, PROPOSAL, specialist),
        facts => decideApproval(facts, RULES, '', by(later, LEADER)),
        facts => decideResolution(facts, RESULT, by(later, LEADER)),
      )
    case 'returned':
      return after(dossierIn('resolved'), facts =>
        decideReturn(facts, { way: 'counter', receivedBy: 'Người Nhận' }, by(later)),
      )
  }
}
