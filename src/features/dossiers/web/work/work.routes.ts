import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'

/** The pages of work. */
export function workRoutes(_deps: FeatureDeps): Route[] {
  return []
}
