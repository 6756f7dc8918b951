import type { Clock } from '#kernel/clock.ts'
import { instantAt } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { reminderAt } from '../domain/settings.ts'
import { findCampaign, listSlots } from '../store/campaign.queries.ts'
import { eraseCampaignJob } from './erase-campaign.job.ts'
import { remindSlotJob } from './remind-slot.job.ts'

/** Sets the clock for the reminders of a campaign and for its erasing, in place of what was set before. */
export async function planJobs(
  clock: Clock,
  trx: Trx,
  siteId: number,
  campaignId: string,
): Promise<void> {
  const campaign = await findCampaign(trx, siteId, campaignId)
  if (clock.kind !== 'live' || campaign === undefined) return
  for (const slot of await listSlots(trx, campaignId)) {
    const runAt = reminderAt(campaign, slot)
    const payload = { siteId, campaignId, slotId: slot.id }
    if (runAt !== undefined)
      await enqueue(trx, remindSlotJob, payload, { runAt, key: `slot:${slot.id}:reminder` })
  }
  // A minute into the day: the clock of the database may run a little ahead of ours.
  const runAt = instantAt(campaign.retentionDay, 1)
  await enqueue(
    trx,
    eraseCampaignJob,
    { siteId, campaignId },
    { runAt, key: `campaign:${campaignId}:erase` },
  )
}
