/**
 * A process of its own that reads the feed until it is killed: `node feed-process.ts <database url> <name>`. Its
 * consumer notes every event with the process's name, and fails now and then after writing, as real ones may.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { openDb, openPool } from '#platform/db/db.ts'
import { type FeedConsumer, runFeedOnce } from '#platform/events/feed.ts'

const FAILS_EVERY = 7
const [, , url = '', name = ''] = process.argv
let batches = 0

const consumer: FeedConsumer = {
  name: 'noter',
  types: ['thing.happened'],
  async handle(trx, events) {
    for (const event of events)
      await sql`insert into noted (seq, event_id, process) values (${event.seq}, ${event.id}, ${name})`.execute(
        trx,
      )
    batches += 1
    if (batches % FAILS_EVERY === 0) throw new Error('The consumer failed after writing')
  },
}

const db = openDb(openPool(url, 3, { role: 'motcua_app' }))
process.stdout.write('reading\n')
for (;;) {
  await runFeedOnce(db, [consumer]).catch(() => undefined)
  await sleep(5)
}
