import type { Clock } from '#kernel/clock.ts'
import { addMinutes, type Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { CONFIRM_DAYS } from '../domain/notice.ts'
import { findSubscription, lockSubscriptionsLike } from '../store/subscription.queries.ts'
import { changeChoice, eraseSubscription, setConfirmed } from '../store/subscription.writes.ts'

type Deps = { readonly db: Db; readonly clock: Clock }
type Which = { readonly siteId: number; readonly subscriptionId: string }

const MINUTES_OF_A_DAY = 1440

/** What was asked for at that moment or before can no longer be confirmed. */
export function confirmableSince(now: Instant): Instant {
  return addMinutes(now, -CONFIRM_DAYS * MINUTES_OF_A_DAY)
}

/** The subscription that a link is about: to be confirmed or already so. Undefined when it is over. */
export async function findConfirmable({ db, clock }: Deps, { siteId, subscriptionId }: Which) {
  const found = await findSubscription(db, siteId, subscriptionId)
  const isOver = found?.confirmedAt === null && found.askedAt <= confirmableSince(clock.now())
  return isOver ? undefined : found
}

/**
 * The reader of an address wants to hear of new documents. Who does already has it changed to the new choice, and keeps
 * the link by which to unsubscribe. Events: document_subscription.confirmed, .changed.
 */
export function confirmSubscription(
  { db, clock }: Deps,
  { siteId, subscriptionId }: Which,
): Promise<Result<undefined, { readonly code: 'subscription_over' }>> {
  const now = clock.now()
  return inTransaction(db, async trx => {
    const all = await lockSubscriptionsLike(trx, siteId, subscriptionId)
    const asked = all.find(({ id }) => id === subscriptionId)
    if (asked?.confirmedAt) return ok(undefined)
    if (asked === undefined || asked.askedAt <= confirmableSince(now))
      return err({ code: 'subscription_over' })
    const present = all.find(({ confirmedAt }) => confirmedAt !== null)
    if (present === undefined) {
      await setConfirmed(trx, asked.id, now)
      await tell(trx, clock, { siteId, id: asked.id }, 'document_subscription.confirmed')
    } else {
      await changeChoice(trx, present.id, asked)
      await eraseSubscription(trx, asked.id)
      await tell(trx, clock, { siteId, id: present.id }, 'document_subscription.changed')
    }
    return ok(undefined)
  })
}

function tell(
  trx: Trx,
  clock: Clock,
  { siteId, id }: { siteId: number; id: string },
  type: string,
): Promise<void> {
  const subject = { kind: 'document_subscription', id }
  return appendEvent(trx, { siteId, clock, actor: { kind: 'visitor' } }, { type, subject })
}
