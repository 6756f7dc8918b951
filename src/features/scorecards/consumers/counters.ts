import { dropTags } from '#platform/cache/drops.ts'
import type { FeedConsumer } from '#platform/events/feed.ts'
import { tagsTouchedBy } from '../domain/cache-tags.ts'
import { COUNTED_EVENTS } from '../domain/count-events.ts'
import { applyBatch } from '../use-cases/apply-batch.ts'

/** The name under which the feed remembers how far the counters have read. */
export const COUNTERS = 'scorecards.counters'

/** Counts acts as they are sealed, each exactly once. */
export const countersConsumer: FeedConsumer = {
  name: COUNTERS,
  types: COUNTED_EVENTS,
  async handle(trx, events) {
    const [first] = events
    if (first === undefined) return
    await dropTags(trx, tagsTouchedBy(await applyBatch(trx, first.siteId, events)))
  },
}
