import { inTransaction } from '#platform/db/db.ts'
import { type NewMessage, queueMessages } from '#platform/mail/messages.ts'
import { type Addressed, lockSubscribers, type Subscriber } from '../store/subscription.queries.ts'
import type { MailingDeps } from './mailing-list.ts'

/** Subscribers that are read, and written to, in one transaction. */
const PAGE = 500

/**
 * Queues what is written to each of the subscribers, nothing for whom nothing is written. Messages have keys, so that
 * work that broke off can be done again from its beginning. Whoever unsubscribes at that moment waits until it is queued,
 * and it is erased with the rest.
 */
export async function writeToSubscribers(
  { db, clock }: Pick<MailingDeps, 'db' | 'clock'>,
  addressed: Addressed,
  write: (subscriber: Subscriber) => NewMessage | undefined,
): Promise<void> {
  let after: string | undefined
  do {
    after = await inTransaction(db, async trx => {
      const subscribers = await lockSubscribers(trx, addressed, { after, limit: PAGE })
      const letters = subscribers.flatMap(subscriber => {
        const message = write(subscriber)
        return message === undefined ? [] : [{ ...message, subscriptionId: subscriber.id }]
      })
      await queueMessages(trx, clock, letters)
      return subscribers.length < PAGE ? undefined : subscribers.at(-1)?.id
    })
  } while (after !== undefined)
}
