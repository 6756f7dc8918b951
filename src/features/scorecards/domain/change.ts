/** What the counters are told: events in, changes out. */
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'

/** What the counters read of an event. */
export type CountedEvent = {
  readonly type: string
  readonly subjectId: string
  readonly unitId: number | null
  readonly occurredAt: Instant
  readonly data: unknown
}

/** An open dossier as the counters know it. */
export type OpenDossier = {
  readonly unitId: number
  readonly procedureId: number
  readonly dueOn: PlainDate
  readonly isWaiting: boolean
}

/** A counter's columns that an event may raise. */
export type DossierColumn =
  | 'received_online'
  | 'received_counter'
  | 'received_post'
  | 'resolved_early'
  | 'resolved_on_day'
  | 'resolved_late'
  | 'resolved_in_last_hour'
  | 'resolved_after_pause'
  | 'resolved_after_extension'
  | 'resolved_after_either'
  | 'refused'
  | 'stopped'

/** Columns of the rating counter. */
export type RatingColumn = 'invited' | 'answers' | 'points' | `face_${1 | 2 | 3 | 4 | 5}`

/** Where a change is counted: a day, a unit, a procedure. */
export type DayCell = {
  readonly day: PlainDate
  readonly unitId: number
  readonly procedureId: number
}

/** One change of one counter. `overdue`: by how many those whose due day has come rise or fall on that day. */
export type Change =
  | {
      readonly counter: 'dossiers'
      readonly cell: DayCell
      readonly column: DossierColumn
      readonly by: number
    }
  | {
      readonly counter: 'durations'
      readonly cell: DayCell
      readonly workingHours: number
      readonly by: number
    }
  | { readonly counter: 'open_due' | 'overdue'; readonly cell: DayCell; readonly by: number }
  | {
      readonly counter: 'ratings'
      readonly cell: DayCell
      readonly moment: string
      readonly column: RatingColumn
      readonly by: number
    }
