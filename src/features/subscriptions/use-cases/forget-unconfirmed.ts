import type { Clock } from '#kernel/clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { eraseUnconfirmed } from '../store/subscription.writes.ts'
import { confirmableSince } from './confirm-subscription.ts'

/** Deletes the addresses of a site that nobody confirmed in time. */
export async function forgetUnconfirmed(
  deps: { db: Db; clock: Clock },
  { siteId }: { siteId: number },
): Promise<void> {
  const since = confirmableSince(deps.clock.now())
  await inTransaction(deps.db, trx => eraseUnconfirmed(trx, siteId, since))
}
