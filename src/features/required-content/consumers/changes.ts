import type { FeedConsumer } from '#platform/events/feed.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { measureContentJob } from '../use-cases/measure-content.job.ts'

/** Has a site measured anew when something of what it must show has changed. */
export const contentChangesConsumer: FeedConsumer = {
  name: 'required-content',
  types: [
    ...['page.published', 'page.confirmed', 'page.withdrawn'],
    ...['unit.described', 'leader.described', 'boundary.drawn', 'officer.registered'],
  ],
  async handle(trx, events) {
    for (const siteId of new Set(events.map(event => event.siteId))) {
      const key = `measure-content:${String(siteId)}`
      await enqueue(trx, measureContentJob, { siteId }, { key })
    }
  },
}
