/** The way of a dossier through the units: take up, forward, send back, give to another officer. */
import { unitOfStep } from '#features/procedures'
import { err, ok, type Result } from '#kernel/result.ts'
import { stepDueOf } from './counting.ts'
import {
  checkRunning,
  closing,
  type Decided,
  decided,
  eventOf,
  type Running,
  refused,
} from './deciding.ts'
import type { Deciding, Decision, Refused } from './decision.ts'
import {
  type DossierFacts,
  type DossierStep,
  openProposal,
  type ResultProposal,
} from './dossier.ts'
import type { EventData } from './event-data.ts'
import type { ProcedureRules, StepRule } from './procedure-rules.ts'
import { checkExplanation } from './reasons.ts'

/** The officer takes up the step that the unit was given; a received dossier is then in progress. */
export function decideStart(facts: DossierFacts, by: Deciding): Decided {
  const running = checkRunning(facts)
  if (!running.ok) return running
  const { dossier, step } = running.value
  if (step.takenAt !== null && dossier.state === 'in_progress') return refused('already_taken')
  if (step.assigneeId !== null && step.assigneeId !== by.officerId)
    return refused('not_assigned_to_you')
  const patch = { state: 'in_progress', assigneeId: by.officerId } as const
  const data = { step_key: step.stepKey, position: step.position }
  return decided({
    patch,
    step: { takenAt: step.takenAt ?? by.now, assigneeId: by.officerId },
    events: [eventOf(dossier, patch, 'dossier.step_started', step.unitId, data)],
  })
}

/** How a dossier is handed on. */
export type HandOn = { readonly toOfficerId: string | null; readonly note: string }

/** Hands the dossier to the next step of its procedure version. */
export function decideForward(
  facts: DossierFacts,
  rules: ProcedureRules,
  handOn: HandOn,
  by: Deciding,
): Decided {
  const found = stepBeside(facts, rules, 1)
  if (!found.ok) return found
  if (found.value.next === undefined) return refused('no_next_step')
  // What is proposed goes on by being approved, never past whoever has to decide on it.
  if (openProposal(facts) !== undefined) return refused('proposal_already_open')
  return decided(
    handedOn(facts, { ...found.value, next: found.value.next }, handOn, by, 'forwarded'),
  )
}

/** Sends the dossier back to the step before, to the officer who had it. */
export function decideSendBack(
  facts: DossierFacts,
  rules: ProcedureRules,
  reason: string,
  by: Deciding,
): Decided {
  const said = checkExplanation(reason)
  if (!said.ok) return said
  const found = stepBeside(facts, rules, -1)
  if (!found.ok) return found
  const { next } = found.value
  if (next === undefined) return refused('no_previous_step')
  const before = facts.steps.findLast(step => step.stepKey === next.key)
  const handOn = { toOfficerId: before?.assigneeId ?? null, note: said.value }
  const back = handedOn(facts, { ...found.value, next }, handOn, by, 'sent_back')
  const proposal = openProposal(facts)
  if (proposal === undefined) return decided(back)
  const { dossier, step } = found.value
  const event = eventOf(dossier, back.patch, 'dossier.result_sent_back', step.unitId, {
    outcome: proposal.outcome,
  })
  return decided({
    ...back,
    closedProposal: closeProposal(proposal, 'sent_back', said.value, by),
    events: [event, ...back.events],
  })
}

/** The proposal with what became of it. */
export function closeProposal(
  proposal: ResultProposal,
  decision: 'approved' | 'sent_back',
  note: string,
  by: Deciding,
): ResultProposal {
  const { now, officerId } = by
  return { ...proposal, decision, decisionNote: note.trim(), closedAt: now, closedBy: officerId }
}

/** How another officer comes to have a dossier. */
export type AssignmentKind = 'assigned' | 'taken_over' | 'handed_on'

/** Gives the open step to an officer; that the officer may have it is checked before. */
export function decideAssignment(
  facts: DossierFacts,
  to: { readonly officerId: string; readonly how: AssignmentKind },
): Decided {
  const running = checkRunning(facts)
  if (!running.ok) return running
  const { dossier, step } = running.value
  if (step.assigneeId === to.officerId) return refused('already_assigned')
  const patch = { assigneeId: to.officerId }
  const data = { officer_id: to.officerId, previous_officer_id: step.assigneeId, how: to.how }
  return decided({
    patch,
    step: { assigneeId: to.officerId },
    events: [eventOf(dossier, patch, 'dossier.assigned', step.unitId, data)],
  })
}

type Beside = {
  readonly dossier: Running
  readonly step: DossierStep
  readonly next: StepRule | undefined
}

function stepBeside(
  facts: DossierFacts,
  rules: ProcedureRules,
  by: 1 | -1,
): Result<Beside, Refused> {
  const running = checkRunning(facts)
  if (!running.ok) return err(running.error)
  const here = rules.steps.findIndex(rule => rule.key === running.value.step.stepKey)
  return ok({ ...running.value, next: here < 0 ? undefined : rules.steps[here + by] })
}

/** Closes the open step and gives the dossier to another one. */
export function handedOn(
  facts: DossierFacts,
  { dossier, step, next }: Beside & { readonly next: StepRule },
  handOn: HandOn,
  by: Deciding,
  outcome: 'forwarded' | 'sent_back',
): Decision {
  const dueAt = stepDueOf(next, by.now, dossier.dueAt, by.calendar)
  const newStep: DossierStep = {
    id: by.newId(),
    position: step.position + 1,
    stepKey: next.key,
    unitId: unitOfStep(next, { ...dossier, helpingUnitId: dossier.receivingUnitId }),
    role: next.role,
    givenAt: by.now,
    givenBy: by.officerId,
    givenByUnitId: step.unitId,
    takenAt: null,
    assigneeId: handOn.toOfficerId,
    dueAt,
    closedAt: null,
    closedBy: null,
    outcome: null,
    note: handOn.note.trim(),
  }
  const patch = {
    state: 'in_progress',
    unitId: newStep.unitId,
    stepKey: newStep.stepKey,
    stepRole: newStep.role,
    assigneeId: newStep.assigneeId,
    stepDueAt: dueAt,
  } as const
  const data: EventData = {
    from_step: step.stepKey,
    to_step: next.key,
    from_unit_id: step.unitId,
    to_unit_id: newStep.unitId,
    step_given_at: step.givenAt.toISOString(),
    step_due_at: step.dueAt?.toISOString() ?? null,
    next_due_at: dueAt.toISOString(),
  }
  const type = outcome === 'forwarded' ? 'dossier.step_forwarded' : 'dossier.step_sent_back'
  return {
    patch,
    ...closing(facts, outcome, by),
    newStep,
    events: [eventOf(dossier, patch, type, step.unitId, data)],
  }
}
