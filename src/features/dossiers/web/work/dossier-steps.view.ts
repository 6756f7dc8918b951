import { describeTraceDay } from '#features/working-calendar'
import { writeDay } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tone } from '#ui/index.ts'
import type { DossierStep } from '../../domain/dossier.ts'
import type { DossierView } from '../../use-cases/find-dossier.ts'
import type { Names } from './dossier-names.ts'

/** A unit's turn as the control slip shows it, or one still to come. */
export type StepModel = {
  readonly key: string
  readonly name: string
  readonly unit: string
  readonly officer: string | undefined
  readonly note: string | undefined
  /** When it was given, taken and done, as far as it came. */
  readonly times: readonly string[]
  readonly limit: string
  readonly outcome: { readonly text: string; readonly tone: Tone }
  readonly late: boolean
}

/** The way through the units, the due date and how it was counted, the pauses. */
export type StepsModel = {
  readonly steps: readonly StepModel[]
  readonly due:
    | {
        readonly limit: string
        readonly first: string
        readonly now: string | undefined
        readonly changes: readonly string[]
        readonly trace: readonly { readonly day: string; readonly why: string }[]
      }
    | undefined
  readonly pauses: readonly { readonly title: string; readonly text: string }[]
}

/** The model of steps, due date and pauses. */
export function stepsModel(view: DossierView, names: Names): StepsModel {
  const { dossier, steps } = view.facts
  return {
    steps: [
      ...steps.map(step => stepModel(step, dossier.pausedAt, names)),
      ...stepsToCome(view, names),
    ],
    due: dueModel(view, names),
    pauses: pausesModel(view, names),
  }
}

function stepModel(step: DossierStep, pausedAt: Instant | null, names: Names): StepModel {
  const { say, text } = names
  const officerId = step.assigneeId ?? step.closedBy
  const until = step.closedAt ?? pausedAt ?? names.now
  return {
    key: step.id,
    name: names.step(step.stepKey),
    unit: names.unit(step.unitId),
    officer: officerId === null ? undefined : names.officer(officerId),
    note: step.note === '' ? undefined : step.note,
    times: [
      text.given(names.moment(step.givenAt)),
      step.takenAt && text.taken(names.moment(step.takenAt)),
      step.closedAt && text.closed(names.moment(step.closedAt)),
    ].filter(time => time !== null),
    limit: names.moment(step.dueAt),
    outcome:
      step.outcome === null
        ? { text: text.stepOpen, tone: 'active' }
        : { text: say.stepOutcomes[step.outcome], tone: 'done' },
    late: step.dueAt !== null && until > step.dueAt,
  }
}

function stepsToCome({ facts, version }: DossierView, names: Names): StepModel[] {
  const { dossier } = facts
  if (dossier.resolvedAt !== null || dossier.endedAt !== null) return []
  const all = version.content.steps
  const here = all.findIndex(step => step.key === dossier.stepKey)
  const units = {
    receiving: dossier.receivingUnitId,
    handling: dossier.handlingUnitId,
    deciding: dossier.decidingUnitId,
  }
  return all.slice(here + 1).map(step => ({
    key: `next-${step.key}`,
    name: step.name[names.language],
    unit: names.unit(units[step.at]),
    officer: undefined,
    note: undefined,
    times: [],
    limit: names.text.hours(step.hours),
    outcome: { text: names.text.stepNext, tone: 'neutral' },
    late: false,
  }))
}

function dueModel({ facts, due }: DossierView, names: Names): StepsModel['due'] {
  const { dossier, dueDateChanges } = facts
  if (due === undefined) return undefined
  const { text, say, moment, language } = names
  const { firstDueAt, dueAt, limit } = dossier
  const moved = firstDueAt?.getTime() !== dueAt?.getTime()
  return {
    limit: text.limitOf(text.limits[limit.unit](limit.value)),
    first: moment(firstDueAt),
    now: moved ? moment(dueAt) : undefined,
    changes: dueDateChanges.map(change => {
      const told = text.change(
        say.causes[change.cause],
        moment(change.previousDueAt),
        moment(change.newDueAt),
      )
      return change.cause === 'extension' ? `${told}. ${change.reason}` : told
    }),
    trace: due.trace.map(day => ({
      day: writeDay(day.date),
      why: describeTraceDay(day, limit.unit, language),
    })),
  }
}

function pausesModel({ facts }: DossierView, names: Names): StepsModel['pauses'] {
  const { text, say, moment } = names
  return facts.pauses.map(pause => {
    const when =
      pause.endedAt === null
        ? text.pauseSince(moment(pause.beganAt))
        : text.pauseFrom(moment(pause.beganAt), moment(pause.endedAt))
    return {
      title: `${say.pauses[pause.kind]}, ${when}`,
      text: `${say.policies[pause.rule.policy]}. ${pause.reason}`,
    }
  })
}
