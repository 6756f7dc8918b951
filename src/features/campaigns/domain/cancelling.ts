import type { Instant } from '#kernel/instant.ts'
import type { Campaign, SlotDraft } from './campaign.ts'
import type { Registration } from './registration.ts'

/** Why a registration stands and cannot be cancelled. */
export type StandsBecause = 'slot_began' | 'called_off' | 'has_come'

/** Why one that stands cannot be cancelled at that moment, or undefined. */
export function cancelProblem(
  { checkedInAt }: Pick<Registration, 'checkedInAt'>,
  { state }: Pick<Campaign, 'state'>,
  { startsAt }: Pick<SlotDraft, 'startsAt'>,
  now: Instant,
): StandsBecause | undefined {
  if (state === 'cancelled') return 'called_off'
  // People are checked in from the morning on, before their time begins.
  if (checkedInAt !== null) return 'has_come'
  return startsAt <= now ? 'slot_began' : undefined
}
