import type { Clock } from '#kernel/clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type ItemKey, settleItems as settle } from '../store/import.writes.ts'

/** Takes items that an editor has looked at off the list. Gives how many were on it. Event for each run: import.items_settled. */
export function settleItems(
  { db, clock }: { db: Db; clock: Clock },
  input: { siteId: number; officerId: string; items: readonly ItemKey[] },
): Promise<number> {
  const { siteId, officerId, items } = input
  return inTransaction(db, async trx => {
    const settled = await settle(trx, siteId, items, clock.now())
    const act = { siteId, clock, actor: { kind: 'officer', id: officerId } } as const
    for (const [run, ids] of Map.groupBy(settled, ({ runId }) => runId))
      await appendEvent(trx, act, {
        type: 'import.items_settled',
        subject: { kind: 'import', id: run },
        data: { items: ids.length },
      })
    return settled.length
  })
}
