import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'

/** The pages of track. */
export function trackRoutes(_deps: FeatureDeps): Route[] {
  return []
}
