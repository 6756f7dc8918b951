/** Dossiers that end without a result: refused, withdrawn, stopped. Never without a listed reason. */
import { dateInVietNam } from '#kernel/instant.ts'
import {
  checkMove,
  closing,
  type Decided,
  decided,
  eventOf,
  isReceived,
  refused,
} from './deciding.ts'
import type { Deciding, Decision } from './decision.ts'
import { type Dossier, type DossierFacts, openPause, type Reason } from './dossier.ts'
import { checkExplanation, checkReasons, SHORTEST_REASON } from './reasons.ts'

type ByOfficer = Deciding & { readonly officerId: string }

/** Why a dossier ends and what the applicant can do. */
export type EndWish = { readonly reasons: readonly Reason[]; readonly guidance: string }

/**
 * Refuses to receive: what was sent, or what was not supplemented although its time is over (status 3).
 */
export function decideRefusal(facts: DossierFacts, wish: EndWish, by: ByOfficer): Decided {
  const moved = checkMove(facts, 'not_received')
  if (!moved.ok) return moved
  const { supplement } = facts
  const waits = moved.value.state === 'awaiting_supplement' && supplement !== undefined
  if (waits && dateInVietNam(by.now) <= supplement.supplementBy)
    return refused('supplement_window_open')
  const reasons = checkReasons('refusal', wish.reasons)
  if (!reasons.ok) return reasons
  if (wish.guidance.trim().length < SHORTEST_REASON) return refused('guidance_missing')
  return decided(
    ended(facts, { kind: 'refused', reasons: reasons.value, guidance: wish.guidance }, by),
  )
}

/** Stops a dossier that cannot go on, though its applicant did not ask for it (status 4 or 6 → 8). */
export function decideStop(facts: DossierFacts, wish: EndWish, by: ByOfficer): Decided {
  if (facts.dossier.state === 'withdrawal_requested') return refused('move_not_allowed')
  const moved = checkMove(facts, 'stopped')
  if (!moved.ok) return moved
  const reasons = checkReasons('stop', wish.reasons)
  if (!reasons.ok) return reasons
  if (wish.guidance.trim().length < SHORTEST_REASON) return refused('guidance_missing')
  return decided(
    ended(facts, { kind: 'stopped', reasons: reasons.value, guidance: wish.guidance }, by),
  )
}

/** The applicant wants the dossier stopped: possible until a result is issued (ADR 0030). */
export function decideWithdrawal(facts: DossierFacts, reason: string, by: Deciding): Decided {
  if (facts.withdrawal !== undefined) return refused('withdrawal_already_requested')
  const moved = checkMove(facts, 'withdrawal_requested')
  if (!moved.ok) return moved
  const said = checkExplanation(reason)
  if (!said.ok) return said
  const dossier = moved.value
  const patch = { state: 'withdrawal_requested' } as const
  return decided({
    patch,
    withdrawal: {
      requestedAt: by.now,
      reason: said.value,
      stage: dossier.stepKey ?? dossier.state,
      confirmedAt: null,
      confirmedBy: null,
      settlement: null,
    },
    events: [eventOf(dossier, patch, 'dossier.withdrawal_requested', dossier.unitId)],
  })
}

/** Confirms the stop that the applicant asked for, and says what happens to money paid. */
export function decideConfirmedStop(
  facts: DossierFacts,
  settlement: string,
  by: ByOfficer,
): Decided {
  const { dossier, withdrawal } = facts
  if (dossier.state !== 'withdrawal_requested' || withdrawal === undefined)
    return refused('move_not_allowed')
  const said = settlement.trim()
  if (said === '') return refused('settlement_missing')
  const reasons = [{ code: 'at_request', text: withdrawal.reason }]
  return decided({
    ...ended(facts, { kind: 'stopped', reasons, guidance: said }, by),
    withdrawal: { ...withdrawal, confirmedAt: by.now, confirmedBy: by.officerId, settlement: said },
  })
}

function ended(
  facts: DossierFacts,
  end: EndWish & { readonly kind: 'refused' | 'stopped' },
  by: ByOfficer,
): Decision {
  const { dossier } = facts
  const pause = openPause(facts)
  const patch = {
    state: end.kind === 'refused' ? 'not_received' : 'stopped',
    endedAt: by.now,
    pauseKind: null,
    pausedAt: null,
    stepDueAt: null,
    assigneeId: null,
  } as const
  const type = end.kind === 'refused' ? 'dossier.refused' : 'dossier.stopped'
  return {
    patch,
    ...closing(facts, end.kind, by),
    ...(pause === undefined
      ? {}
      : { endPause: { id: pause.id, endedAt: by.now, endedBy: by.officerId } }),
    end: {
      kind: end.kind,
      endedAt: by.now,
      endedBy: by.officerId,
      reasons: end.reasons,
      guidance: end.guidance.trim(),
    },
    events: [
      eventOf(dossier, patch, type, answering(dossier), {
        reasons: end.reasons.map(reason => reason.code),
        before_receipt: !isReceived(dossier),
        ...(end.kind === 'stopped' ? { at_request: facts.withdrawal !== undefined } : {}),
      }),
    ],
  }
}

function answering(dossier: Dossier): number {
  return isReceived(dossier) ? dossier.decidingUnitId : dossier.receivingUnitId
}
