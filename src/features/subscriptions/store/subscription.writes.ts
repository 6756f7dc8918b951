import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Choice } from '../domain/topics.ts'

/** Mails that ask to confirm, to one address in a day, whatever the list. */
const MOST_A_DAY = 3

/** Keeps a subscription that is still to be confirmed. Tells whether its address may be asked once more today. */
export async function insertUnconfirmed(
  trx: Trx,
  asked: Choice & {
    id: string
    siteId: number
    list: string
    email: string
    askedAt: Instant
    askedOn: PlainDate
  },
): Promise<boolean> {
  // Two at the same moment count to the same number, and the second is the conflict.
  const { rows } = await sql<{ id: string }>`
    insert into subscription (id, site_id, list, email, language, topics, asked_at, asked_on, asked_nth)
    select ${asked.id}::uuid, ${asked.siteId}::integer, ${asked.list}::text, ${asked.email}::text,
      ${asked.language}::text, ${JSON.stringify(asked.topics)}::jsonb, ${asked.askedAt}::timestamptz, ${asked.askedOn}::date, coalesce(max(asked_nth), 0) + 1
    from subscription
    where site_id = ${asked.siteId} and email = ${asked.email} and asked_on = ${asked.askedOn}
    having coalesce(max(asked_nth), 0) < ${MOST_A_DAY}
    on conflict (site_id, email, asked_on, asked_nth) do nothing
    returning id`.execute(trx)
  return rows.length > 0
}

/** Notes that its reader wants it. */
export async function setConfirmed(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx.updateTable('subscription').set({ confirmed_at: at }).where('id', '=', id).execute()
}

/** Gives a subscription another language and other topics. */
export async function changeChoice(trx: Trx, id: string, choice: Choice): Promise<void> {
  await trx
    .updateTable('subscription')
    .set({ language: choice.language, topics: JSON.stringify(choice.topics) })
    .where('id', '=', id)
    .execute()
}

/** Deletes subscriptions, and with them, as wherever one is deleted, recipient and text of their letters (0122). */
export async function eraseSubscriptions(trx: Trx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await trx.deleteFrom('subscription').where('id', 'in', ids).execute()
}

/** Deletes a subscription and whatever else the list keeps of its address. Tells whether there was one. */
export async function eraseAddressOf(
  trx: Trx,
  siteId: number,
  list: string,
  id: string,
): Promise<boolean> {
  const erased = await trx
    .deleteFrom('subscription')
    .where('site_id', '=', siteId)
    .where('list', '=', list)
    .where('email', '=', eb =>
      eb
        .selectFrom('subscription as same')
        .select('same.email')
        .where('same.site_id', '=', siteId)
        .where('same.list', '=', list)
        .where('same.id', '=', id),
    )
    .returning('id')
    .execute()
  return erased.length > 0
}

/** Deletes what was asked for at that moment or before and never confirmed. */
export async function eraseUnconfirmed(trx: Trx, siteId: number, since: Instant): Promise<void> {
  await trx
    .deleteFrom('subscription')
    .where('site_id', '=', siteId)
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<=', since)
    .execute()
}

/** Erases recipient and text of letters that were written before that moment. */
export async function eraseLettersBefore(trx: Trx, before: Instant): Promise<void> {
  await sql`select erase_old_letters(${before})`.execute(trx)
}
