/** What is left to who registered for a slot that was called off. */
import type { Instant } from '#kernel/instant.ts'
import { isOffered, type Slot, type Standing, takingAt } from './campaign.ts'

/** `offered`: one can register for another slot; `standing`: others take place, and take nobody any more. */
export type OtherSlots = 'offered' | 'standing' | 'none'

/** What of a campaign still stands beside that slot, and is not over. */
export function otherSlots(
  campaign: Standing,
  slots: readonly Slot[],
  slotId: string,
  now: Instant,
): OtherSlots {
  const others = slots.filter(
    ({ id, cancelReason, endsAt }) => id !== slotId && cancelReason === '' && endsAt > now,
  )
  if (others.length === 0) return 'none'
  const isTaking = takingAt(campaign, now) === 'takes'
  return isTaking && others.some(slot => isOffered(slot, now)) ? 'offered' : 'standing'
}
