import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { menuRoutes } from './web/menu.routes.ts'
import { pageRoutes } from './web/page.routes.ts'
import { pageDeskRoutes } from './web/page-desk.routes.ts'
import { pageHistoryRoutes } from './web/page-history.routes.ts'
import { pageMoveRoutes } from './web/page-move.routes.ts'
import { pagePictureRoutes } from './web/page-pictures.routes.ts'
import { pageThrowAwayRoutes } from './web/page-throw-away.routes.ts'
import { pageWritingRoutes } from './web/page-writing.routes.ts'

/** Pages that stay, and the menus that lead there. */
export const pagesFeature = (deps: FeatureDeps): Feature => ({
  name: 'pages',
  routes: [
    ...pageRoutes(deps),
    ...pageDeskRoutes(deps),
    ...pageMoveRoutes(deps),
    ...pagePictureRoutes(deps),
    ...pageWritingRoutes(deps),
    ...pageThrowAwayRoutes(deps),
    ...pageHistoryRoutes(deps),
    ...menuRoutes(deps),
  ],
})
