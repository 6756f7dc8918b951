/** The clock stands for a financial duty of the applicant or for another agency, and runs on. */
import { dueAgain, stepDueAfterPause, stoodFor } from './counting.ts'
import {
  checkRunning,
  type Decided,
  decided,
  eventOf,
  isReceived,
  type Running,
  refused,
} from './deciding.ts'
import { applied, type Deciding, type DossierEvent } from './decision.ts'
import type { DossierPatch } from './dossier.ts'
import { type DossierFacts, type DueDateChange, openPause } from './dossier.ts'
import type { DossierPause, PauseKind, PausePolicyRule } from './pause-policy.ts'
import { checkExplanation } from './reasons.ts'

/** Pauses for what does not come from the applicant's papers move the due time by their length. */
const EXTEND: PausePolicyRule = { policy: 'extend' }

/** Stops the clock: until the fee is paid (status 6), or until another agency has answered (it stays in progress). */
export function decidePause(
  facts: DossierFacts,
  why: { readonly kind: 'payment' | 'other_agency'; readonly reason: string },
  by: Deciding,
): Decided {
  const said = checkExplanation(why.reason)
  if (!said.ok) return said
  const running = checkRunning(facts)
  if (!running.ok) return running
  const { dossier } = running.value
  if (dossier.state !== 'in_progress') return refused('move_not_allowed')
  if (why.kind === 'payment' && (dossier.feeAmount === 0 || dossier.feePaidAt !== null))
    return refused('fee_not_due')
  const pause = pauseBegun({ kind: why.kind, rule: EXTEND, reason: said.value }, by)
  const patch = {
    state: why.kind === 'payment' ? 'awaiting_payment' : 'in_progress',
    pauseKind: why.kind,
    pausedAt: by.now,
  } as const
  const data = { kind: why.kind, policy: pause.rule.policy, reason_code: why.kind }
  return decided({
    patch,
    newPause: pause,
    events: [eventOf(dossier, patch, 'dossier.paused', dossier.unitId, data)],
  })
}

/** Lets the clock run on after a payment or another agency's answer. */
export function decideResume(
  facts: DossierFacts,
  paid: { readonly feePaid: boolean },
  by: Deciding,
): Decided {
  const { dossier } = facts
  const pause = openPause(facts)
  if (pause === undefined || pause.kind === 'supplement' || !isReceived(dossier))
    return refused('dossier_is_not_paused')
  const ended = pauseEnded(facts, dossier, by)
  if (!paid.feePaid || dossier.feePaidAt !== null || dossier.feeAmount === 0) return decided(ended)
  const patch = { ...ended.patch, feePaidAt: by.now }
  const event = eventOf(dossier, patch, 'dossier.fee_paid', dossier.receivingUnitId, {
    amount: dossier.feeAmount,
  })
  return decided({ ...ended, patch, events: [event, ...ended.events] })
}

/** A pause that begins now. */
export function pauseBegun(
  why: { readonly kind: PauseKind; readonly rule: PausePolicyRule; readonly reason: string },
  by: Deciding,
): DossierPause {
  return {
    id: by.newId(),
    ...why,
    beganAt: by.now,
    begunBy: by.officerId,
    endedAt: null,
    endedBy: null,
  }
}

/** The end of the open pause: the due times after it, and the events that say so. */
export function pauseEnded(facts: DossierFacts, dossier: Running, by: Deciding) {
  const pause = openPause(facts)
  if (pause === undefined) throw new Error(`Dossier ${dossier.id} is not paused`)
  const endPause = { id: pause.id, endedAt: by.now, endedBy: by.officerId }
  const dueAt = dueAgain(applied(facts, { patch: {}, endPause, events: [] }), by.calendar)
  const stood = { from: pause.beganAt, to: by.now }
  const stepDueAt =
    dossier.stepDueAt && stepDueAfterPause(dossier.stepDueAt, stood, dueAt, by.calendar)
  const patch: DossierPatch = {
    state: 'in_progress',
    pauseKind: null,
    pausedAt: null,
    dueAt,
    calendarRevision: by.calendar.revision,
    stepDueAt,
  }
  const data = {
    kind: pause.kind,
    policy: pause.rule.policy,
    paused_working_minutes: stoodFor(pause, by.now, by.calendar),
  }
  const resumed = eventOf(dossier, patch, 'dossier.resumed', dossier.unitId, data)
  const change = changeOfDue(dossier, { patch, dueAt, cause: 'pause', reason: pause.kind }, by)
  return {
    patch,
    step: { dueAt: stepDueAt },
    endPause,
    ...(change === undefined ? {} : { dueDateChange: change.row }),
    events: [resumed, ...(change === undefined ? [] : [change.event])],
  }
}

/** The record and the event of a due time that became another; undefined when it did not. */
export function changeOfDue(
  dossier: Running,
  to: {
    readonly patch: DossierPatch
    readonly dueAt: Date
    readonly cause: DueDateChange['cause']
    readonly reason: string
    readonly extendedTo?: DueDateChange['extendedTo']
  },
  by: Deciding,
): { readonly row: DueDateChange; readonly event: DossierEvent } | undefined {
  if (to.dueAt.getTime() === dossier.dueAt.getTime()) return undefined
  const row: DueDateChange = {
    id: by.newId(),
    cause: to.cause,
    changedAt: by.now,
    changedBy: by.officerId,
    previousDueAt: dossier.dueAt,
    newDueAt: to.dueAt,
    extendedTo: to.extendedTo ?? null,
    reason: to.reason,
  }
  const event = eventOf(dossier, to.patch, 'dossier.due_date_changed', dossier.decidingUnitId, {
    previous_due_at: dossier.dueAt.toISOString(),
    cause: to.cause,
  })
  return { row, event }
}
