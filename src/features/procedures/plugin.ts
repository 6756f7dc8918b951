import type { Feature, FeatureDeps } from '#platform/http/feature.ts'

/** The catalogue's pages and its reading API. */
export const proceduresFeature = (_deps: FeatureDeps): Feature => ({
  name: 'procedures',
  routes: [],
})
