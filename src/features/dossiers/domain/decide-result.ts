/** From a proposal to an issued result: propose, approve or send back, resolve. */
import { isLate, timingOf } from './counting.ts'
import { closeProposal, handedOn } from './decide-steps.ts'
import {
  checkMove,
  checkRunning,
  closing,
  type Decided,
  decided,
  eventOf,
  refused,
} from './deciding.ts'
import type { Deciding } from './decision.ts'
import {
  type DossierFacts,
  type DossierResult,
  openProposal,
  type ResultOutcome,
  type ResultProposal,
  standingApproval,
} from './dossier.ts'
import type { ProcedureRules } from './procedure-rules.ts'
import { checkExplanation, SHORTEST_REASON } from './reasons.ts'

type ByOfficer = Deciding & { readonly officerId: string }

/** What an officer proposes to decide. */
export type ProposalWish = {
  readonly outcome: ResultOutcome
  readonly summary: string
  readonly toOfficerId: string | null
}

/** Proposes the result and, where the procedure has a further step, hands the dossier on with it. */
export function decideProposal(
  facts: DossierFacts,
  rules: ProcedureRules,
  wish: ProposalWish,
  by: ByOfficer,
): Decided {
  const running = checkRunning(facts)
  if (!running.ok) return running
  if (openProposal(facts) !== undefined) return refused('proposal_already_open')
  if (standingApproval(facts) !== undefined) return refused('proposal_already_approved')
  if (wish.summary.trim().length < SHORTEST_REASON) return refused('reason_too_short')
  const newProposal: ResultProposal = {
    id: by.newId(),
    proposedAt: by.now,
    proposedBy: by.officerId,
    outcome: wish.outcome,
    summary: wish.summary.trim(),
    closedAt: null,
    closedBy: null,
    decision: null,
    decisionNote: null,
  }
  const { dossier, step } = running.value
  const next = stepAfter(rules, step.stepKey)
  const onward =
    next === undefined || next.role === 'one_stop_officer'
      ? { patch: { state: 'in_progress' } as const, events: [] }
      : handedOn(
          facts,
          { dossier, step, next },
          { toOfficerId: wish.toOfficerId, note: '' },
          by,
          'forwarded',
        )
  const event = eventOf(dossier, onward.patch, 'dossier.result_proposed', step.unitId, {
    outcome: wish.outcome,
  })
  return decided({ ...onward, newProposal, events: [event, ...onward.events] })
}

/**
 * Approves what is proposed. While a later step also approves (unit head, then leader), the dossier only goes on to
 * it; the last approval closes the proposal. Nobody approves what they proposed.
 */
export function decideApproval(
  facts: DossierFacts,
  rules: ProcedureRules,
  note: string,
  by: ByOfficer,
): Decided {
  const running = checkRunning(facts)
  if (!running.ok) return running
  const proposal = openProposal(facts)
  if (proposal === undefined) return refused('proposal_missing')
  if (proposal.proposedBy === by.officerId) return refused('proposal_by_yourself')
  const { dossier, step } = running.value
  const next = stepAfter(rules, step.stepKey)
  const onward =
    next === undefined
      ? { patch: { state: 'in_progress' } as const, events: [] }
      : handedOn(facts, { dossier, step, next }, { toOfficerId: null, note }, by, 'forwarded')
  if (next !== undefined && APPROVERS.includes(next.role)) return decided(onward)
  const event = eventOf(dossier, onward.patch, 'dossier.result_approved', step.unitId, {
    outcome: proposal.outcome,
  })
  return decided({
    ...onward,
    closedProposal: closeProposal(proposal, 'approved', note, by),
    events: [event, ...onward.events],
  })
}

const APPROVERS = ['unit_head', 'leader']

/** Sends the proposal back to whoever made it, with what is to be changed. */
export function decideProposalSentBack(
  facts: DossierFacts,
  rules: ProcedureRules,
  reason: string,
  by: ByOfficer,
): Decided {
  const said = checkExplanation(reason)
  if (!said.ok) return said
  const running = checkRunning(facts)
  if (!running.ok) return running
  const proposal = openProposal(facts)
  if (proposal === undefined) return refused('proposal_missing')
  const { dossier, step } = running.value
  const from = facts.steps.findLast(each => each.closedBy === proposal.proposedBy)
  const next = rules.steps.find(rule => rule.key === from?.stepKey)
  const back =
    next === undefined || from?.stepKey === step.stepKey
      ? {
          patch: { assigneeId: proposal.proposedBy },
          step: { assigneeId: proposal.proposedBy },
          events: [],
        }
      : handedOn(
          facts,
          { dossier, step, next },
          { toOfficerId: proposal.proposedBy, note: said.value },
          by,
          'sent_back',
        )
  const event = eventOf(dossier, back.patch, 'dossier.result_sent_back', step.unitId, {
    outcome: proposal.outcome,
  })
  return decided({
    ...back,
    closedProposal: closeProposal(proposal, 'sent_back', said.value, by),
    events: [event, ...back.events],
  })
}

/** The result that is issued. */
export type ResultInput = Pick<
  DossierResult,
  'number' | 'issuedOn' | 'signerName' | 'signerPost' | 'storedFileId'
>

/**
 * Issues the result: in progress → resolved. The clock ends here. A dossier that is late by date is not finished
 * before its applicant has a written apology.
 */
export function decideResolution(facts: DossierFacts, input: ResultInput, by: ByOfficer): Decided {
  const moved = checkMove(facts, 'resolved')
  if (!moved.ok) return moved
  const running = checkRunning(facts)
  if (!running.ok) return running
  const { dossier, step } = running.value
  const approved = standingApproval(facts)
  if (approved === undefined) return refused('proposal_not_approved')
  if (isLate(dossier.dueAt, by.now) && facts.apology === undefined)
    return refused('apology_missing')
  const said = [input.number, input.signerName, input.signerPost].map(text => text.trim())
  if (said.includes('')) return refused('result_incomplete')
  const [number = '', signerName = '', signerPost = ''] = said
  const patch = {
    state: 'resolved',
    resolvedAt: by.now,
    unitId: dossier.receivingUnitId,
    stepKey: null,
    stepRole: null,
    assigneeId: null,
    stepDueAt: null,
  } as const
  const received = { at: dossier.receivedAt, dueAt: dossier.dueAt }
  const timing = timingOf(facts, received, by.now, by.calendar)
  return decided({
    patch,
    ...closing(facts, 'resolved', by),
    result: {
      ...{ number, signerName, signerPost, outcome: approved.outcome },
      issuedOn: input.issuedOn,
      storedFileId: input.storedFileId,
      attachedAt: by.now,
      attachedBy: by.officerId,
    },
    events: [
      eventOf(dossier, patch, 'dossier.resolved', dossier.decidingUnitId, {
        resolved_at: by.now.toISOString(),
        resolved_by_unit_id: step.unitId,
        first_due_at: dossier.firstDueAt?.toISOString() ?? null,
        judgement: timing.judgement,
        working_minutes: timing.workingMinutes,
        in_last_hour: timing.inLastHour,
        was_paused: facts.pauses.length > 0,
        was_extended: facts.dueDateChanges.some(change => change.cause === 'extension'),
        outcome: approved.outcome,
      }),
    ],
  })
}

function stepAfter(rules: ProcedureRules, key: string) {
  const here = rules.steps.findIndex(rule => rule.key === key)
  return here < 0 ? undefined : rules.steps[here + 1]
}
