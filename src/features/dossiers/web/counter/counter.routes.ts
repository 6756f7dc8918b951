import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { findRoutes } from './find.routes.ts'
import { handOverRoutes } from './hand-over.routes.ts'
import { handOverListRoutes } from './hand-over-list.routes.ts'
import { counterHomeRoutes } from './home.routes.ts'
import { registerRoutes } from './register.routes.ts'
import { registerPrintRoutes } from './register-print.routes.ts'
import { takeInRoutes } from './take-in.routes.ts'
import { walkInRoutes } from './walk-in.routes.ts'
import { walkInHelpRoutes } from './walk-in-help.routes.ts'

/** The one-stop counter: receive, take in, look up, hand over, the register. */
export function counterRoutes(deps: FeatureDeps): Route[] {
  return [
    ...counterHomeRoutes(deps),
    ...walkInRoutes(deps),
    ...walkInHelpRoutes(deps),
    ...takeInRoutes(deps),
    ...findRoutes(deps),
    ...handOverListRoutes(deps),
    ...handOverRoutes(deps),
    ...registerRoutes(deps),
    ...registerPrintRoutes(deps),
  ]
}
