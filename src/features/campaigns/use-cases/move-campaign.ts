import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { type Campaign, type CampaignState, mayMove } from '../domain/campaign.ts'
import { listSlots } from '../store/campaign.queries.ts'
import { lockCampaign, setCampaignState } from '../store/campaign.writes.ts'
import { listRegistrations } from '../store/registration.queries.ts'
import { setChanged } from '../store/registration.writes.ts'
import { planJobs } from './plan-jobs.ts'
import { campaignsTag } from './tags.ts'
import { type TellingDeps, tell } from './tell.ts'

/** Why a campaign does not move. */
export type MoveProblem =
  | 'campaign_not_found'
  | 'campaign_moved_meanwhile'
  | 'campaign_is_erased'
  | 'reason_missing'

/** Opens, closes or cancels a campaign; who registered for one that is cancelled is told. Events: campaign.opened … */
export function moveCampaign(
  deps: TellingDeps & { readonly db: Db },
  input: {
    siteId: number
    actor: ActorRef
    campaignId: string
    to: Exclude<CampaignState, 'draft'>
    /** Why it is called off: residents read it, unless they never saw the campaign. */
    reason?: string
  },
): Promise<Result<undefined, { readonly code: MoveProblem }>> {
  const { siteId, actor, campaignId, to, reason = '' } = input
  return inTransaction(deps.db, async trx => {
    const campaign = await lockCampaign(trx, siteId, campaignId)
    if (campaign === undefined) return err({ code: 'campaign_not_found' })
    if (campaign.erasedAt !== null) return err({ code: 'campaign_is_erased' })
    if (!mayMove(campaign.state, to)) return err({ code: 'campaign_moved_meanwhile' })
    if (to === 'cancelled' && campaign.state !== 'draft' && reason === '')
      return err({ code: 'reason_missing' })
    await setCampaignState(trx, campaignId, to, reason)
    await dropTags(trx, [campaignsTag(siteId)])
    await planJobs(deps.clock, trx, siteId, campaignId)
    if (to === 'cancelled') await callOff(deps, trx, siteId, { ...campaign, cancelReason: reason })
    const type = {
      open: 'campaign.opened',
      closed: 'campaign.closed',
      cancelled: 'campaign.cancelled',
    }[to]
    const subject = { kind: 'campaign', id: campaignId }
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor },
      { type, subject, unitId: campaign.unitId },
    )
    return ok(undefined)
  })
}

async function callOff(
  deps: TellingDeps,
  trx: Trx,
  siteId: number,
  campaign: Campaign,
): Promise<void> {
  const everybody = await listRegistrations(trx, campaign.id)
  // Who registered for a slot that was called off before knows; what is over has taken place.
  const slots = (await listSlots(trx, campaign.id)).filter(
    slot => slot.cancelReason === '' && slot.endsAt > deps.clock.now(),
  )
  for (const slot of slots) {
    const readers = everybody.filter(each => each.slotId === slot.id && each.state !== 'cancelled')
    await tell(deps, trx, { siteId, what: 'called_off', campaign, slot }, readers)
  }
  if (slots.length === 0) return
  await setChanged(
    trx,
    slots.map(({ id }) => id),
    deps.clock.now(),
  )
}
