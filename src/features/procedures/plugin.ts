import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { procedureApi } from './web/procedure.api.ts'
import { procedureRoutes } from './web/procedure.routes.ts'

/** The catalogue's pages and its reading API. */
export const proceduresFeature = (deps: FeatureDeps): Feature => ({
  name: 'procedures',
  routes: [...procedureRoutes(deps), ...procedureApi(deps)],
})
