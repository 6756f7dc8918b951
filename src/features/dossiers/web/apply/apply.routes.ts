import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { checkRoutes } from './check.routes.ts'
import { discardRoutes } from './discard.routes.ts'
import { keepRoutes } from './keep.routes.ts'
import { placeRoutes } from './place.routes.ts'
import { receiptRoutes } from './receipt.routes.ts'
import { startRoutes } from './start.routes.ts'
import { stepRoutes } from './step.routes.ts'

/** Applying online: from the start page to the receipt. */
export function applyRoutes(deps: FeatureDeps): Route[] {
  return [
    ...startRoutes(deps),
    ...stepRoutes(deps),
    ...placeRoutes(deps),
    ...keepRoutes(deps),
    ...discardRoutes(deps),
    ...checkRoutes(deps),
    ...receiptRoutes(deps),
  ]
}
