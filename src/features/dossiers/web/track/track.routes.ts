import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { lookUpRoutes } from './look-up.routes.ts'
import { myDossiersRoutes } from './my-dossiers.routes.ts'
import { resultRoutes } from './result.routes.ts'
import { resultWayRoutes } from './result-way.routes.ts'
import { supplementRoutes } from './supplement.routes.ts'
import { trackingApi } from './track.api.ts'
import { trackingRoutes } from './tracking.routes.ts'
import { withdrawalRoutes } from './withdrawal.routes.ts'

/** What an applicant does after applying: look up, follow, supplement, withdraw, take the result. */
export function trackRoutes(deps: FeatureDeps): Route[] {
  return [
    ...lookUpRoutes(deps),
    ...myDossiersRoutes(deps),
    ...trackingRoutes(deps),
    ...supplementRoutes(deps),
    ...withdrawalRoutes(deps),
    ...resultWayRoutes(deps),
    ...resultRoutes(deps),
    trackingApi(deps),
  ]
}
