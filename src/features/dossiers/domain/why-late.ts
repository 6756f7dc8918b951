/** Why a dossier is late, told from its control slip: who held it longer than the step allows, what else cost time. */
import { remainingWorkingMinutes, type WorkingCalendar } from '#features/working-calendar'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { daysBetween } from '#kernel/plain-date.ts'
import { stoodFor } from './counting.ts'
import type { DossierFacts } from './dossier.ts'

/** The step that ran longest over its own limit. */
export type HeldUp = {
  readonly stepKey: string
  readonly unitId: number
  readonly officerId: string | null
  /** Working minutes over the step's limit. */
  readonly minutes: number
  readonly isStillThere: boolean
}

/** What made a dossier late. */
export type WhyLate = {
  /** Calendar days past the due day. */
  readonly daysLate: number
  readonly heldUp: HeldUp | undefined
  /** Taken in after the one working day for that. */
  readonly lateIntake: boolean
  readonly sentBack: number
  /** Working minutes in which the clock stood; the due time moved with them. */
  readonly pausedMinutes: number
  readonly hasApology: boolean
}

/** Tells why, for a dossier whose due day has passed at `now`. */
export function whyLate(facts: DossierFacts, now: Instant, calendar: WorkingCalendar): WhyLate {
  const { dossier, steps, pauses } = facts
  const { dueAt, receivedAt, intakeDueAt } = dossier
  return {
    daysLate:
      dueAt === null ? 0 : Math.max(0, daysBetween(dateInVietNam(dueAt), dateInVietNam(now))),
    heldUp: heldUpMost(steps, now, calendar),
    lateIntake: receivedAt !== null && receivedAt > intakeDueAt,
    sentBack: steps.filter(step => step.outcome === 'sent_back').length,
    pausedMinutes: pauses.reduce((sum, pause) => sum + stoodFor(pause, now, calendar), 0),
    hasApology: facts.apology !== undefined,
  }
}

function heldUpMost(
  steps: DossierFacts['steps'],
  now: Instant,
  calendar: WorkingCalendar,
): HeldUp | undefined {
  const held = steps.flatMap(step => {
    const until = step.closedAt ?? now
    if (step.dueAt === null || until <= step.dueAt) return []
    return {
      stepKey: step.stepKey,
      unitId: step.unitId,
      officerId: step.assigneeId ?? step.closedBy,
      minutes: -remainingWorkingMinutes(until, step.dueAt, calendar),
      isStillThere: step.closedAt === null,
    }
  })
  return held.toSorted((a, b) => b.minutes - a.minutes)[0]
}
