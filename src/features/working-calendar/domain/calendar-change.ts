import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'

/** What a revision of the calendar changed. */
export type CalendarChange =
  | 'calendar_loaded'
  | 'day_added'
  | 'day_changed'
  | 'day_removed'
  | 'hours_changed'
  | 'year_published'

/** Type of the event that every revision records: whoever keeps due dates recounts the open ones. */
export const CALENDAR_CHANGED = 'calendar.changed'

/**
 * What the event says. Only counts that reach a day from `firstDay` to `lastDay` (null: without end) can have
 * changed, and with `unitId` only those of that unit.
 */
export type CalendarChanged = {
  readonly revision: number
  readonly change: CalendarChange
  readonly unitId: number | null
  readonly firstDay: PlainDate | null
  readonly lastDay: PlainDate | null
}

/** Reads the data of a `calendar.changed` event. */
export function readCalendarChanged(data: unknown): CalendarChanged {
  const { revision, change, unit_id, first_day, last_day } = data as Record<string, unknown>
  return {
    revision: Number(revision),
    change: change as CalendarChange,
    unitId: (unit_id as number | null | undefined) ?? null,
    firstDay: (first_day as PlainDate | null | undefined) ?? null,
    lastDay: (last_day as PlainDate | null | undefined) ?? null,
  }
}

/** One change of the calendar, as the administrators' page tells it. */
export type RevisionLine = {
  readonly revision: number
  readonly change: CalendarChange
  readonly firstDay: PlainDate | null
  readonly reason: string
  readonly citation: string
  readonly madeAt: Instant
}
