import { originOfSite } from '#features/organisation'
import type { FeedConsumer } from '#platform/events/feed.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { followPlace } from '../use-cases/follow-place.ts'

/** What is corrected in the register of places holds for the campaigns that are held there. */
export function campaignPlacesConsumer({ db, clock, config, keys }: FeatureDeps): FeedConsumer {
  return {
    name: 'campaign-places',
    types: ['place.corrected'],
    async handle(trx, events) {
      for (const [siteId, ofSite] of Map.groupBy(events, event => event.siteId)) {
        const portal = await originOfSite({ db, config }, siteId)
        const ids = new Set(ofSite.map(({ subjectId }) => subjectId))
        for (const placeId of ids)
          await followPlace({ clock, keys, portal }, trx, { siteId, placeId })
      }
    },
  }
}
