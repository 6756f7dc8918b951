import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { dossierRoutes } from './web/routes.ts'

/** Applying, tracking, the counter and the officers' work; messages to applicants; recounting of due dates. */
export const dossiersFeature = (deps: FeatureDeps): Feature => ({
  name: 'dossiers',
  routes: dossierRoutes(deps),
  consumers: [],
})
