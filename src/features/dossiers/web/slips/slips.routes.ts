import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'

/** The pages of slips. */
export function slipsRoutes(_deps: FeatureDeps): Route[] {
  return []
}
