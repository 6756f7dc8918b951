/** The due times of a dossier, counted by the working calendar from its recorded facts. */
import {
  countDueAt,
  dueAfterPauses,
  dueAtAfterPauses,
  forwardBy,
  judgeOnTime,
  type Limit,
  type OnTimeJudgement,
  type PausedDueDate,
  type RecordedFacts,
  remainingWorkingMinutes,
  type SameDayRule,
  type WorkingCalendar,
  workingMinutesBetween,
} from '#features/working-calendar'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Dossier, DossierFacts, DossierStep } from './dossier.ts'
import { countedPause, type DossierPause } from './pause-policy.ts'
import type { StepRule } from './procedure-rules.ts'
import { CHANNELS } from './states.ts'

/** Counts the due time of what is received at `receivedAt`. */
export function dueOf(
  rules: { readonly limit: Limit; readonly sameDayRule: SameDayRule | undefined },
  receivedAt: Instant,
  calendar: WorkingCalendar,
): Instant {
  return countDueAt({ receivedAt, calendar, limit: rules.limit, sameDayRule: rules.sameDayRule })
}

/** Recounts the due time of a received dossier from its receipt, pauses and extension. */
export function dueAgain(facts: DossierFacts, calendar: WorkingCalendar): Instant {
  return dueAtAfterPauses(recorded(facts, calendar))
}

/** The due time with the account of how it was counted, day by day. */
export function dueWithTrace(facts: DossierFacts, calendar: WorkingCalendar): PausedDueDate {
  return dueAfterPauses(recorded(facts, calendar))
}

/** When a step given at `givenAt` is due: by its hours, never after the dossier itself. */
export function stepDueOf(
  step: StepRule,
  givenAt: Instant,
  dossierDueAt: Instant,
  calendar: WorkingCalendar,
): Instant {
  const limit = { value: step.hours, unit: 'working_hour' } as const
  return earlier(countDueAt({ receivedAt: givenAt, limit, calendar }), dossierDueAt)
}

/** When the counter must have handed the dossier on: paper the same day by the 15:00 rule, else by the step's hours. */
export function counterStepDueOf(
  step: StepRule,
  dossier: Pick<Dossier, 'channel'>,
  received: { readonly at: Instant; readonly dueAt: Instant },
  calendar: WorkingCalendar,
): Instant {
  return dossier.channel === CHANNELS.online
    ? stepDueOf(step, received.at, received.dueAt, calendar)
    : earlier(forwardBy(received.at, calendar), received.dueAt)
}

/** The step's due time after a pause: what was left of it (in whole hours, at least one) runs from the resumption. */
export function stepDueAfterPause(
  stepDueAt: Instant,
  pause: { readonly from: Instant; readonly to: Instant },
  dossierDueAt: Instant,
  calendar: WorkingCalendar,
): Instant {
  const left = Math.ceil(remainingWorkingMinutes(pause.from, stepDueAt, calendar) / 60)
  if (left <= 0) return stepDueAt
  const limit = { value: left, unit: 'working_hour' } as const
  return earlier(countDueAt({ receivedAt: pause.to, limit, calendar }), dossierDueAt)
}

/** Counts the open step's due time again: from when it was given, and the pauses since. */
export function stepDueAgain(
  { dossier, pauses }: DossierFacts,
  given: { readonly step: DossierStep; readonly rule: StepRule; readonly dueAt: Instant },
  calendar: WorkingCalendar,
): Instant {
  const { step, rule, dueAt } = given
  const first =
    step.position === 1
      ? counterStepDueOf(rule, dossier, { at: step.givenAt, dueAt }, calendar)
      : stepDueOf(rule, step.givenAt, dueAt, calendar)
  return pauses.reduce(
    (due, { beganAt, endedAt }) =>
      endedAt === null || beganAt < step.givenAt
        ? due
        : stepDueAfterPause(due, { from: beganAt, to: endedAt }, dueAt, calendar),
    first,
  )
}

/** Tells whether it is late at `now`, by date: the day after the due day has come. */
export function isLate(dueAt: Instant, now: Instant): boolean {
  return dateInVietNam(now) > dateInVietNam(dueAt)
}

/** What the event of a resolution says about time. */
export type Timing = {
  readonly judgement: OnTimeJudgement
  /** From receipt to result, pauses left out. */
  readonly workingMinutes: number
  readonly inLastHour: boolean
}

/** Measures a dossier that is resolved at `now`. */
export function timingOf(
  facts: DossierFacts,
  received: { readonly at: Instant; readonly dueAt: Instant },
  now: Instant,
  calendar: WorkingCalendar,
): Timing {
  const judgement = judgeOnTime(now, received.dueAt)
  const stood = facts.pauses.reduce((sum, pause) => sum + stoodFor(pause, now, calendar), 0)
  const left = remainingWorkingMinutes(now, received.dueAt, calendar)
  return {
    judgement,
    workingMinutes: Math.max(0, workingMinutesBetween(received.at, now, calendar) - stood),
    inLastHour: judgement !== 'late' && left <= 60,
  }
}

/** Working minutes for which a pause stood, up to `now`. */
export function stoodFor(pause: DossierPause, now: Instant, calendar: WorkingCalendar): number {
  return workingMinutesBetween(pause.beganAt, pause.endedAt ?? now, calendar)
}

function recorded(
  { dossier, pauses, dueDateChanges }: DossierFacts,
  calendar: WorkingCalendar,
): RecordedFacts {
  if (dossier.receivedAt === null)
    throw new Error('A dossier has no due date before it is received')
  return {
    receivedAt: dossier.receivedAt,
    limit: dossier.limit,
    calendar,
    sameDayRule:
      dossier.receivedByMinute === null ? undefined : { receivedBy: dossier.receivedByMinute },
    pauses: pauses.map(countedPause),
    extensions: dueDateChanges.flatMap(change =>
      change.extendedTo === null ? [] : [{ grantedAt: change.changedAt, to: change.extendedTo }],
    ),
  }
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b
}
