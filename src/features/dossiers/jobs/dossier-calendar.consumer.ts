import { CALENDAR_CHANGED, readCalendarChanged } from '#features/working-calendar'
import type { FeedConsumer } from '#platform/events/feed.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { recountDueDatesJob } from './recount-due-dates.job.ts'

/** Every change of the working calendar calls for a recount of the open due dates that it reaches. */
export function dossierCalendarConsumer(): FeedConsumer {
  return {
    name: 'dossier-calendar',
    types: [CALENDAR_CHANGED],
    async handle(trx, events) {
      for (const { siteId, data } of events) {
        const { unitId, firstDay, lastDay } = readCalendarChanged(data)
        await enqueue(trx, recountDueDatesJob, { siteId, unitId, firstDay, lastDay })
      }
    },
  }
}
