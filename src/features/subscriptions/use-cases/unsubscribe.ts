import type { Clock } from '#kernel/clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { eraseAddressOf } from '../store/subscription.writes.ts'
import type { Which } from './mailing-list.ts'
import { tellOf } from './tell-of.ts'

/** Erases the address of a subscription from its list. Whose it was nobody can tell afterwards. Event: subscription.ended. */
export function unsubscribe({ db, clock }: { db: Db; clock: Clock }, which: Which): Promise<void> {
  const { siteId, list, subscriptionId } = which
  return inTransaction(db, async trx => {
    // Mail programs send it again when they are in doubt; it has ended once.
    if (!(await eraseAddressOf(trx, siteId, list.name, subscriptionId))) return
    await tellOf(trx, clock, which, 'subscription.ended')
  })
}
