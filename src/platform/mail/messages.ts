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
  /** Further headers of an e-mail, by name. */
  readonly headers?: Readonly<Record<string, string>>
  /** The subscription because of which it is written: when that ends, the database erases recipient and text. */
  readonly subscriptionId?: string
}

/** Messages that one job sends. */
const MOST_OF_A_JOB = 50

/** The job that hands messages to the mail server. */
export const sendMessagesJob = defineJob(
  'send-messages',
  z.object({ messageIds: z.array(z.uuid()).max(MOST_OF_A_JOB) }),
)

/** Queues a message. A second one with the same key is not queued. */
export function queueMessage(trx: Trx, clock: Clock, message: NewMessage): Promise<void> {
  return queueMessages(trx, clock, [message])
}

/** A statement holds 65,535 values; a message has ten. */
const MOST_AT_ONCE = 1000

/** Queues messages, each of them as one alone, many in a statement. */
export async function queueMessages(
  trx: Trx,
  clock: Clock,
  messages: readonly NewMessage[],
): Promise<void> {
  const now = clock.now()
  const rows = messages.map(message => rowOf(message, newId(now), now))
  for (let first = 0; first < rows.length; first += MOST_AT_ONCE) {
    const queued = await trx
      .insertInto('outgoing_message')
      .values(rows.slice(first, first + MOST_AT_ONCE))
      .onConflict(conflict => conflict.columns(['site_id', 'key']).doNothing())
      .returning('id')
      .execute()
    if (clock.kind === 'live') await enqueueAll(trx, sendMessagesJob, jobsFor(queued))
  }
}

/** A job costs more than most of what it does, so one takes many messages. */
function jobsFor(queued: readonly { readonly id: string }[]): { messageIds: string[] }[] {
  return Array.from({ length: Math.ceil(queued.length / MOST_OF_A_JOB) }, (_, index) => {
    const first = index * MOST_OF_A_JOB
    return { messageIds: queued.slice(first, first + MOST_OF_A_JOB).map(({ id }) => id) }
  })
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
    headers: message.headers === undefined ? null : JSON.stringify(message.headers),
    subscription_id: message.subscriptionId ?? null,
  }
}

const COLUMNS = [
  ...(['id', 'site_id', 'channel', 'recipient', 'subject', 'body'] as const),
  ...(['queued_at', 'sent_at'] as const),
] as const

/** The newest messages of a site that still have a recipient, newest first: the demo's inbox. */
export function listMessages(
  db: Db,
  siteId: number,
  filter: { recipient?: string; limit: number },
) {
  let query = db
    .selectFrom('outgoing_message')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .where('recipient', '<>', '')
    .orderBy('queued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit)
  if (filter.recipient !== undefined) query = query.where('recipient', '=', filter.recipient)
  return query.execute()
}

/** The keys that begin so, of messages that a site has queued since then. */
export async function listKeys(
  db: Db,
  siteId: number,
  prefix: string,
  since: Date,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('outgoing_message')
    .select('key')
    .where('site_id', '=', siteId)
    .where('queued_at', '>=', since)
    .where('key', 'like', `${prefix}%`)
    .execute()
  return rows.map(({ key }) => key)
}

/** One message, or undefined; one whose recipient and text were erased is none. */
export function findMessage(db: Db | Trx, id: string) {
  return db
    .selectFrom('outgoing_message')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('recipient', '<>', '')
    .executeTakeFirst()
}

/** A message that has not left yet, with the headers that it needs; undefined once it has, or never will. */
export async function findUnsent(db: Db, id: string) {
  const row = await db
    .selectFrom('outgoing_message')
    .select([...COLUMNS, 'headers'])
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  return row && { ...row, headers: HEADERS.parse(row.headers ?? {}) }
}

const HEADERS = z.record(z.string(), z.string())

/** Notes that a message has left. */
export async function markSent(db: Db | Trx, id: string, at: Date): Promise<void> {
  await db.updateTable('outgoing_message').set({ sent_at: at }).where('id', '=', id).execute()
}
