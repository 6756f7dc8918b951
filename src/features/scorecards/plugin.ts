import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { countersConsumer } from './consumers/counters.ts'
import { figuresApi } from './web/figures.api.ts'
import { figuresRoutes } from './web/figures.routes.ts'

/** The public figures, counted from the acts. */
export const scorecardsFeature = (deps: FeatureDeps): Feature => ({
  name: 'scorecards',
  routes: [...figuresRoutes(deps), figuresApi(deps)],
  consumers: [countersConsumer],
})
