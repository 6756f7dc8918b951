import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { boundaryDeskRoutes } from './web/boundary-desk.routes.ts'
import { delegationRoutes } from './web/delegation.routes.ts'
import { dutyRoutes } from './web/duties.routes.ts'
import { opennessRoutes } from './web/openness.routes.ts'
import { opennessDeskRoutes } from './web/openness-desk.routes.ts'
import { profileDeskRoutes } from './web/profile-desk.routes.ts'
import { siteRoutes } from './web/sites.routes.ts'
import { unitRoutes } from './web/unit.routes.ts'
import { unitContactRoutes } from './web/unit-contact.routes.ts'

/** Units' pages, what people may know of the administration, and the duties of officers. */
export const organisationFeature = (deps: FeatureDeps): Feature => ({
  name: 'organisation',
  routes: [
    ...unitRoutes(deps),
    ...siteRoutes(deps),
    ...opennessRoutes(deps),
    ...opennessDeskRoutes(deps),
    ...profileDeskRoutes(deps),
    ...unitContactRoutes(deps),
    ...boundaryDeskRoutes(deps),
    ...delegationRoutes(deps),
    ...dutyRoutes(deps),
  ],
})
