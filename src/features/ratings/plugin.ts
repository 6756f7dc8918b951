import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { answersConsumer } from './consumers/answers.ts'
import { commentsRoute } from './web/comments.routes.ts'
import { followUpRoutes } from './web/follow-up.routes.ts'
import { kioskRoutes } from './web/kiosk.routes.ts'
import { lookUpRoutes } from './web/look-up.routes.ts'
import { rateRoutes } from './web/rate.routes.ts'
import { ratingDeskRoutes } from './web/rating-desk.routes.ts'
import { scaleRoutes } from './web/scale.routes.ts'

/** Satisfaction at submission and at result return; what the unit head does about a bad rating. */
export const ratingsFeature = (deps: FeatureDeps): Feature => ({
  name: 'ratings',
  routes: [
    ...lookUpRoutes(deps),
    ...rateRoutes(deps),
    ...kioskRoutes(deps),
    ...ratingDeskRoutes(deps),
    commentsRoute(deps),
    ...followUpRoutes(deps),
    ...scaleRoutes(deps),
  ],
  consumers: [answersConsumer(deps)],
})
