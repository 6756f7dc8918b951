import { randomInt } from 'node:crypto'
import { findOfficerByEmail } from '#features/organisation'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/db.ts'
import { hashPassword } from '../credentials/password.ts'
import { insertCredentials } from '../store/officer-credential.writes.ts'
import type { SignInDeps } from './sign-in-deps.ts'

/** What came of it: a password to hand over, or nothing when the officer could sign in already. */
export type Admitted = { readonly password: string | undefined }

/**
 * Lets a registered officer sign in under that username with a first password, told once; the device is enrolled at the
 * first sign-in. An officer or username that has a credential is left alone.
 */
export async function admitOfficer(
  deps: Pick<SignInDeps, 'db'>,
  officer: { readonly siteId: number; readonly email: string; readonly username: string },
): Promise<Result<Admitted, { readonly code: 'officer_not_found' }>> {
  const { siteId, username } = officer
  const found = await findOfficerByEmail(deps.db, siteId, officer.email)
  if (found === undefined) return err({ code: 'officer_not_found' })
  const password = firstPassword()
  const passwordHash = await hashPassword(password)
  const added = await inTransaction(deps.db, trx =>
    insertCredentials(trx, [{ officerId: found.id, siteId, username, passwordHash }]),
  )
  return ok({ password: added === 1 ? password : undefined })
}

// Letters and digits that nobody mixes up when they are read from paper.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LETTERS = 4

/** Four groups of four, about 79 bits. */
export function firstPassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
