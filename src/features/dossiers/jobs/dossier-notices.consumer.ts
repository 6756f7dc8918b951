import { originOfSite } from '#features/organisation'
import type { FeedConsumer } from '#platform/events/feed.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { NOTICED_EVENTS } from '../domain/notice-of.ts'
import { notifyApplicants } from '../use-cases/notify-applicants.ts'

/** Tells applicants what happened to their dossiers. Its place in the feed and the messages commit together: exactly once. */
export function dossierNoticesConsumer({ db, clock, config, keys }: FeatureDeps): FeedConsumer {
  return {
    name: 'dossier-notices',
    types: NOTICED_EVENTS,
    async handle(trx, events) {
      for (const [siteId, ofSite] of Map.groupBy(events, event => event.siteId)) {
        const portal = await originOfSite({ db, config }, siteId)
        await notifyApplicants({ db, clock, keys, portal }, trx, ofSite)
      }
    },
  }
}
