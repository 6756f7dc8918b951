/** Slots made at once: on some days of the week, one after the other within some hours of each. */
import { readDay, readTime } from '#kernel/day-text.ts'
import { instantAt, type MinuteOfDay } from '#kernel/instant.ts'
import {
  addDays,
  daysBetween,
  type PlainDate,
  type Weekday,
  weekdayOf,
} from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { SlotDraft } from './campaign.ts'
import { MOST_SLOTS, readCapacity } from './slots.ts'

/** ISO days of the week, from Monday. */
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const MOST_DAYS = 366
const MOST_MINUTES = 1440

/** The boxes in which a series is typed, in their order. */
export const SERIES_PARTS = [
  ...(['first', 'last', 'weekdays', 'from', 'to', 'minutes', 'capacity'] as const),
] as const
/** A box of a series. */
export type SeriesPart = (typeof SERIES_PARTS)[number]

/** A series as it was typed. */
export type TypedSeries = Readonly<Record<Exclude<SeriesPart, 'weekdays'>, string>> & {
  readonly weekdays: readonly string[]
}

/** Why a series cannot be made. */
export type SeriesProblem =
  | 'slot_day_wrong'
  | 'slot_time_wrong'
  | 'slot_ends_before'
  | 'slot_capacity_wrong'
  | 'series_ends_before'
  | 'series_too_long'
  | 'series_no_weekday'
  | 'series_minutes_wrong'
  | 'series_empty'
  | 'slots_too_many'

/** What is wrong, by box. */
export type SeriesFaults = { readonly [part in SeriesPart]?: SeriesProblem }

type Series = {
  readonly first: PlainDate
  readonly last: PlainDate
  readonly weekdays: readonly Weekday[]
  readonly from: MinuteOfDay
  readonly to: MinuteOfDay
  /** How long a slot is. */
  readonly minutes: number
  readonly capacity: number
}

/** What could be read of it. */
type Read<Part extends keyof Series> = { readonly [part in Part]: Series[part] | undefined }

/** The slots of a series as it was typed, in their order; or what is wrong with it, by box. */
export function makeSeries(typed: TypedSeries): Result<SlotDraft[], SeriesFaults> {
  const series = readSeries(typed)
  if (!series.ok) return series
  const slots = slotsOf(series.value)
  if (slots.length === 0) return err({ weekdays: 'series_empty' })
  return slots.length > MOST_SLOTS ? err({ last: 'slots_too_many' }) : ok(slots)
}

function readSeries(typed: TypedSeries): Result<Series, SeriesFaults> {
  const days = { first: readDay(typed.first), last: readDay(typed.last) }
  const hours = { from: readTime(typed.from), to: readTime(typed.to) }
  const weekdays = WEEKDAYS.filter(day => typed.weekdays.includes(String(day)))
  const minutes = /^\d{1,4}$/.test(typed.minutes) ? Number(typed.minutes) : 0
  const capacity = readCapacity(typed.capacity)
  const faults: SeriesFaults = {
    ...faultsOfDays(days),
    ...(weekdays.length === 0 && { weekdays: 'series_no_weekday' }),
    ...faultsOfHours(hours, minutes),
    ...(capacity === undefined && { capacity: 'slot_capacity_wrong' }),
  }
  if (Object.keys(faults).length > 0) return err(faults)
  return ok({ ...days, ...hours, weekdays, minutes, capacity } as Series)
}

function faultsOfDays({ first, last }: Read<'first' | 'last'>): SeriesFaults {
  const days = first && last ? daysBetween(first, last) : 0
  return {
    ...(first === undefined && { first: 'slot_day_wrong' }),
    ...(last === undefined && { last: 'slot_day_wrong' }),
    ...(days < 0 && { last: 'series_ends_before' }),
    ...(days > MOST_DAYS && { last: 'series_too_long' }),
  }
}

function faultsOfHours({ from, to }: Read<'from' | 'to'>, minutes: number): SeriesFaults {
  const length = (to ?? MOST_MINUTES) - (from ?? 0)
  return {
    ...(from === undefined && { from: 'slot_time_wrong' }),
    ...(length <= 0 && { to: 'slot_ends_before' }),
    ...(to === undefined && { to: 'slot_time_wrong' }),
    ...((minutes < 1 || (length > 0 && minutes > length)) && { minutes: 'series_minutes_wrong' }),
  }
}

/** One more than a campaign may have are enough to see that there are too many. */
function slotsOf({ first, last, weekdays, from, to, minutes, capacity }: Series): SlotDraft[] {
  const slots: SlotDraft[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (!weekdays.includes(weekdayOf(day))) continue
    for (let start = from; start + minutes <= to; start += minutes) {
      if (slots.length > MOST_SLOTS) return slots
      const [startsAt, endsAt] = [instantAt(day, start), instantAt(day, start + minutes)]
      slots.push({ startsAt, endsAt, capacity })
    }
  }
  return slots
}
