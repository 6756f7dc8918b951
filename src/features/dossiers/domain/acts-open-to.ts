/** Which acts an officer could do on a dossier now: what pages offer. Each act checks itself again. */
import { dateInVietNam } from '#kernel/instant.ts'
import { isLate } from './counting.ts'
import {
  type DossierFacts,
  openPause,
  openProposal,
  openStep,
  standingApproval,
} from './dossier.ts'
import { hasRoleIn, isTaskOf } from './who-may.ts'

/** Every act of an officer. */
export const ACTS = [
  'take_in',
  'refuse',
  'request_supplement',
  'receive_supplement',
  'start',
  'forward',
  'send_back',
  'take_over',
  'assign',
  'pause_for_payment',
  'pause_for_other_agency',
  'resume',
  'propose',
  'approve',
  'send_back_proposal',
  'resolve',
  'extend',
  'apologise',
  'stop',
  'confirm_stop',
  'return_result',
  'correct',
] as const

/** An act of an officer. */
export type OfficerAct = (typeof ACTS)[number]

/** The roles that carry each permission, as far as acts need them. */
export type RolesOf = Readonly<
  Record<
    | 'receive'
    | 'refuse'
    | 'requestSupplement'
    | 'process'
    | 'assign'
    | 'propose'
    | 'approve'
    | 'resolve'
    | 'extend'
    | 'stop'
    | 'returnResult'
    | 'correct',
    { readonly roles: readonly string[] }
  >
>

type Who = {
  readonly id: string
  readonly duties: readonly { readonly unitId: number; readonly role: string }[]
}

/** The acts that the officer could do now. `stepKeys`: the steps of the dossier's procedure version, in order. */
export function actsOpenTo(
  officer: Who,
  facts: DossierFacts,
  rights: RolesOf,
  at: { readonly now: Date; readonly stepKeys: readonly string[] },
): ReadonlySet<OfficerAct> {
  const test = testsOf(officer, facts, rights, at)
  return new Set(ACTS.filter(act => test[act]()))
}

function testsOf(
  officer: Who,
  facts: DossierFacts,
  rights: RolesOf,
  { now, stepKeys }: { readonly now: Date; readonly stepKeys: readonly string[] },
): Record<OfficerAct, () => boolean> {
  const { dossier } = facts
  const { state } = dossier
  const step = openStep(facts)
  const places = [
    dossier.unitId,
    dossier.receivingUnitId,
    dossier.handlingUnitId,
    dossier.decidingUnitId,
  ]
  const anywhere = (right: keyof RolesOf) =>
    places.some(unit => hasRoleIn(officer.duties, rights[right].roles, unit))
  const at = (right: keyof RolesOf, unit: number) =>
    hasRoleIn(officer.duties, rights[right].roles, unit)
  const running = step !== undefined && openPause(facts) === undefined && isAtWork(state)
  const mine = running && isTaskOf(officer, step) === 'yes'
  const ofUnit =
    running && hasRoleIn(officer.duties, [step.role, 'unit_head', 'leader'], step.unitId)
  const proposal = openProposal(facts)
  const isExtended = facts.dueDateChanges.some(change => change.cause === 'extension')
  const isOverdue = dossier.dueAt !== null && isLate(dossier.dueAt, now)
  const fresh = facts.supplement === undefined && openPause(facts) === undefined
  const pausable = mine && state === 'in_progress'
  const waits = facts.pauses.some(pause => pause.endedAt === null && pause.kind !== 'supplement')
  const isApproved = standingApproval(facts) !== undefined
  const position = stepKeys.indexOf(step?.stepKey ?? '')
  const hasNext = position >= 0 && position < stepKeys.length - 1
  const unpaid = dossier.feeAmount > 0 && dossier.feePaidAt === null
  const process = () => mine && at('process', step.unitId)
  return {
    take_in: () => state === 'submitted' && at('receive', dossier.receivingUnitId),
    refuse: () => (state === 'submitted' || isUnanswered(facts, now)) && anywhere('refuse'),
    request_supplement: () =>
      fresh && (state === 'submitted' || pausable) && at('requestSupplement', dossier.unitId),
    receive_supplement: () =>
      state === 'awaiting_supplement' && at('receive', dossier.receivingUnitId),
    start: () => process() && (step?.takenAt === null || state === 'received'),
    forward: () => process() && hasNext && proposal === undefined,
    send_back: () => process() && position > 0,
    take_over: () => ofUnit && step.assigneeId !== officer.id,
    assign: () => ofUnit && (at('assign', step.unitId) || step.assigneeId === officer.id),
    pause_for_payment: () => pausable && process() && unpaid,
    pause_for_other_agency: () => pausable && process(),
    resume: () => waits && anywhere('process'),
    propose: () => mine && at('propose', step.unitId) && proposal === undefined && !isApproved,
    approve: () => canDecideOn(proposal) && mine && at('approve', step.unitId),
    send_back_proposal: () => proposal !== undefined && mine && at('approve', step.unitId),
    resolve: () => running && state === 'in_progress' && isApproved && anywhere('resolve'),
    extend: () => running && !isExtended && !isOverdue && anywhere('extend'),
    apologise: () =>
      dossier.dueAt !== null &&
      isAtWork(state) &&
      facts.apology === undefined &&
      anywhere('extend'),
    stop: () => (state === 'in_progress' || state === 'awaiting_payment') && anywhere('stop'),
    confirm_stop: () => state === 'withdrawal_requested' && anywhere('stop'),
    return_result: () => state === 'resolved' && at('returnResult', dossier.receivingUnitId),
    correct: () => anywhere('correct'),
  }

  function canDecideOn(open: typeof proposal): boolean {
    return open !== undefined && open.proposedBy !== officer.id
  }
}

function isAtWork(state: DossierFacts['dossier']['state']): boolean {
  return state === 'received' || state === 'in_progress'
}

function isUnanswered({ dossier, supplement }: DossierFacts, now: Date): boolean {
  return (
    dossier.state === 'awaiting_supplement' &&
    supplement !== undefined &&
    dateInVietNam(now) > supplement.supplementBy
  )
}
