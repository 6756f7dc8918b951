/** Slots as officers type them, one on a line: `05/12/2026 07:30-08:30 = 50`. */
import { readDay, writeDay, writeTime } from '#kernel/day-text.ts'
import { dateInVietNam, instantAt } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { SlotDraft } from './campaign.ts'

const MOST_SLOTS = 200
const MOST_PLACES = 100_000
const LINE =
  /^(\S+)\s+(\d{1,2})\s*[:h]\s*(\d{0,2})\s*[-\u2013]\s*(\d{1,2})\s*[:h]\s*(\d{0,2})\s*=\s*(\d{1,6})$/

/** Why slots cannot be read. */
export type SlotsProblem = 'slots_missing' | 'slots_unreadable' | 'slots_twice' | 'slots_too_many'

/** Reads the slots, in order. */
export function readSlots(text: string): Result<SlotDraft[], { readonly code: SlotsProblem }> {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  if (lines.length === 0) return err({ code: 'slots_missing' })
  if (lines.length > MOST_SLOTS) return err({ code: 'slots_too_many' })
  const slots: SlotDraft[] = []
  for (const line of lines) {
    const slot = readSlot(line)
    if (slot === undefined) return err({ code: 'slots_unreadable' })
    slots.push(slot)
  }
  const inOrder = slots.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const isTwice = inOrder.some(
    (slot, at) => slot.startsAt.getTime() === inOrder[at - 1]?.startsAt.getTime(),
  )
  return isTwice ? err({ code: 'slots_twice' }) : ok(inOrder)
}

/** Writes slots as they are read. */
export function writeSlots(slots: readonly SlotDraft[]): string {
  return slots
    .map(({ startsAt, endsAt, capacity }) => {
      const day = writeDay(dateInVietNam(startsAt))
      return `${day} ${writeTime(startsAt)}-${writeTime(endsAt)} = ${String(capacity)}`
    })
    .join('\n')
}

function readSlot(line: string): SlotDraft | undefined {
  const match = LINE.exec(line)
  const day = readDay(match?.[1] ?? '')
  const from = minuteOf(match?.[2], match?.[3])
  const to = minuteOf(match?.[4], match?.[5])
  const capacity = Number(match?.[6] ?? 0)
  if (day === undefined || from === undefined || to === undefined || to <= from) return undefined
  if (capacity < 1 || capacity > MOST_PLACES) return undefined
  return { startsAt: instantAt(day, from), endsAt: instantAt(day, to), capacity }
}

function minuteOf(hour: string | undefined, minute = ''): number | undefined {
  const value = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && value < 1440 ? value : undefined
}
