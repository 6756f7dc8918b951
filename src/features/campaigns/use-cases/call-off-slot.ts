import type { Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { type Campaign, mayMove, type Slot } from '../domain/campaign.ts'
import { otherSlots } from '../domain/other-slots.ts'
import { listSlots } from '../store/campaign.queries.ts'
import { lockCampaign, setSlotCalledOff } from '../store/campaign.writes.ts'
import { listRegistrations } from '../store/registration.queries.ts'
import { letRegisterAgain, setChanged } from '../store/registration.writes.ts'
import { campaignsTag } from './tags.ts'
import { type TellingDeps, tell } from './tell.ts'

/** Why a slot is not called off. */
export type CallOffSlotProblem =
  | 'campaign_not_found'
  | 'campaign_moved_meanwhile'
  | 'campaign_is_erased'
  | 'slot_missing'
  | 'slot_is_over'
  | 'reason_missing'

/**
 * Calls one slot off while the others take place: nobody registers for it any more, and who did is told
 * what is left, and may register for another one. It stays with them and its reason. Done a second time, nothing changes. Event: campaign.changed, with the slot.
 */
export function callOffSlot(
  deps: TellingDeps & { readonly db: Db },
  input: {
    readonly siteId: number
    readonly actor: ActorRef
    readonly campaignId: string
    readonly slotId: string
    readonly reason: string
  },
): Promise<Result<undefined, { readonly code: CallOffSlotProblem }>> {
  const { clock } = deps
  const { siteId, actor, campaignId, slotId, reason } = input
  return inTransaction(deps.db, async trx => {
    const campaign = await lockCampaign(trx, siteId, campaignId)
    if (campaign === undefined) return err({ code: 'campaign_not_found' })
    const slots = await listSlots(trx, campaignId)
    const slot = slots.find(({ id }) => id === slotId)
    if (slot === undefined) return err({ code: 'slot_missing' })
    if (slot.cancelReason !== '') return ok(undefined)
    const code = problemIn(campaign, slot, reason, clock.now())
    if (code !== undefined) return err({ code })
    await setSlotCalledOff(trx, slotId, reason)
    const readers = (await listRegistrations(trx, campaignId)).filter(
      each => each.slotId === slotId && each.state !== 'cancelled',
    )
    const others = otherSlots(campaign, slots, slotId, clock.now())
    const about = { siteId, campaign, slot, reason, others }
    await tell(deps, trx, { what: 'slot_called_off', ...about }, readers)
    await setChanged(trx, [slotId], clock.now())
    await letRegisterAgain(trx, slotId)
    await dropTags(trx, [campaignsTag(siteId)])
    await appendEvent(
      trx,
      { siteId, clock, actor },
      {
        ...{ type: 'campaign.changed', subject: { kind: 'campaign', id: campaignId } },
        ...{ unitId: campaign.unitId, data: { slot_called_off: slotId } },
      },
    )
    return ok(undefined)
  })
}

function problemIn(
  { state, erasedAt }: Campaign,
  { endsAt }: Slot,
  reason: string,
  now: Instant,
): CallOffSlotProblem | undefined {
  if (erasedAt !== null) return 'campaign_is_erased'
  // Of a draft nobody knows: there a slot is taken out.
  if (state === 'draft' || !mayMove(state, 'cancelled')) return 'campaign_moved_meanwhile'
  if (endsAt <= now) return 'slot_is_over'
  return reason === '' ? 'reason_missing' : undefined
}
