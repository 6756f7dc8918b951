import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { type CalledOff, type Campaign, calledOff, type Slot, type SlotDraft } from './campaign.ts'
import type { Registration } from './registration.ts'

/** Why somebody is not checked in. */
export type CheckInProblem = CalledOff | 'was_cancelled' | 'still_waiting' | 'not_the_day'

/**
 * Whether somebody may be checked in: from the day of the slot on. Not before, when nobody can have come; afterwards too,
 * because a list that was kept on paper is entered later, and the moment of entering stands beside the name.
 */
export function checkInProblem(
  registration: Pick<Registration, 'state'>,
  campaign: Pick<Campaign, 'state'>,
  slot: Pick<SlotDraft, 'startsAt'> & Partial<Pick<Slot, 'cancelReason'>>,
  now: Instant,
): CheckInProblem | undefined {
  const off = calledOff(campaign, slot)
  if (off !== undefined) return off
  if (registration.state === 'cancelled') return 'was_cancelled'
  if (registration.state === 'waiting') return 'still_waiting'
  return dateInVietNam(now) < dateInVietNam(slot.startsAt) ? 'not_the_day' : undefined
}
