import type { Clock } from '#kernel/clock.ts'
import type { Trx } from '#platform/db/db.ts'
import { type Act, appendEvent } from '#platform/events/append-event.ts'
import type { Which } from './mailing-list.ts'

/** Writes down what came of a subscription, without the address. */
export function tellOf(
  trx: Trx,
  clock: Clock,
  { siteId, list, subscriptionId }: Which,
  type: 'subscription.confirmed' | 'subscription.changed' | 'subscription.ended',
  actor: Act['actor'] = { kind: 'visitor' },
): Promise<void> {
  const subject = { kind: 'subscription', id: subscriptionId }
  const data = { list: list.name }
  return appendEvent(trx, { siteId, clock, actor }, { type, subject, data })
}
