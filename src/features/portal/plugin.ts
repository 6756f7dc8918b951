import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { homeRoutes } from './web/home.routes.ts'
import { machineRoutes } from './web/machine.routes.ts'
import { pageRoutes } from './web/page.routes.ts'
import { searchRoutes } from './web/search.routes.ts'
import { sitemapRoutes } from './web/sitemap.routes.ts'

/** The home page, search, and the pages about the portal. */
export const portalFeature = (deps: FeatureDeps): Feature => ({
  name: 'portal',
  routes: [
    ...homeRoutes(deps),
    ...searchRoutes(deps),
    ...pageRoutes(deps),
    ...machineRoutes(),
    ...sitemapRoutes(deps),
  ],
})
