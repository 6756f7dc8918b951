import type { Instant } from '#kernel/instant.ts'
import { type CalledOff, type Campaign, calledOff, type Slot, type SlotDraft } from './campaign.ts'
import type { Registration } from './registration.ts'

/** Why a registration stands and cannot be cancelled. */
export type StandsBecause = 'slot_began' | CalledOff | 'has_come'

/** Why one that stands cannot be cancelled at that moment, or undefined. */
export function cancelProblem(
  { checkedInAt }: Pick<Registration, 'checkedInAt'>,
  campaign: Pick<Campaign, 'state'>,
  slot: Pick<SlotDraft, 'startsAt'> & Partial<Pick<Slot, 'cancelReason'>>,
  now: Instant,
): StandsBecause | undefined {
  const off = calledOff(campaign, slot)
  if (off !== undefined) return off
  // People are checked in from the morning on, before their time begins.
  if (checkedInAt !== null) return 'has_come'
  return slot.startsAt <= now ? 'slot_began' : undefined
}
