/** Messages to people: queued in the transaction of the act, sent by a job, and shown in the demo's inbox. */
import { z } from 'zod'
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import type { Db, Trx } from '../db/db.ts'
import { defineJob, enqueueAll } from '../jobs/jobs.ts'

/** A message as it will be read. `key` names its cause, so that the same cause never sends twice. */
export type NewMessage = {
  readonly siteId: number
  readonly channel: 'email' | 'sms'
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly key: string
}

/** The job that hands one message to the mail server. */
export const sendMessageJob = defineJob('send-message', z.object({ messageId: z.uuid() }))

/** Queues a message. A second one with the same key is not queued. */
export function queueMessage(trx: Trx, clock: Clock, message: NewMessage): Promise<void> {
  return queueMessages(trx, clock, [message])
}

/** A statement holds 65,535 values; a message has eight. */
const MOST_AT_ONCE = 1000

/** Queues messages, each of them as one alone, many in a statement. */
export async function queueMessages(
  trx: Trx,
  clock: Clock,
  messages: readonly NewMessage[],
): Promise<void> {
  const now = clock.now()
  // Ids of one moment have no order of their own; the inbox shows messages in theirs.
  const ids = messages.map(() => newId(now)).sort()
  const rows = messages.map((message, index) => rowOf(message, ids[index] ?? newId(now), now))
  for (let first = 0; first < rows.length; first += MOST_AT_ONCE) {
    const queued = await trx
      .insertInto('outgoing_message')
      .values(rows.slice(first, first + MOST_AT_ONCE))
      .onConflict(conflict => conflict.columns(['site_id', 'key']).doNothing())
      .returning('id')
      .execute()
    const payloads = queued.map(({ id }) => ({ messageId: id }))
    if (clock.kind === 'live') await enqueueAll(trx, sendMessageJob, payloads)
  }
}

function rowOf(message: NewMessage, id: string, now: Date) {
  return {
    id,
    site_id: message.siteId,
    channel: message.channel,
    recipient: message.recipient,
    subject: message.subject,
    body: message.body,
    queued_at: now,
    key: message.key,
  }
}

const COLUMNS = [
  ...(['id', 'site_id', 'channel', 'recipient', 'subject', 'body'] as const),
  ...(['queued_at', 'sent_at'] as const),
] as const

/** The newest messages of a site, newest first: the demo's inbox. */
export function listMessages(
  db: Db,
  siteId: number,
  filter: { recipient?: string; limit: number },
) {
  let query = db
    .selectFrom('outgoing_message')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .orderBy('queued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit)
  if (filter.recipient !== undefined) query = query.where('recipient', '=', filter.recipient)
  return query.execute()
}

/** One message, or undefined. */
export function findMessage(db: Db | Trx, id: string) {
  return db.selectFrom('outgoing_message').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

/** Notes that a message has left. */
export async function markSent(db: Db | Trx, id: string, at: Date): Promise<void> {
  await db.updateTable('outgoing_message').set({ sent_at: at }).where('id', '=', id).execute()
}
