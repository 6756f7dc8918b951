import { type Db, inTransaction } from '#platform/db/db.ts'
import { getCursor, listSealedAfter } from '#platform/events/event.queries.ts'
import { COUNTED_EVENTS } from '../domain/count-events.ts'
import { type CounterTable, digestCounters } from '../store/counter.queries.ts'
import { clearCounters } from '../store/counter.writes.ts'
import { applyBatch } from './apply-batch.ts'

const BATCH = 10_000

/** What a recount found: the counters that did not agree with the events (none, when all is well). */
export type Reconciliation = {
  readonly events: number
  readonly differing: readonly CounterTable[]
}

/**
 * Counts everything again from the first event up to where the counters have read, and compares. The recount is
 * what stays; in a sound system it changes nothing.
 */
export async function reconcile(db: Db, siteId: number, consumer: string): Promise<Reconciliation> {
  return await inTransaction(db, async trx => {
    // Holding the cursor keeps the feed from counting meanwhile.
    const upTo = await getCursor(trx, siteId, consumer)
    const before = await digestCounters(trx, siteId)
    await clearCounters(trx, siteId)
    let events = 0
    for (let after = 0; after < upTo; after += BATCH) {
      const batch = await listSealedAfter(trx, siteId, {
        after,
        upTo: Math.min(after + BATCH, upTo),
        types: COUNTED_EVENTS,
      })
      await applyBatch(trx, siteId, batch)
      events += batch.length
    }
    const now = await digestCounters(trx, siteId)
    return {
      events,
      differing: [...now.keys()].filter(table => now.get(table) !== before.get(table)),
    }
  })
}
