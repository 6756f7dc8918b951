/**
 * The feed: consumers read the sealed events of each site in order, exactly once. What a consumer writes and how
 * far it has read commit together; what must reach the outside (mail) it enqueues as a job in that transaction.
 * So a use case writes rows and events only, and the event table is the outbox.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, inTransaction, type Trx } from '../db/db.ts'
import type { Log } from '../log/log.ts'
import { getLastSeq, listSealedAfter, type SealedEvent } from './event.queries.ts'
import { sealEvents } from './seal.ts'

export type { SealedEvent } from './event.queries.ts'

/** A reader of events. `name` is kept in the database: never rename it. */
export type FeedConsumer = {
  readonly name: string
  readonly types: readonly string[]
  handle(trx: Trx, events: readonly SealedEvent[]): Promise<void>
}

/** Positions of the chain read at once: after a bulk load there are millions to go through. */
const BATCH = 10_000
const PAUSE_MS = 250

/**
 * Seals what is new on every site and lets every consumer read it to the end. Gives the number of events read. Throws
 * what consumers threw, after the others have read.
 */
export async function runFeedOnce(db: Db, consumers: readonly FeedConsumer[]): Promise<number> {
  const sites = await db.selectFrom('site').select('id').orderBy('id').execute()
  const failures: unknown[] = []
  let read = 0
  for (const { id } of sites) {
    await sealEvents(db, id)
    const last = await getLastSeq(db, id)
    const reached = await getReached(db, id)
    for (const consumer of consumers) {
      const seq = reached.get(consumer.name) ?? (await beginAtFirst(db, id, consumer))
      if (seq >= last) continue
      try {
        read += await catchUp(db, id, consumer, last)
      } catch (cause) {
        failures.push(new Error(`Consumer ${consumer.name} failed`, { cause }))
      }
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some consumers failed')
  return read
}

/** How far each consumer has read, unlocked: four times a second most have nothing to do, and then nothing is written. */
async function getReached(db: Db, siteId: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('feed_cursor')
    .select(['consumer', 'seq'])
    .where('site_id', '=', siteId)
    .execute()
  return new Map(rows.map(({ consumer, seq }) => [consumer, seq]))
}

async function beginAtFirst(db: Db, siteId: number, { name }: FeedConsumer): Promise<number> {
  await db
    .insertInto('feed_cursor')
    .values({ site_id: siteId, consumer: name })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return -1
}

async function catchUp(
  db: Db,
  siteId: number,
  consumer: FeedConsumer,
  last: number,
): Promise<number> {
  let total = 0
  for (;;) {
    const step = await inTransaction(db, trx => readBatch(trx, siteId, consumer, last))
    total += step.read
    if (step.done) return total
  }
}

async function readBatch(trx: Trx, siteId: number, consumer: FeedConsumer, last: number) {
  // Another process that reads for this consumer at this moment goes on by itself: nothing to wait for.
  const cursor = await trx
    .selectFrom('feed_cursor')
    .select('seq')
    .where('site_id', '=', siteId)
    .where('consumer', '=', consumer.name)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (cursor === undefined || cursor.seq >= last) return { read: 0, done: true }
  const upTo = Math.min(cursor.seq + BATCH, last)
  const events = await listSealedAfter(trx, siteId, {
    after: cursor.seq,
    upTo,
    types: consumer.types,
  })
  if (events.length > 0) await consumer.handle(trx, events)
  await trx
    .updateTable('feed_cursor')
    .set({ seq: upTo })
    .where('site_id', '=', siteId)
    .where('consumer', '=', consumer.name)
    .execute()
  return { read: events.length, done: upTo === last }
}

/** Lets a consumer go on after all that is sealed now, unread: what tells people has nothing to say of a loaded history. */
export async function passOver(db: Db, siteId: number, consumer: FeedConsumer): Promise<void> {
  const seq = await getLastSeq(db, siteId)
  await db
    .insertInto('feed_cursor')
    .values({ site_id: siteId, consumer: consumer.name, seq })
    .onConflict(conflict => conflict.columns(['site_id', 'consumer']).doUpdateSet({ seq }))
    .execute()
}

/** Runs the feed until stopped. A failure is logged and tried again: an event is never passed over. */
export function startFeed(deps: { db: Db; log: Log; consumers: readonly FeedConsumer[] }): {
  stop(): Promise<void>
} {
  const ending = new AbortController()
  const running = (async () => {
    while (!ending.signal.aborted) {
      try {
        await runFeedOnce(deps.db, deps.consumers)
      } catch (error) {
        deps.log.error({ err: error }, 'The feed failed and will be tried again')
      }
      await sleep(PAUSE_MS, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  })()
  return {
    async stop() {
      ending.abort()
      await running
    },
  }
}
