import type { Feature, FeatureDeps } from '#platform/http/feature.ts'
import type { WaitingFor } from '#platform/http/waiting.ts'
import { dossierCalendarConsumer } from './jobs/dossier-calendar.consumer.ts'
import { dossierNoticesConsumer } from './jobs/dossier-notices.consumer.ts'
import { recountDueDatesHandler } from './jobs/recount-due-dates.handler.ts'
import { dossierRoutes } from './web/routes.ts'

/**
 * Applying, tracking, the counter and the officers' work; messages to applicants; recounting of due dates.
 * `others`: what of other features waits for an officer, told on the first page of the work.
 */
export const dossiersFeature = (
  deps: FeatureDeps,
  others: readonly WaitingFor[] = [],
): Feature => ({
  name: 'dossiers',
  routes: dossierRoutes(deps, others),
  jobs: [recountDueDatesHandler(deps)],
  consumers: [dossierNoticesConsumer(deps), dossierCalendarConsumer()],
})
