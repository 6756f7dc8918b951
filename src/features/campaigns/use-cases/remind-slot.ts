import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { calledOff } from '../domain/campaign.ts'
import { reminderAt } from '../domain/settings.ts'
import { listSlots } from '../store/campaign.queries.ts'
import { lockCampaign } from '../store/campaign.writes.ts'
import { lockUnreminded } from '../store/registration.queries.ts'
import { setReminded } from '../store/registration.writes.ts'
import { type TellingDeps, tell } from './tell.ts'

/**
 * Reminds everybody with a place in a slot, once, when its time has come and it has not begun. Does nothing before, and
 * nothing for what was called off. Event: campaign.reminded, with how many.
 */
export function remindSlot(
  deps: TellingDeps & { readonly db: Db },
  { siteId, campaignId, slotId }: { siteId: number; campaignId: string; slotId: string },
): Promise<void> {
  const { clock } = deps
  return inTransaction(deps.db, async trx => {
    const campaign = await lockCampaign(trx, siteId, campaignId, 'share')
    const slot = (await listSlots(trx, campaignId)).find(each => each.id === slotId)
    if (campaign === undefined || slot === undefined) return
    if (calledOff(campaign, slot) !== undefined) return
    const due = reminderAt(campaign, slot)
    const now = clock.now()
    if (due === undefined || now < due || now >= slot.startsAt) return
    const people = await lockUnreminded(trx, slotId)
    if (people.length === 0) return
    await tell(deps, trx, { siteId, what: 'reminder', campaign, slot }, people)
    await setReminded(
      trx,
      people.map(({ id }) => id),
      now,
    )
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'system' } },
      {
        ...{ type: 'campaign.reminded', subject: { kind: 'campaign', id: campaignId } },
        ...{ unitId: campaign.unitId, data: { slot: slotId, people: people.length } },
      },
    )
  })
}
