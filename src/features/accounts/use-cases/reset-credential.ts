import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { hashPassword } from '../credentials/password.ts'
import { PASSWORD_CHARACTERS } from '../domain/sign-in-limits.ts'
import { findCredential } from '../store/officer-credential.queries.ts'
import { forgetDevice, keepPassword } from '../store/officer-credential.writes.ts'
import { endOtherSessions } from '../store/session.writes.ts'
import type { SignInDeps } from './sign-in-deps.ts'

/**
 * The operator gives an officer a new password after the old one or the device was lost: the device is enrolled anew at the
 * next sign-in, every session ends, a lock is lifted. Event: officer_credential.reset.
 */
export async function resetCredential(
  deps: Pick<SignInDeps, 'db' | 'clock'>,
  input: { siteId: number; username: string; password: string },
): Promise<Result<undefined, { readonly code: 'officer_not_found' | 'password_too_short' }>> {
  const { siteId, username } = input
  const now = deps.clock.now()
  if (input.password.length < PASSWORD_CHARACTERS) return err({ code: 'password_too_short' })
  const credential = await findCredential(deps.db, { siteId, username, today: dateInVietNam(now) })
  if (credential === undefined) return err({ code: 'officer_not_found' })
  const passwordHash = await hashPassword(input.password)
  const { officerId } = credential
  await inTransaction(deps.db, async trx => {
    await keepPassword(trx, officerId, passwordHash)
    await forgetDevice(trx, officerId)
    await endOtherSessions(trx, { id: officerId, sessionId: undefined }, now)
    await appendEvent(
      trx,
      { siteId, actor: { kind: 'system' }, clock: deps.clock },
      { type: 'officer_credential.reset', subject: { kind: 'officer', id: officerId } },
    )
  })
  return ok(undefined)
}
