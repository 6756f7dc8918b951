import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { adminHoursRoutes } from './web/admin-hours.routes.ts'
import { adminYearRoutes } from './web/admin-year.routes.ts'
import { dueDateApi } from './web/due-date.api.ts'
import { dueDateRoute } from './web/due-date.routes.ts'
import { yearRoute } from './web/year.routes.ts'

/** The calendar's pages, its administration, and the public question when something is due. */
export const workingCalendarFeature = (deps: FeatureDeps): Feature => ({
  name: 'working-calendar',
  routes: [
    yearRoute(deps),
    dueDateRoute(deps),
    dueDateApi(deps),
    ...adminYearRoutes(deps),
    ...adminHoursRoutes(deps),
  ],
})
