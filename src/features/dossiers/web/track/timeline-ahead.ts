/** The end of the timeline: where the dossier is, and what is to come. */
import { writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import type { TimelineStep } from '#ui/components/timeline.tsx'
import { openStep } from '../../domain/dossier.ts'
import type { TrackingView } from '../../use-cases/find-tracked.ts'
import { words } from '../../words.ts'
import { stepName, unitName } from './names-in.ts'
import { stepsToCome } from './steps-to-come.ts'

/** The step that is under way and those that follow; nothing once the dossier has ended. */
export function nowAndNext(view: TrackingView, language: Language): TimelineStep[] {
  const { dossier } = view.facts
  const say = words(language).track.steps
  switch (dossier.state) {
    case 'not_received':
    case 'stopped':
    case 'returned':
      return []
    case 'withdrawal_requested':
      return [now(say.confirmStop, unitName(view, dossier.decidingUnitId, language))]
    case 'resolved':
      return [{ ...now(say.toReturn, wayText(view, language)) }]
    case 'submitted':
    case 'received':
    case 'in_progress':
    case 'awaiting_supplement':
    case 'awaiting_payment':
      return [...underWay(view, language), ...ahead(view, language)]
  }
}

function underWay(view: TrackingView, language: Language): TimelineStep[] {
  const { dossier } = view.facts
  const say = words(language).track.steps
  const step = openStep(view.facts)
  const waits = waitingText(view, language)
  if (step !== undefined) {
    const unit = unitName(view, step.unitId, language)
    const meta = `${unit}, ${say.since(writeMoment(step.givenAt))}`
    const begins = step.position === 1 ? say.clockStarts : undefined
    return [{ ...now(stepName(view, step.stepKey, language), meta), text: waits ?? begins }]
  }
  const first = view.version.content.steps[0]
  if (first === undefined) return []
  const unit = unitName(view, dossier.receivingUnitId, language)
  const until = waits === undefined ? `, ${say.until(writeMoment(dossier.intakeDueAt))}` : ''
  return [{ ...now(first.name[language], `${unit}${until}`), text: waits }]
}

function ahead(view: TrackingView, language: Language): TimelineStep[] {
  const { toReturn } = words(language).track.steps
  const first = openStep(view.facts) === undefined ? 1 : 0
  const steps = stepsToCome(view).slice(first)
  return [
    ...steps.map(({ key, unitId }) => ({
      title: stepName(view, key, language),
      state: 'next' as const,
      meta: unitName(view, unitId, language),
    })),
    { title: toReturn, state: 'next', meta: wayText(view, language) },
  ]
}

function waitingText(view: TrackingView, language: Language): string | undefined {
  const say = words(language).track.steps
  switch (view.facts.dossier.pauseKind) {
    case 'supplement':
      return view.facts.dossier.receivedAt === null ? say.waitsBeforeReceipt : say.waitsForYou
    case 'payment':
      return say.waitsForPayment
    case 'other_agency':
      return say.waitsForAgency
    case null:
      return undefined
  }
}

function wayText(view: TrackingView, language: Language): string {
  return words(language).resultWays[view.facts.dossier.resultWay]
}

function now(title: string, meta: string): TimelineStep {
  return { title, state: 'now', meta }
}
