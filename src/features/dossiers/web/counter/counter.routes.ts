import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'

/** The pages of counter. */
export function counterRoutes(_deps: FeatureDeps): Route[] {
  return []
}
