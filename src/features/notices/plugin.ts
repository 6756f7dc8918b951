import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { keepNoticesHandler } from './jobs/keep-notices.handler.ts'
import { noteBeatHandler } from './jobs/note-beat.handler.ts'
import { bannerRoutes } from './web/banner.routes.ts'
import { followOutageRoutes } from './web/follow-outage.routes.ts'
import { outageRoutes } from './web/outage.routes.ts'
import { statusRoutes } from './web/status.routes.ts'

/** Banners, outages, and whether the product works. */
export const noticesFeature = (deps: FeatureDeps): Feature => ({
  name: 'notices',
  routes: [
    ...statusRoutes(deps),
    ...bannerRoutes(deps),
    ...outageRoutes(deps),
    ...followOutageRoutes(deps),
  ],
  jobs: [keepNoticesHandler(deps), noteBeatHandler(deps)],
})
