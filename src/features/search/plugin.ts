import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { searchRoutes } from './web/search.routes.ts'
import { vainRoutes } from './web/vain.routes.ts'

/** One search over everything that the portal has. */
export const searchFeature = (deps: FeatureDeps): Feature => ({
  name: 'search',
  routes: [...searchRoutes(deps), ...vainRoutes(deps)],
})
