import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { lockCampaign, markErased, setCampaignState } from '../store/campaign.writes.ts'
import { eraseRegistrations } from '../store/registration.writes.ts'
import { deleteFilesOfCampaign } from '../store/registration-file.writes.ts'
import { forgetBytes } from './forget-files.ts'
import { planJobs } from './plan-jobs.ts'

/**
 * Erases everything that a campaign knows of people, from its retention day on: registrations, files, and the messages to
 * them. How many registered, waited, cancelled and came is counted first and stays. Event: campaign.erased.
 */
export function eraseCampaign(
  deps: { db: Db; clock: Clock },
  { siteId, campaignId }: { siteId: number; campaignId: string },
): Promise<void> {
  const { clock } = deps
  return inTransaction(deps.db, async trx => {
    const campaign = await lockCampaign(trx, siteId, campaignId)
    if (campaign === undefined || campaign.erasedAt !== null) return
    if (dateInVietNam(clock.now()) < campaign.retentionDay) {
      // The day was moved, or our clock is behind that of the database.
      await planJobs(clock, trx, siteId, campaignId)
      return
    }
    await eraseRegistrations(trx, siteId, campaignId)
    await forgetBytes(trx, await deleteFilesOfCampaign(trx, campaignId))
    // What is over for good is not shown as open.
    if (campaign.state === 'open') await setCampaignState(trx, campaignId, 'closed')
    await markErased(trx, campaignId, clock.now())
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'system' } },
      {
        ...{ type: 'campaign.erased', subject: { kind: 'campaign', id: campaignId } },
        unitId: campaign.unitId,
      },
    )
  })
}
