import type { Clock } from '#kernel/clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { eraseAddressOf } from '../store/subscription.writes.ts'

/** Erases the address of a subscription. Whose it was nobody can tell afterwards. Event: document_subscription.ended. */
export function unsubscribe(
  { db, clock }: { db: Db; clock: Clock },
  { siteId, subscriptionId }: { siteId: number; subscriptionId: string },
): Promise<void> {
  return inTransaction(db, async trx => {
    // Mail programs send it again when they are in doubt; it has ended once.
    if (!(await eraseAddressOf(trx, siteId, subscriptionId))) return
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'visitor' } },
      {
        type: 'document_subscription.ended',
        subject: { kind: 'document_subscription', id: subscriptionId },
      },
    )
  })
}
