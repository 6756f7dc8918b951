import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { contentChangesConsumer } from './consumers/changes.ts'
import { measureContentHandler } from './jobs/measure-content.handler.ts'
import { contentRoutes } from './web/content.routes.ts'
import { periodsRoutes } from './web/periods.routes.ts'

/** What the law wants on a site, measured. */
export const requiredContentFeature = (deps: FeatureDeps): Feature => ({
  name: 'required-content',
  routes: [...contentRoutes(deps), ...periodsRoutes(deps)],
  jobs: [measureContentHandler(deps)],
  consumers: [contentChangesConsumer],
})
