import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { deskRoutes } from './web/desk.routes.ts'
import { importRoutes } from './web/import.routes.ts'
import { moveRoutes } from './web/move.routes.ts'
import { placesRoutes } from './web/places.routes.ts'

/** Places: what residents find, and the list of those who keep it. */
export const placesFeature = (deps: FeatureDeps): Feature => ({
  name: 'places',
  routes: [...placesRoutes(deps), ...importRoutes(deps), ...deskRoutes(deps), ...moveRoutes(deps)],
})
