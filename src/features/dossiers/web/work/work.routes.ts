import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import type { WaitingFor } from '#platform/http/waiting.ts'
import { actRoutes } from './acts/act.routes.ts'
import { bulkRoutes } from './bulk.routes.ts'
import { dossierPageRoutes } from './dossier.routes.ts'
import { searchRoutes } from './search.routes.ts'
import { unitRoutes } from './unit/unit.routes.ts'
import { worklistRoute } from './worklist.routes.ts'

/** The pages of officers' work: the list, one dossier, the unit. */
export function workRoutes(deps: FeatureDeps, others: readonly WaitingFor[]): Route[] {
  return [
    worklistRoute(deps, others),
    ...searchRoutes(deps),
    ...bulkRoutes(deps),
    ...dossierPageRoutes(deps),
    ...actRoutes(deps),
    ...unitRoutes(deps),
  ]
}
