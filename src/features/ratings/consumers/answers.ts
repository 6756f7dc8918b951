import { publicUrl } from '#platform/config/config.ts'
import type { FeedConsumer } from '#platform/events/feed.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { sendAnswers } from '../use-cases/send-answers.ts'

/** Carries the unit heads' answers to those who rated. */
export const answersConsumer = (deps: FeatureDeps): FeedConsumer => ({
  name: 'ratings.answers',
  types: ['rating.answered'],
  async handle(trx, events) {
    const ids = events.map(event => event.data['follow_up_id'])
    await sendAnswers(
      { clock: deps.clock, keys: deps.keys, portal: publicUrl(deps.config) },
      trx,
      ids.filter(id => typeof id === 'string'),
    )
  },
})
