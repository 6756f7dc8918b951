/** The due date and how it was counted, as the page shows it. */
import {
  describeMoment,
  describeTraceDay,
  type TraceRow,
  traceRows,
} from '#features/working-calendar'
import { writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import type { DueDateChange } from '../../domain/dossier.ts'
import type { PauseKind } from '../../domain/pause-policy.ts'
import type { TrackingView } from '../../use-cases/find-tracked.ts'
import { words } from '../../words.ts'

/** What the page says about the due date. */
export type DueAccount = {
  readonly title: string
  readonly moment: string
  readonly limit: string
  /** That the clock stands, when it does. */
  readonly paused: string | undefined
  /** How many days count, then how many do not, by reason. */
  readonly sums: readonly string[]
  readonly days: readonly TraceRow[]
  readonly changes: readonly {
    readonly at: string
    readonly what: string
    readonly why: string
  }[]
}

/** The account of a received dossier's due date; undefined before receipt. */
export function dueAccountOf(view: TrackingView, language: Language): DueAccount | undefined {
  const { due, facts } = view
  const { dossier } = facts
  if (due === undefined || dossier.dueAt === null || dossier.receivedAt === null) return undefined
  const { due: say } = words(language).track
  const isOver = dossier.resolvedAt !== null || dossier.endedAt !== null
  return {
    title: isOver ? say.was : say.title,
    moment: describeMoment(dossier.dueAt, language),
    limit: limitText(view, language),
    paused: dossier.pauseKind === null || isOver ? undefined : say.paused,
    sums: sumsOf(view, language),
    days: traceRows(due.trace, dossier.limit.unit, language),
    changes: facts.dueDateChanges.map(change => ({
      at: writeMoment(change.changedAt),
      what: say.change(writeMoment(change.previousDueAt), writeMoment(change.newDueAt)),
      why: reasonOf(change, language),
    })),
  }
}

function limitText(view: TrackingView, language: Language): string {
  const { due: say } = words(language).track
  const { limit, receivedAt, receivedByMinute } = view.facts.dossier
  const from = receivedAt === null ? '' : writeMoment(receivedAt)
  if (receivedByMinute === null) return say.limit(say.units[limit.unit](limit.value), from)
  const hour = `${String(Math.floor(receivedByMinute / 60))}:${String(receivedByMinute % 60).padStart(2, '0')}`
  return say.sameDay(hour, from)
}

function sumsOf({ due, facts }: TrackingView, language: Language): string[] {
  const { due: say } = words(language).track
  const { unit } = facts.dossier.limit
  const trace = due?.trace ?? []
  const total = trace.at(-1)?.total ?? 0
  const skipped = new Map<string, number>()
  for (const day of trace.filter(each => each.counted === 0)) {
    const why = describeTraceDay(day, unit, language)
    skipped.set(why, (skipped.get(why) ?? 0) + 1)
  }
  const hours = Math.round((total / 60) * 10) / 10
  return [
    say.sum(say.units[unit](unit === 'working_hour' ? hours : total)),
    ...[...skipped].map(([why, count]) => say.skipped(count, why)),
  ]
}

function reasonOf(change: DueDateChange, language: Language): string {
  const { due, steps } = words(language).track
  switch (change.cause) {
    case 'calendar':
      return due.calendarReason
    case 'pause':
      return steps.pausedFor[change.reason as PauseKind]
    case 'extension':
      return change.reason
  }
}
