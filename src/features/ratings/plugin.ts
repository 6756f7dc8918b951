import type { Feature, FeatureDeps } from '#platform/http/feature.ts'

/** Satisfaction at submission and at result return; what the unit head does about a bad rating. */
export const ratingsFeature = (_deps: FeatureDeps): Feature => ({ name: 'ratings', routes: [] })
