/** Small parts that several decisions share. */
import { err, ok, type Result } from '#kernel/result.ts'
import type { Decision, DossierEvent, Refused, StepPatch } from './decision.ts'
import type { DossierPatch } from './dossier.ts'
import {
  type Dossier,
  type DossierFacts,
  type DossierStep,
  openPause,
  openStep,
} from './dossier.ts'
import type { DossierErrorCode } from './dossier-error.ts'
import { type EventData, frameOf } from './event-data.ts'
import { canMove, type State } from './states.ts'

/** The outcome of every decision. */
export type Decided = Result<Decision, Refused>

/** Refuses with a code. */
export function refused(code: DossierErrorCode): { readonly ok: false; readonly error: Refused } {
  return err({ code })
}

/** Makes an event about a dossier that the patch changes. */
export function eventOf(
  dossier: Dossier,
  patch: DossierPatch,
  type: DossierEvent['type'],
  unitId: number,
  data: EventData = {},
): DossierEvent {
  return { type, unitId, data: { ...frameOf(dossier, patch), ...data } }
}

/** Decides for a patch and one event of the unit where the dossier lies. */
export function decided(decision: Decision): Decided {
  return ok(decision)
}

/** The dossier when the move is legal. */
export function checkMove(facts: DossierFacts, to: State): Result<Dossier, Refused> {
  return canMove(facts.dossier.state, to) ? ok(facts.dossier) : err({ code: 'move_not_allowed' })
}

/** A received dossier whose clock runs, with its times. */
export type Running = Dossier & {
  readonly receivedAt: NonNullable<Dossier['receivedAt']>
  readonly dueAt: NonNullable<Dossier['dueAt']>
}

/** The dossier and its open step when work on it may go on: received, not paused, not waiting for anything. */
export function checkRunning(
  facts: DossierFacts,
): Result<{ readonly dossier: Running; readonly step: DossierStep }, Refused> {
  const { dossier } = facts
  if (openPause(facts) !== undefined) return err({ code: 'dossier_is_paused' })
  if (dossier.state !== 'received' && dossier.state !== 'in_progress')
    return err({ code: 'move_not_allowed' })
  const step = openStep(facts)
  if (step === undefined || !isReceived(dossier)) return err({ code: 'no_open_step' })
  return ok({ dossier, step })
}

/** Tells whether the clock of the dossier has begun. */
export function isReceived(dossier: Dossier): dossier is Running {
  return dossier.receivedAt !== null && dossier.dueAt !== null
}

/** Closes the open step when there is one. */
export function closing(
  facts: DossierFacts,
  outcome: NonNullable<DossierStep['outcome']>,
  by: { readonly now: Date; readonly officerId: string | null },
): { readonly step?: StepPatch } {
  const step = openStep(facts)
  if (step === undefined) return {}
  return {
    step: { takenAt: step.takenAt ?? by.now, closedAt: by.now, closedBy: by.officerId, outcome },
  }
}
