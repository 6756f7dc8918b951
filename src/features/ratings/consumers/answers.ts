import { originOfSite } from '#features/organisation'
import type { FeedConsumer } from '#platform/events/feed.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { sendAnswers } from '../use-cases/send-answers.ts'

/** Carries the unit heads' answers to those who rated. */
export const answersConsumer = (deps: FeatureDeps): FeedConsumer => ({
  name: 'ratings.answers',
  types: ['rating.answered'],
  async handle(trx, events) {
    for (const [siteId, ofSite] of Map.groupBy(events, event => event.siteId)) {
      const ids = ofSite.map(event => event.data['follow_up_id'])
      await sendAnswers(
        { clock: deps.clock, keys: deps.keys, portal: await originOfSite(deps, siteId) },
        trx,
        ids.filter(id => typeof id === 'string'),
      )
    }
  },
})
