import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Campaign, SlotDraft } from './campaign.ts'
import type { Registration } from './registration.ts'

/** Why somebody is not checked in. */
export type CheckInProblem = 'called_off' | 'was_cancelled' | 'still_waiting' | 'not_the_day'

/**
 * Whether somebody may be checked in: from the day of the slot on. Not before, when nobody can have come; afterwards too,
 * because a list that was kept on paper is entered later, and the moment of entering stands beside the name.
 */
export function checkInProblem(
  registration: Pick<Registration, 'state'>,
  campaign: Pick<Campaign, 'state'>,
  slot: Pick<SlotDraft, 'startsAt'>,
  now: Instant,
): CheckInProblem | undefined {
  if (campaign.state === 'cancelled') return 'called_off'
  if (registration.state === 'cancelled') return 'was_cancelled'
  if (registration.state === 'waiting') return 'still_waiting'
  return dateInVietNam(now) < dateInVietNam(slot.startsAt) ? 'not_the_day' : undefined
}
