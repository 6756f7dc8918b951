import type { FeedConsumer } from '#platform/events/feed.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { SOURCE_EVENTS, sourcesOf } from '../domain/sources.ts'
import { putSource } from '../store/source.writes.ts'
import { measureContentJob } from '../use-cases/measure-content.job.ts'

/** Notes what changed behind the contents of a site, and has it measured anew when something of what it must show has changed. */
export const contentChangesConsumer: FeedConsumer = {
  name: 'required-content',
  types: [
    ...['page.published', 'page.confirmed', 'page.withdrawn'],
    ...['document.published', 'document.corrected', 'document.withdrawn'],
    ...SOURCE_EVENTS,
  ],
  async handle(trx, events) {
    for (const event of events)
      for (const change of sourcesOf(event)) await putSource(trx, event.siteId, change)
    for (const siteId of new Set(events.map(event => event.siteId))) {
      const key = `measure-content:${String(siteId)}`
      await enqueue(trx, measureContentJob, { siteId }, { key })
    }
  },
}
