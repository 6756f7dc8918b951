/**
 * Due times of dossiers whose clock was stopped, recounted from what was recorded and nothing else.
 *
 * pause           the clock stops at `from` and runs again at `to` (null: still stopped)
 * extend          policy (a): the due time moves by the length of the pause, in the limit's own unit
 * restart         policy (b): the whole limit runs anew from the complete supplement ("tính lại từ đầu")
 * special_window  policy (c): a special law gives the applicant a window of its own; the clock stands until the
 *                 supplement comes or the window expires, then runs on (NĐ 217/2026: 2 working days)
 */
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { toEpochDay } from '#kernel/plain-date.ts'
import {
  atMinute,
  type Count,
  countFrom,
  countOn,
  endingOn,
  nthWorkingDay,
  workingDaysAfter,
} from './count.ts'
import type { DueDateInput } from './due-date.ts'
import type { Limit, LimitUnit } from './limit.ts'
import { type Stop, type TraceDay, traceOf } from './trace.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import {
  addOpenMinutes,
  dayOfMinute,
  momentOf,
  openMinutes,
  vietNamMinute,
} from './working-time.ts'

/** A recorded stop of the clock and the policy of the procedure version it happened under. */
export type Pause = { readonly from: Instant; readonly to: Instant | null } & (
  | { readonly policy: 'extend' | 'restart' }
  | { readonly policy: 'special_window'; readonly window: Limit }
)

/** The policies by which a pause moves the due time (domain.md A.6). */
export type PausePolicy = Pause['policy']

/** A granted extension: by so much more time, or up to the end of a stated day. It never shortens. */
export type Extension = { readonly grantedAt: Instant } & (
  | { readonly by: Limit }
  | { readonly to: PlainDate }
)

/** All recorded facts that a due time rests on. */
export type RecordedFacts = DueDateInput & {
  readonly pauses: readonly Pause[]
  readonly extensions: readonly Extension[]
}

/**
 * The due time after all pauses and extensions. While `paused` is set, `dueAt` is where it stood when the clock
 * stopped (for a special window: where it will be if the applicant lets the window expire). `windowExpiresAt` is
 * the end of the last special window. `ignored` are pauses begun after the due time: they do not heal lateness.
 */
export type PausedDueDate = {
  readonly dueAt: Instant
  readonly paused: Pause | undefined
  readonly windowExpiresAt: Instant | undefined
  readonly ignored: readonly Pause[]
  readonly trace: readonly TraceDay[]
}

type State = {
  count: Count
  start: number
  stops: Stop[]
  ranUntil: number
  extended: boolean
  paused: Pause | undefined
  windowExpires: number | undefined
  ignored: Pause[]
}

/** Recounts everything from the facts. Throws RangeError when a pause ends before it begins. */
export function dueAfterPauses(facts: RecordedFacts): PausedDueDate {
  const { state, received } = recount(facts)
  const { limit, calendar, sameDayRule: rule } = facts
  const { start, stops, extended, count } = state
  const told = { received, start, due: count.due, limit, rule, stops, extended }
  return {
    dueAt: momentOf(count.due),
    paused: state.paused,
    windowExpiresAt: state.windowExpires === undefined ? undefined : momentOf(state.windowExpires),
    ignored: state.ignored,
    trace: traceOf(told, calendar),
  }
}

/** {@link dueAfterPauses} without the trace: for seeding, lists and recounting many. */
export function dueAtAfterPauses(facts: RecordedFacts): Instant {
  return momentOf(recount(facts).state.count.due)
}

function recount(facts: RecordedFacts): { state: State; received: number } {
  const received = vietNamMinute(facts.receivedAt)
  const state: State = {
    count: countFrom(received, facts.limit, facts.calendar, facts.sameDayRule),
    start: received,
    stops: [],
    ranUntil: received,
    extended: false,
    paused: undefined,
    windowExpires: undefined,
    ignored: [],
  }
  for (const step of inOrder(facts)) {
    if ('policy' in step) pause(state, step, facts)
    else extend(state, step, facts.calendar)
  }
  return { state, received }
}

function inOrder({ pauses, extensions }: RecordedFacts): readonly (Pause | Extension)[] {
  const at = (step: Pause | Extension) => ('policy' in step ? step.from : step.grantedAt).getTime()
  return [...pauses, ...extensions].sort((a, b) => at(a) - at(b))
}

function extend(state: State, extension: Extension, calendar: WorkingCalendar): void {
  const later =
    'by' in extension
      ? countOn(state.count, extension.by, calendar)
      : endingOn(toEpochDay(extension.to), calendar)
  if (later.due <= state.count.due) return
  state.count = later
  state.extended = true
}

function pause(state: State, step: Pause, facts: RecordedFacts): void {
  const { limit, calendar } = facts
  const from = Math.max(vietNamMinute(step.from), state.ranUntil)
  if (isPast(state.count.due, from, limit.unit)) {
    state.ignored.push(step)
    return
  }
  const window =
    step.policy === 'special_window' ? countFrom(from, step.window, calendar).due : undefined
  state.windowExpires = window ?? state.windowExpires
  if (step.to === null) state.paused = step
  const to = endOfStop(step, window)
  if (to === undefined || to <= from) return
  state.ranUntil = to
  if (step.policy === 'restart') restart(state, to, facts)
  else {
    state.stops.push({ from, to })
    state.count = moved(state.count, { from, to }, limit.unit, calendar)
  }
}

function endOfStop(step: Pause, window: number | undefined): number | undefined {
  if (step.to === null) return window
  if (step.to < step.from) throw new RangeError('A pause ends before it begins')
  return Math.min(vietNamMinute(step.to), window ?? Number.POSITIVE_INFINITY)
}

function restart(state: State, at: number, { limit, calendar, sameDayRule }: RecordedFacts): void {
  const anew = countFrom(at, limit, calendar, sameDayRule)
  state.start = at
  state.stops = []
  if (anew.due >= state.count.due) {
    state.count = anew
    state.extended = false
  }
}

/** Days are judged by date, so a pause may still begin on the due day after its closing. */
function isPast(due: number, from: number, unit: LimitUnit): boolean {
  return unit === 'working_hour' ? from > due : dayOfMinute(from) > dayOfMinute(due)
}

/**
 * Moves a count by a stop. The day on which it begins is not part of its length, the day of resumption is (BLDS
 * 147.2 again); and a dossier is never due before a day on which its work can go on.
 */
function moved(count: Count, stop: Stop, unit: LimitUnit, calendar: WorkingCalendar): Count {
  if (unit === 'working_hour') {
    return atMinute(addOpenMinutes(count.due, openMinutes(stop.from, stop.to, calendar), calendar))
  }
  const first = dayOfMinute(stop.from)
  const last = dayOfMinute(stop.to)
  if (first === last) return count
  const lastDay =
    unit === 'day'
      ? count.lastDay + last - first
      : nthWorkingDay(dayOfMinute(count.due), workingDaysAfter(first, last, calendar), calendar)
  return endingOn(Math.max(lastDay, last), calendar)
}
