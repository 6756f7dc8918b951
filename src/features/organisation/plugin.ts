import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { delegationRoutes } from './web/delegation.routes.ts'
import { unitRoutes } from './web/unit.routes.ts'

/** Units' pages and the delegation of duties. */
export const organisationFeature = (deps: FeatureDeps): Feature => ({
  name: 'organisation',
  routes: [...unitRoutes(deps), ...delegationRoutes(deps)],
})
