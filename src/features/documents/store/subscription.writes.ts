import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Choice } from '../domain/notice.ts'

/** Mails that ask to confirm, to one address in a day. */
const MOST_A_DAY = 3

/** Keeps a subscription that is still to be confirmed. Tells whether its address may be asked once more today. */
export async function insertUnconfirmed(
  trx: Trx,
  asked: Choice & {
    id: string
    siteId: number
    email: string
    askedAt: Instant
    askedOn: PlainDate
  },
): Promise<boolean> {
  // Two at the same moment count to the same number, and the second is the conflict.
  const { rows } = await sql<{ id: string }>`
    insert into document_subscription
      (id, site_id, email, language, types, field_ids, asked_at, asked_on, asked_nth)
    select ${asked.id}::uuid, ${asked.siteId}::integer, ${asked.email}::text, ${asked.language}::text,
      ${asked.types}::text[], ${asked.fieldIds}::integer[], ${asked.askedAt}::timestamptz,
      ${asked.askedOn}::date, coalesce(max(asked_nth), 0) + 1
    from document_subscription
    where site_id = ${asked.siteId} and email = ${asked.email} and asked_on = ${asked.askedOn}
    having coalesce(max(asked_nth), 0) < ${MOST_A_DAY}
    on conflict (site_id, email, asked_on, asked_nth) do nothing
    returning id`.execute(trx)
  return rows.length > 0
}

/** Notes that its reader wants it. */
export async function setConfirmed(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx
    .updateTable('document_subscription')
    .set({ confirmed_at: at })
    .where('id', '=', id)
    .execute()
}

/** Gives a subscription another language, other types and other fields. */
export async function changeChoice(trx: Trx, id: string, choice: Choice): Promise<void> {
  await trx
    .updateTable('document_subscription')
    .set({
      language: choice.language,
      types: choice.types === null ? null : [...choice.types],
      field_ids: choice.fieldIds === null ? null : [...choice.fieldIds],
    })
    .where('id', '=', id)
    .execute()
}

/** Deletes one subscription. */
export async function eraseSubscription(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('document_subscription').where('id', '=', id).execute()
}

/** Deletes a subscription and whatever else is kept of its address. Tells whether there was one. */
export async function eraseAddressOf(trx: Trx, siteId: number, id: string): Promise<boolean> {
  const erased = await trx
    .deleteFrom('document_subscription')
    .where('site_id', '=', siteId)
    .where('email', '=', eb =>
      eb
        .selectFrom('document_subscription as same')
        .select('same.email')
        .where('same.site_id', '=', siteId)
        .where('same.id', '=', id),
    )
    .returning('id')
    .execute()
  return erased.length > 0
}

/** Deletes what was asked for at that moment or before and never confirmed. */
export async function eraseUnconfirmed(trx: Trx, siteId: number, since: Instant): Promise<void> {
  await trx
    .deleteFrom('document_subscription')
    .where('site_id', '=', siteId)
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<=', since)
    .execute()
}
