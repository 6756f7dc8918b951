import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { countersConsumer } from './consumers/counters.ts'

/** The public figures, counted from the acts. */
export const scorecardsFeature = (_deps: FeatureDeps): Feature => ({
  name: 'scorecards',
  routes: [],
  consumers: [countersConsumer],
})
