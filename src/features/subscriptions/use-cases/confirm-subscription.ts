import type { Clock } from '#kernel/clock.ts'
import { addMinutes, type Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { CONFIRM_DAYS } from '../domain/topics.ts'
import {
  findSubscription,
  lockSubscriptionsLike,
  type Subscription,
} from '../store/subscription.queries.ts'
import { changeChoice, eraseSubscriptions, setConfirmed } from '../store/subscription.writes.ts'
import type { Which } from './mailing-list.ts'
import { tellOf } from './tell-of.ts'

type Deps = { readonly db: Db; readonly clock: Clock }

const MINUTES_OF_A_DAY = 1440

/** What was asked for at that moment or before can no longer be confirmed. */
export function confirmableSince(now: Instant): Instant {
  return addMinutes(now, -CONFIRM_DAYS * MINUTES_OF_A_DAY)
}

/** The subscription that a link is about: to be confirmed or already so. Undefined when it is over. */
export async function findConfirmable(
  { db, clock }: Deps,
  { siteId, list, subscriptionId }: Which,
): Promise<Subscription | undefined> {
  const found = await findSubscription(db, siteId, list.name, subscriptionId)
  const isOver = found?.confirmedAt === null && found.askedAt <= confirmableSince(clock.now())
  return isOver ? undefined : found
}

/**
 * The reader of an address wants the letters of a list. Who gets them already has that changed to the new choice, and
 * keeps the link by which to unsubscribe. What was asked for before that is over. Gives the subscription that stands now. Events: subscription.confirmed, .changed.
 */
export function confirmSubscription(
  { db, clock }: Deps,
  which: Which,
): Promise<Result<{ readonly subscriptionId: string }, { readonly code: 'subscription_over' }>> {
  const { siteId, list, subscriptionId } = which
  const now = clock.now()
  return inTransaction(db, async trx => {
    const all = await lockSubscriptionsLike(trx, siteId, list.name, subscriptionId)
    const asked = all.find(({ id }) => id === subscriptionId)
    if (asked?.confirmedAt) return ok({ subscriptionId })
    if (asked === undefined || asked.askedAt <= confirmableSince(now))
      return err({ code: 'subscription_over' })
    const present = all.find(({ confirmedAt }) => confirmedAt !== null)
    if (present === undefined) {
      await setConfirmed(trx, asked.id, now)
      await tellOf(trx, clock, which, 'subscription.confirmed')
    } else {
      await changeChoice(trx, present.id, asked)
      await eraseSubscriptions(trx, [asked.id])
      await tellOf(trx, clock, { ...which, subscriptionId: present.id }, 'subscription.changed')
    }
    // A link in an earlier letter would put back what was chosen before.
    const earlier = all.filter(each => each.confirmedAt === null && each.askedAt < asked.askedAt)
    await eraseSubscriptions(
      trx,
      earlier.map(({ id }) => id),
    )
    await list.onConfirmed?.(trx, clock, siteId)
    return ok({ subscriptionId: present?.id ?? asked.id })
  })
}
