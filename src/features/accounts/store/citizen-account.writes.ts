import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Profile } from '../domain/citizen-account.ts'
import type { VneidPerson } from '../domain/vneid-person.ts'

/** Opens an account for an e-mail. Gives false when there is one. */
export async function insertEmailAccount(
  trx: Trx,
  account: { id: string; siteId: number; email: string; openedAt: Instant },
): Promise<boolean> {
  const row = await trx
    .insertInto('citizen_account')
    .values({
      id: account.id,
      site_id: account.siteId,
      email: account.email,
      opened_at: account.openedAt,
    })
    .onConflict(conflict => conflict.columns(['site_id', 'email']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Opens an account for a person of VNeID. Gives false when there is one for that identity number. */
export async function insertVerifiedAccount(
  trx: Trx,
  account: { id: string; siteId: number; person: VneidPerson; openedAt: Instant },
): Promise<boolean> {
  const { person } = account
  const row = await trx
    .insertInto('citizen_account')
    .values({
      id: account.id,
      site_id: account.siteId,
      full_name: person.fullName,
      identity_number: person.identityNumber,
      identity_verified_at: account.openedAt,
      born_on: person.bornOn ?? null,
      oidc_issuer: person.issuer,
      oidc_subject: person.subject,
      opened_at: account.openedAt,
    })
    .onConflict(conflict =>
      conflict
        .columns(['site_id', 'identity_number'])
        .where('identity_verified_at', 'is not', null)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes over what VNeID says now. */
export async function refreshVerifiedAccount(
  trx: Trx,
  id: string,
  person: VneidPerson,
  at: Instant,
): Promise<void> {
  await trx
    .updateTable('citizen_account')
    .set({
      full_name: person.fullName,
      identity_verified_at: at,
      born_on: person.bornOn ?? null,
      oidc_issuer: person.issuer,
      oidc_subject: person.subject,
    })
    .where('id', '=', id)
    .execute()
}

/** Changes what the account's owner may change. */
export async function updateProfile(trx: Trx, id: string, profile: Profile): Promise<void> {
  await trx
    .updateTable('citizen_account')
    .set({
      full_name: profile.fullName,
      phone: profile.phone,
      identity_number: profile.identityNumber ?? null,
    })
    .where('id', '=', id)
    .execute()
}
