import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { movingInRoutes } from './web/moving-in.routes.ts'

/** Moving in: what an editor sees of it. */
export const movingInFeature = (deps: FeatureDeps): Feature => ({
  name: 'moving-in',
  routes: movingInRoutes(deps),
})
