import { findPlace } from '#features/places'
import { plainWords } from '#kernel/plain-text.ts'
import { dropTags } from '#platform/cache/drops.ts'
import type { Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { placeLine } from '../domain/campaign.ts'
import { changesUnder } from '../domain/changes.ts'
import { listSlots } from '../store/campaign.queries.ts'
import { lockCampaignsAt, setPlaceText } from '../store/campaign.writes.ts'
import { campaignsTag } from './tags.ts'
import type { TellingDeps } from './tell.ts'
import { tellOfChanges } from './tell-of-changes.ts'

/**
 * Campaigns at a place of the register say where it is now: in lists, in messages and to the search too. Who registered is
 * told, unless only the spelling was corrected. Event: campaign.changed.
 */
export async function followPlace(
  deps: TellingDeps,
  trx: Trx,
  { siteId, placeId }: { siteId: number; placeId: string },
): Promise<void> {
  const place = await findPlace(trx, siteId, placeId)
  if (place === undefined) return
  const placeText = placeLine(place)
  for (const campaign of await lockCampaignsAt(trx, siteId, placeId)) {
    if (campaign.placeText === placeText) continue
    const slots = await listSlots(trx, campaign.id)
    const isElsewhere = plainWords(campaign.placeText).join() !== plainWords(placeText).join()
    const changes = isElsewhere
      ? changesUnder(campaign, slots, { placeText }, slots, deps.clock.now())
      : []
    await setPlaceText(trx, campaign.id, placeText)
    await tellOfChanges(deps, trx, { siteId, campaign: { ...campaign, placeText }, changes })
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: { kind: 'system' } },
      {
        ...{ type: 'campaign.changed', subject: { kind: 'campaign', id: campaign.id } },
        ...{ unitId: campaign.unitId, data: { place_id: placeId } },
      },
    )
  }
  await dropTags(trx, [campaignsTag(siteId)])
}
