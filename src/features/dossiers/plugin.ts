import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import { dossierCalendarConsumer } from './jobs/dossier-calendar.consumer.ts'
import { dossierNoticesConsumer } from './jobs/dossier-notices.consumer.ts'
import { recountDueDatesHandler } from './jobs/recount-due-dates.handler.ts'
import { dossierRoutes } from './web/routes.ts'

/** Applying, tracking, the counter and the officers' work; messages to applicants; recounting of due dates. */
export const dossiersFeature = (deps: FeatureDeps): Feature => ({
  name: 'dossiers',
  routes: dossierRoutes(deps),
  jobs: [recountDueDatesHandler(deps)],
  consumers: [dossierNoticesConsumer(deps), dossierCalendarConsumer()],
})
