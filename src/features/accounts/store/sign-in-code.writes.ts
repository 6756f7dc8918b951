import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** Keeps a code that is being sent, and forgets those older than `keepFrom`. */
export async function insertSignInCode(
  trx: Trx,
  code: {
    id: string
    siteId: number
    email: string
    hash: string
    sentAt: Instant
    expiresAt: Instant
    keepFrom: Instant
  },
): Promise<void> {
  await trx.deleteFrom('sign_in_code').where('sent_at', '<', code.keepFrom).execute()
  await trx
    .insertInto('sign_in_code')
    .values({
      id: code.id,
      site_id: code.siteId,
      email: code.email,
      code_hash: code.hash,
      sent_at: code.sentAt,
      expires_at: code.expiresAt,
    })
    .execute()
}

/** The unused code of that id, locked until the transaction ends, or undefined. */
export function lockSignInCode(trx: Trx, siteId: number, id: string) {
  return trx
    .selectFrom('sign_in_code')
    .select([
      'id',
      'email',
      'code_hash as hash',
      'expires_at as expiresAt',
      'wrong_tries as wrongTries',
    ])
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** Counts one wrong try. */
export async function countWrongTry(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('sign_in_code')
    .set(eb => ({ wrong_tries: eb('wrong_tries', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Uses a code up. */
export async function markCodeUsed(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx.updateTable('sign_in_code').set({ used_at: at }).where('id', '=', id).execute()
}
