/** What of a campaign changes under people who registered for it. */
import type { Instant } from '#kernel/instant.ts'
import type { Campaign, CampaignDraft, Slot, SlotDraft } from './campaign.ts'

/** A slot that somebody registered for: where and when it was to be, and where and when it is. */
export type Change = {
  readonly slotId: string
  readonly before: { readonly place: string; readonly slot: SlotDraft }
  readonly after: { readonly place: string; readonly slot: SlotDraft }
}

/** The slots whose people would come to another place, or count on another end. What is over changes for nobody. */
export function changesUnder(
  campaign: Pick<Campaign, 'state' | 'placeText'>,
  slots: readonly Slot[],
  draft: Pick<CampaignDraft, 'placeText'>,
  wanted: readonly SlotDraft[],
  now: Instant,
): Change[] {
  if (campaign.state === 'draft' || campaign.state === 'cancelled') return []
  return slots.flatMap(slot => {
    const kept = wanted.find(each => each.startsAt.getTime() === slot.startsAt.getTime())
    if (kept === undefined || slot.arrivals === 0 || slot.endsAt <= now) return []
    if (slot.cancelReason !== '') return []
    const isSame =
      draft.placeText === campaign.placeText && kept.endsAt.getTime() === slot.endsAt.getTime()
    if (isSame) return []
    return {
      slotId: slot.id,
      before: { place: campaign.placeText, slot },
      after: { place: draft.placeText, slot: kept },
    }
  })
}
