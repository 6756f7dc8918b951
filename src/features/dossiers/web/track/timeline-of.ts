/** What happened to a dossier, where it is, and what is to come. */
import { describeDate } from '#features/working-calendar'
import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { TimelineStep } from '#ui/components/timeline.tsx'
import type { TrackingView } from '../../use-cases/find-tracked.ts'
import { words } from '../../words.ts'
import { stepName, unitName } from './names-in.ts'
import { nowAndNext } from './timeline-ahead.ts'

/** A thing that happened, with its time, to be put in order. */
type Happened = TimelineStep & { readonly at: Instant }

/** The timeline, top to bottom. */
export function timelineOf(view: TrackingView, language: Language): TimelineStep[] {
  const happened = [
    ...beginning(view, language),
    ...closedSteps(view, language),
    ...supplement(view, language),
    ...pauses(view, language),
    ...delays(view, language),
    ...ending(view, language),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  return [...happened.map(({ at: _, ...step }) => step), ...nowAndNext(view, language)]
}

function beginning(view: TrackingView, language: Language): Happened[] {
  const { dossier } = view.facts
  const { steps: say } = words(language).track
  const where = unitName(view, dossier.receivingUnitId, language)
  return [done(say.submitted[dossier.channel], dossier.submittedAt, where)]
}

function closedSteps(view: TrackingView, language: Language): Happened[] {
  const { steps: say } = words(language).track
  return view.facts.steps.flatMap(step => {
    if (step.closedAt === null) return []
    const span = say.span(writeMoment(step.givenAt), writeMoment(step.closedAt))
    const said = [
      ...(step.position === 1 ? [startOfClock(view, language)] : []),
      ...(step.outcome === 'sent_back' ? [say.sentBack] : []),
    ]
    return [
      {
        at: step.closedAt,
        title: stepName(view, step.stepKey, language),
        state: 'done' as const,
        meta: `${unitName(view, step.unitId, language)}, ${span}`,
        ...(said.length === 0 ? {} : { text: said.join(' ') }),
      },
    ]
  })
}

/** That the clock begins with the first step, and whether that was late. */
function startOfClock(view: TrackingView, language: Language): string {
  const { dossier } = view.facts
  const { steps: say } = words(language).track
  const late = dossier.receivedAt !== null && dossier.receivedAt > dossier.intakeDueAt
  return late
    ? `${say.clockStarts} ${say.lateIntake(writeMoment(dossier.intakeDueAt))}`
    : say.clockStarts
}

function supplement(view: TrackingView, language: Language): Happened[] {
  const { supplement: asked } = view.facts
  if (asked === undefined) return []
  const { steps: say, supplement: text } = words(language).track
  const unit = unitName(view, asked.unitId, language)
  const until = text.untilDay(describeDate(asked.supplementBy, language))
  return [
    { ...done(say.supplementRequested, asked.requestedAt, unit), text: until },
    ...(asked.answeredAt === null ? [] : [done(say.supplemented, asked.answeredAt)]),
  ]
}

function pauses(view: TrackingView, language: Language): Happened[] {
  const { steps: say } = words(language).track
  return view.facts.pauses.flatMap(({ kind, beganAt, endedAt }) =>
    endedAt === null || kind === 'supplement'
      ? []
      : [
          {
            at: endedAt,
            title: say.pausedFor[kind],
            state: 'done' as const,
            meta: say.span(writeMoment(beganAt), writeMoment(endedAt)),
          },
        ],
  )
}

function delays(view: TrackingView, language: Language): Happened[] {
  const { apology, dueDateChanges, dossier } = view.facts
  const { steps: say } = words(language).track
  const extension = dueDateChanges.find(change => change.cause === 'extension')
  const deciding = unitName(view, dossier.decidingUnitId, language)
  const extended = extension?.extendedTo
  return [
    ...(extension && extended
      ? [
          {
            ...done(say.extended(describeDate(extended, language)), extension.changedAt, deciding),
            text: extension.reason,
          },
        ]
      : []),
    ...(apology === undefined
      ? []
      : [
          {
            ...done(say.apologised, apology.apologisedAt, deciding),
            text: say.newDate(describeDate(apology.newDate, language), apology.reason),
          },
        ]),
  ]
}

function ending(view: TrackingView, language: Language): Happened[] {
  const { dossier, withdrawal, end, result, resultReturn } = view.facts
  const { track, states, outcomes, resultWays } = words(language)
  const say = track.steps
  const unit = (id: number) => unitName(view, id, language)
  return [
    ...(withdrawal === undefined ? [] : [done(say.withdrawal, withdrawal.requestedAt)]),
    ...(end === undefined
      ? []
      : [
          {
            ...done(states[dossier.state], end.endedAt, unit(dossier.unitId)),
            state: 'stopped' as const,
          },
        ]),
    ...(result === undefined
      ? []
      : [
          {
            ...done(say.resolved, result.attachedAt, unit(dossier.decidingUnitId)),
            text: outcomes[result.outcome],
          },
        ]),
    ...(resultReturn === undefined
      ? []
      : [{ ...done(say.returned, resultReturn.returnedAt), text: resultWays[resultReturn.way] }]),
  ]
}

function done(title: string, at: Instant, unit?: string): Happened {
  const moment = writeMoment(at)
  return { at, title, state: 'done', meta: unit === undefined ? moment : `${unit}, ${moment}` }
}
