import { type NewOfficer, registerOfficer } from '#features/organisation'
import { emailAddress } from '#kernel/contact.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/db.ts'
import { hashPassword } from '../credentials/password.ts'
import { PASSWORD_CHARACTERS } from '../domain/sign-in-limits.ts'
import { insertCredentials } from '../store/officer-credential.writes.ts'
import type { SignInDeps } from './sign-in-deps.ts'

/** Why an officer could not be created. */
export type CreateOfficerProblem =
  | 'officer_email_wrong'
  | 'officer_email_taken'
  | 'username_wrong'
  | 'username_taken'
  | 'password_too_short'

const USERNAME = /^[a-z0-9][a-z0-9.-]{1,62}$/

/** Thrown to undo the whole transaction when the username turns out to be taken. */
class UsernameTaken extends Error {}

/**
 * An operator creates an officer who can sign in, such as the first administrator. The device is enrolled at the
 * first sign-in. Event: officer.registered.
 */
export async function createOfficer(
  deps: Pick<SignInDeps, 'db' | 'clock'>,
  input: NewOfficer & { readonly username: string; readonly password: string },
): Promise<Result<{ readonly officerId: string }, { readonly code: CreateOfficerProblem }>> {
  const email = emailAddress(input.email)
  if (email === undefined) return err({ code: 'officer_email_wrong' })
  if (!USERNAME.test(input.username)) return err({ code: 'username_wrong' })
  if (input.password.length < PASSWORD_CHARACTERS) return err({ code: 'password_too_short' })
  const passwordHash = await hashPassword(input.password)
  try {
    return await inTransaction(deps.db, async trx => {
      const registered = await registerOfficer(
        { trx, clock: deps.clock },
        { ...input, email },
        { kind: 'system' },
      )
      if (!registered.ok) return registered
      const { officerId } = registered.value
      const { siteId, username } = input
      const added = await insertCredentials(trx, [{ officerId, siteId, username, passwordHash }])
      if (added === 0) throw new UsernameTaken()
      return ok({ officerId })
    })
  } catch (error) {
    if (error instanceof UsernameTaken) return err({ code: 'username_taken' })
    throw error
  }
}
