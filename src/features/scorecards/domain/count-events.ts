/**
 * Turns events into changes of the counters. Pure, so that the same function counts the feed as it comes and, on
 * `reconcile`, everything again from the first event.
 */
import { z } from 'zod'
import { dateInVietNam, instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type {
  Change,
  CountedEvent,
  DayCell,
  DossierColumn,
  OpenDossier,
  RatingColumn,
} from './change.ts'

const frame = z.object({
  procedure_id: z.number(),
  channel: z.number(),
  deciding_unit_id: z.number(),
  state: z.string(),
  received_at: z.string().nullable(),
  due_at: z.string().nullable(),
  waiting: z.string().nullable(),
})
const resolution = z.object({
  judgement: z.enum(['early', 'on_time', 'late']),
  working_minutes: z.number(),
  was_paused: z.boolean(),
  was_extended: z.boolean(),
  in_last_hour: z.boolean(),
})
const rating = z.object({
  moment: z.string(),
  procedure_id: z.number(),
  points: z.number(),
  face: z.number(),
  previous_points: z.number().optional(),
  previous_face: z.number().optional(),
  rated_at: z.string().optional(),
})

/** Types of event that move a counter. */
export const COUNTED_EVENTS: readonly string[] = [
  'dossier.submitted',
  'dossier.received',
  'dossier.refused',
  'dossier.supplement_requested',
  'dossier.supplemented',
  'dossier.paused',
  'dossier.resumed',
  'dossier.due_date_changed',
  'dossier.withdrawal_requested',
  'dossier.stopped',
  'dossier.resolved',
  'dossier.returned',
  'rating.given',
  'rating.changed',
]

const OPEN_STATES = new Set([
  'received',
  'in_progress',
  'awaiting_supplement',
  'awaiting_payment',
  'withdrawal_requested',
])
const RECEIVED_BY_CHANNEL: Readonly<Record<number, DossierColumn>> = {
  1: 'received_counter',
  2: 'received_online',
  3: 'received_post',
}
const RESOLVED: Readonly<Record<'early' | 'on_time' | 'late', DossierColumn>> = {
  early: 'resolved_early',
  on_time: 'resolved_on_day',
  late: 'resolved_late',
}
const MINUTES_PER_HOUR = 60

/**
 * Counts events in order. `open` holds the open dossiers known before and is changed as they come and go.
 * Throws when an event's data has not the form that its feature documents.
 */
export function countEvents(
  events: readonly CountedEvent[],
  open: Map<string, OpenDossier>,
): Change[] {
  return events.flatMap(event => {
    if (event.type.startsWith('rating.')) return countRating(event)
    const data = frame.parse(event.data)
    return [...countDossier(event, data), ...followOpen(event, data, open)]
  })
}

type Frame = z.output<typeof frame>

function countDossier(event: CountedEvent, data: Frame): Change[] {
  const cell: DayCell = {
    day: dateInVietNam(event.occurredAt),
    unitId: data.deciding_unit_id,
    procedureId: data.procedure_id,
  }
  const raise = (column: DossierColumn): Change => ({ counter: 'dossiers', cell, column, by: 1 })
  switch (event.type) {
    case 'dossier.submitted':
      return [{ counter: 'ratings', cell, moment: 'submission', column: 'invited', by: 1 }]
    case 'dossier.returned':
      return [{ counter: 'ratings', cell, moment: 'result_return', column: 'invited', by: 1 }]
    case 'dossier.received':
      return [raise(RECEIVED_BY_CHANNEL[data.channel] ?? 'received_counter')]
    case 'dossier.refused':
      return [raise('refused')]
    case 'dossier.stopped':
      return [raise('stopped')]
    case 'dossier.resolved':
      return countResolved(event, cell, raise)
    default:
      return []
  }
}

function countResolved(
  event: CountedEvent,
  cell: DayCell,
  raise: (column: DossierColumn) => Change,
): Change[] {
  const data = resolution.parse(event.data)
  return [
    raise(RESOLVED[data.judgement]),
    ...(data.in_last_hour ? [raise('resolved_in_last_hour')] : []),
    ...(data.was_paused ? [raise('resolved_after_pause')] : []),
    ...(data.was_extended ? [raise('resolved_after_extension')] : []),
    ...(data.was_paused || data.was_extended ? [raise('resolved_after_either')] : []),
    {
      counter: 'durations',
      cell,
      workingHours: Math.ceil(data.working_minutes / MINUTES_PER_HOUR),
      by: 1,
    },
  ]
}

function followOpen(event: CountedEvent, data: Frame, open: Map<string, OpenDossier>): Change[] {
  const before = open.get(event.subjectId)
  const after = openAfter(data)
  if (after === undefined) open.delete(event.subjectId)
  else open.set(event.subjectId, after)
  const day = dateInVietNam(event.occurredAt)
  return [...countOpen(before, day, -1), ...countOpen(after, day, 1)]
}

function openAfter(data: Frame): OpenDossier | undefined {
  if (data.received_at === null || data.due_at === null || !OPEN_STATES.has(data.state))
    return undefined
  return {
    unitId: data.deciding_unit_id,
    procedureId: data.procedure_id,
    dueOn: dateInVietNam(instant(data.due_at)),
    isWaiting: data.waiting !== null || data.state === 'withdrawal_requested',
  }
}

/**
 * A dossier whose clock runs is open under its due day, and from that day on (or from `day`, when it is later) among
 * those whose day has come. What leaves before its day cancels what was foreseen for that day.
 */
function countOpen(dossier: OpenDossier | undefined, day: PlainDate, by: number): Change[] {
  if (dossier === undefined || dossier.isWaiting) return []
  const { unitId, procedureId, dueOn } = dossier
  const from = day > dueOn ? day : dueOn
  return [
    { counter: 'open_due', cell: { day: dueOn, unitId, procedureId }, by },
    { counter: 'overdue', cell: { day: from, unitId, procedureId }, by },
  ]
}

function countRating(event: CountedEvent): Change[] {
  const data = rating.parse(event.data)
  if (event.unitId === null) throw new Error('A rating names no unit')
  // A changed rating is counted on the day it was first given: that week's figure is put right, not another one's.
  const day = dateInVietNam(data.rated_at === undefined ? event.occurredAt : instant(data.rated_at))
  const cell: DayCell = { day, unitId: event.unitId, procedureId: data.procedure_id }
  const raise = (column: RatingColumn, by: number): Change => ({
    counter: 'ratings',
    cell,
    moment: data.moment,
    column,
    by,
  })
  const given = [raise('points', data.points), raise(`face_${data.face as 1}`, 1)]
  if (event.type === 'rating.given') return [raise('answers', 1), ...given]
  return [
    ...given,
    raise('points', -(data.previous_points ?? 0)),
    raise(`face_${(data.previous_face ?? data.face) as 1}`, -1),
  ]
}
