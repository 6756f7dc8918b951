import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { homeRoutes } from './web/home.routes.ts'
import { lookRoutes } from './web/look.routes.ts'
import { lookDeskRoutes } from './web/look-desk.routes.ts'
import { machineRoutes } from './web/machine.routes.ts'
import { pageRoutes } from './web/page.routes.ts'
import { sitemapRoutes } from './web/sitemap.routes.ts'

/** The home page, and the pages about the portal. */
export const portalFeature = (deps: FeatureDeps): Feature => ({
  name: 'portal',
  routes: [
    ...homeRoutes(deps),
    ...lookRoutes(deps),
    ...lookDeskRoutes(deps),
    ...pageRoutes(deps),
    ...machineRoutes(),
    ...sitemapRoutes(deps),
  ],
})
