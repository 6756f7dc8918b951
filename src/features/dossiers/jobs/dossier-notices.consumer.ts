import { publicUrl } from '#platform/config/config.ts'
import type { FeedConsumer } from '#platform/events/feed.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { NOTICED_EVENTS } from '../domain/notice-of.ts'
import { notifyApplicants } from '../use-cases/notify-applicants.ts'

/** Tells applicants what happened to their dossiers. Its place in the feed and the messages commit together: exactly once. */
export function dossierNoticesConsumer({ db, clock, config, keys }: FeatureDeps): FeedConsumer {
  const deps = { db, clock, keys, portal: publicUrl(config) }
  return {
    name: 'dossier-notices',
    types: NOTICED_EVENTS,
    handle: (trx, events) => notifyApplicants(deps, trx, events),
  }
}
