import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { warningsIn } from '../domain/settings.ts'
import { listCampaignsOf, listSlots } from '../store/campaign.queries.ts'
import { placeOf } from './typed-place.ts'

/** The campaigns of these units with their slots and what is to be told of them, the newest first. */
export async function listDeskRows(
  db: Db,
  { siteId, unitIds, now }: { siteId: number; unitIds: readonly number[]; now: Instant },
) {
  const campaigns = await listCampaignsOf(db, siteId, unitIds)
  return Promise.all(
    campaigns.map(async campaign => {
      const [slots, place] = await Promise.all([
        listSlots(db, campaign.id),
        placeOf(db, siteId, campaign),
      ])
      const warnings = warningsIn(campaign, slots, now, place?.state === 'closed')
      return { campaign, slots, warnings }
    }),
  )
}
