import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'

/** A credential to be added. */
export type NewCredential = {
  readonly officerId: string
  readonly siteId: number
  readonly username: string
  readonly passwordHash: string
  readonly totp?: { readonly sealedSecret: string; readonly enrolledAt: Instant }
  readonly isDemo?: boolean
}

/** Adds credentials; an officer or username that has one is left out. Gives the number added. */
export async function insertCredentials(
  trx: Trx,
  credentials: readonly NewCredential[],
): Promise<number> {
  if (credentials.length === 0) return 0
  const rows = await trx
    .insertInto('officer_credential')
    .values(
      credentials.map(credential => ({
        officer_id: credential.officerId,
        site_id: credential.siteId,
        username: credential.username,
        password_hash: credential.passwordHash,
        totp_secret_sealed: credential.totp?.sealedSecret ?? null,
        totp_enrolled_at: credential.totp?.enrolledAt ?? null,
        is_demo: credential.isDemo ?? false,
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .returning('officer_id')
    .execute()
  return rows.length
}

/** Counts a wrong password or device code. Gives how many there are now in a row. */
export async function countFailedTry(db: Db | Trx, officerId: string): Promise<number> {
  const row = await db
    .updateTable('officer_credential')
    .set(eb => ({ failed_tries: eb('failed_tries', '+', 1) }))
    .where('officer_id', '=', officerId)
    .returning('failed_tries')
    .executeTakeFirstOrThrow()
  return row.failed_tries
}

/** Locks a sign-in for a time; the tries are counted anew after it. */
export async function lockSignIn(db: Db | Trx, officerId: string, until: Instant): Promise<void> {
  await db
    .updateTable('officer_credential')
    .set({ locked_until: until, failed_tries: 0 })
    .where('officer_id', '=', officerId)
    .execute()
}

/** Uses a device code up and forgets the wrong tries before it. */
export async function markStepUsed(trx: Trx, officerId: string, step: number): Promise<void> {
  await trx
    .updateTable('officer_credential')
    .set({ last_totp_step: step, failed_tries: 0, locked_until: null })
    .where('officer_id', '=', officerId)
    .execute()
}

/** Keeps the secret of the officer's device. */
export async function keepTotpSecret(
  trx: Trx,
  officerId: string,
  totp: { sealedSecret: string; enrolledAt: Instant },
): Promise<void> {
  await trx
    .updateTable('officer_credential')
    .set({ totp_secret_sealed: totp.sealedSecret, totp_enrolled_at: totp.enrolledAt })
    .where('officer_id', '=', officerId)
    .execute()
}

/** Keeps the hash of a new password and lifts a lock. */
export async function keepPassword(
  trx: Trx,
  officerId: string,
  passwordHash: string,
): Promise<void> {
  await trx
    .updateTable('officer_credential')
    .set({ password_hash: passwordHash, failed_tries: 0, locked_until: null })
    .where('officer_id', '=', officerId)
    .execute()
}

/** Forgets the officer's device: the next sign-in enrols one. */
export async function forgetDevice(trx: Trx, officerId: string): Promise<void> {
  await trx
    .updateTable('officer_credential')
    .set({ totp_secret_sealed: null, totp_enrolled_at: null, last_totp_step: 0 })
    .where('officer_id', '=', officerId)
    .execute()
}
