/**
 * Slots as officers type them. Words:
 *   row   one slot as it was typed: a day, when it begins and ends, how many places
 *   part  one of the four boxes of a row
 */
import { readDay, readTime, writeDay, writeTime } from '#kernel/day-text.ts'
import { dateInVietNam, instantAt, minuteInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { SlotDraft } from './campaign.ts'

/** Slots that a campaign may have. */
export const MOST_SLOTS = 200
const MOST_PLACES = 100_000
const LAST_MINUTE = 1439

/** The boxes of a row, in their order. */
export const SLOT_PARTS = ['day', 'from', 'to', 'capacity'] as const
/** A box of a row. */
export type SlotPart = (typeof SLOT_PARTS)[number]

/** A slot as it was typed. */
export type TypedSlot = Readonly<Record<SlotPart, string>>

/** Why a slot cannot be read. */
export type SlotsProblem =
  | 'slots_missing'
  | 'slots_too_many'
  | 'slot_day_wrong'
  | 'slot_time_wrong'
  | 'slot_ends_before'
  | 'slot_twice'
  | 'slot_capacity_wrong'

/** What is wrong, in which box of which row, counted from 0. */
export type SlotFault = {
  readonly row: number
  readonly part: SlotPart
  readonly code: SlotsProblem
}

/** Reads the rows, in the order of their times; one that is empty is none. Or everything that is wrong with them. */
export function readSlots(rows: readonly TypedSlot[]): Result<SlotDraft[], readonly SlotFault[]> {
  const faults: SlotFault[] = []
  const slots: SlotDraft[] = []
  for (const [row, typed] of rows.entries()) {
    if (isEmptyRow(typed)) continue
    const slot = readRow(typed, (part, code) => faults.push({ row, part, code }))
    if (slot === undefined) continue
    const isTwice = slots.some(each => each.startsAt.getTime() === slot.startsAt.getTime())
    if (isTwice) faults.push({ row, part: 'from', code: 'slot_twice' })
    slots.push(slot)
  }
  if (faults.length > 0) return err(faults)
  if (slots.length === 0) return err([{ row: 0, part: 'day', code: 'slots_missing' }])
  if (slots.length > MOST_SLOTS)
    return err([{ row: MOST_SLOTS, part: 'day', code: 'slots_too_many' }])
  return ok(slots.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime()))
}

/** Reads the number of places; undefined when it is none. */
export function readCapacity(text: string): number | undefined {
  const capacity = /^\d{1,6}$/.test(text) ? Number(text) : 0
  return capacity >= 1 && capacity <= MOST_PLACES ? capacity : undefined
}

/** Whether nothing was typed in a row. */
export function isEmptyRow(typed: TypedSlot): boolean {
  return SLOT_PARTS.every(part => typed[part] === '')
}

/** A slot as it would be typed. */
export function writeSlot({ startsAt, endsAt, capacity }: SlotDraft): TypedSlot {
  return {
    day: writeDay(dateInVietNam(startsAt)),
    ...{ from: writeTime(startsAt), to: writeTime(endsAt), capacity: String(capacity) },
  }
}

/** The row that most likely follows: as long and as large, from the end of the last one on. */
export function nextRow(last: TypedSlot | undefined): TypedSlot {
  const slot = last && readRow(last, () => undefined)
  if (slot === undefined) return { day: last?.day ?? '', from: '', to: '', capacity: '' }
  const length = slot.endsAt.getTime() - slot.startsAt.getTime()
  const next = { ...slot, startsAt: slot.endsAt, endsAt: new Date(slot.endsAt.getTime() + length) }
  const fits = minuteInVietNam(slot.startsAt) < minuteInVietNam(next.endsAt)
  return fits ? writeSlot(next) : { ...writeSlot(slot), from: '', to: '' }
}

function readRow(
  typed: TypedSlot,
  note: (part: SlotPart, code: SlotsProblem) => void,
): SlotDraft | undefined {
  const day = readDay(typed.day)
  const [from, to] = [readTime(typed.from), readTime(typed.to)]
  const capacity = readCapacity(typed.capacity)
  if (day === undefined) note('day', 'slot_day_wrong')
  if (from === undefined) note('from', 'slot_time_wrong')
  if (to === undefined) note('to', 'slot_time_wrong')
  const endsBefore = (to ?? LAST_MINUTE) <= (from ?? 0)
  if (to !== undefined && endsBefore) note('to', 'slot_ends_before')
  if (capacity === undefined) note('capacity', 'slot_capacity_wrong')
  if (!day || from === undefined || to === undefined || endsBefore || !capacity) return undefined
  return { startsAt: instantAt(day, from), endsAt: instantAt(day, to), capacity }
}
