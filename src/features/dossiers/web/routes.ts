import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import type { WaitingFor } from '#platform/http/waiting.ts'
import { applyRoutes } from './apply/apply.routes.ts'
import { counterRoutes } from './counter/counter.routes.ts'
import { slipsRoutes } from './slips/slips.routes.ts'
import { trackRoutes } from './track/track.routes.ts'
import { workRoutes } from './work/work.routes.ts'

/**
 * Every page of dossiers: applying, tracking, the counter, the officers' work, the statutory slips.
 * `others`: what of other features waits for an officer, told on the first page of the work.
 */
export function dossierRoutes(deps: FeatureDeps, others: readonly WaitingFor[]): Route[] {
  return [
    ...applyRoutes(deps),
    ...trackRoutes(deps),
    ...counterRoutes(deps),
    ...workRoutes(deps, others),
    ...slipsRoutes(deps),
  ]
}
