import type { Clock } from '#kernel/clock.ts'
import type { Trx } from '#platform/db/db.ts'
import { without } from '../domain/topics.ts'
import { lockSubscribedTo, type Subscriber } from '../store/subscription.queries.ts'
import { changeChoice, eraseSubscriptions } from '../store/subscription.writes.ts'
import type { MailingList } from './mailing-list.ts'
import { tellOf } from './tell-of.ts'

/** A reader who had confirmed a subscription to a topic that is gone, and what became of it. */
export type Retired = Pick<Subscriber, 'id' | 'email' | 'language'> & {
  readonly became: 'changed' | 'ended'
}

/**
 * Takes a topic out of every subscription of a list, and puts another in its place where there is one. A subscription to
 * nothing else ends: without a topic it would be one to everything. Gives those to be told. Events: subscription.changed,
 * subscription.ended.
 */
export async function retireTopic(
  trx: Trx,
  clock: Clock,
  gone: {
    readonly siteId: number
    readonly list: MailingList
    readonly kind: string
    readonly topic: string
    readonly instead: string | undefined
    readonly officerId: string
  },
): Promise<readonly Retired[]> {
  const { siteId, list, officerId } = gone
  const retired: Retired[] = []
  const found = await lockSubscribedTo(trx, { ...gone, list: list.name })
  for (const { id, email, language, topics, isConfirmed } of found) {
    const left = without(topics, gone)
    if (left === undefined) await eraseSubscriptions(trx, [id])
    else await changeChoice(trx, id, { language, topics: left })
    // Who has not confirmed is written to by nobody.
    if (!isConfirmed) continue
    const became = left === undefined ? 'ended' : 'changed'
    const which = { siteId, list, subscriptionId: id }
    await tellOf(trx, clock, which, `subscription.${became}`, { kind: 'officer', id: officerId })
    retired.push({ id, email, language, became })
  }
  return retired
}
