import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'

/** The pages of apply. */
export function applyRoutes(_deps: FeatureDeps): Route[] {
  return []
}
