import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { hashPassword, verifyPassword } from '../credentials/password.ts'
import { PASSWORD_CHARACTERS } from '../domain/sign-in-limits.ts'
import { findCredentialOf } from '../store/officer-credential.queries.ts'
import { keepPassword } from '../store/officer-credential.writes.ts'
import { endOtherSessions } from '../store/session.writes.ts'
import { countAndLock } from './check-password.ts'
import type { SignInDeps } from './sign-in-deps.ts'

/** Why a password is not changed. */
export type ChangePasswordProblem =
  | 'current_password_wrong'
  | 'password_too_short'
  | 'password_is_the_same'
  | 'password_is_shared'

/**
 * An officer changes the own password; every other session of the officer ends. Wrong tries count as at the sign-in.
 * A demo account keeps its password, which everybody may know. Event: officer_credential.password_changed.
 */
export async function changePassword(
  deps: Pick<SignInDeps, 'db' | 'clock'>,
  input: { siteId: number; officer: Officer; current: string; next: string },
): Promise<Result<undefined, { readonly code: ChangePasswordProblem }>> {
  const { siteId, officer } = input
  const now = deps.clock.now()
  const credential = await findCredentialOf(deps.db, officer.id, dateInVietNam(now))
  if (credential?.isDemo) return err({ code: 'password_is_shared' })
  const locked = credential?.lockedUntil !== undefined && credential.lockedUntil > now
  const right = await verifyPassword(credential?.passwordHash, input.current)
  if (!right || locked) {
    if (credential !== undefined && !locked) {
      await inTransaction(deps.db, trx =>
        countAndLock({ trx, clock: deps.clock }, siteId, officer.id),
      )
    }
    return err({ code: 'current_password_wrong' })
  }
  if (input.next.length < PASSWORD_CHARACTERS) return err({ code: 'password_too_short' })
  if (input.next === input.current) return err({ code: 'password_is_the_same' })
  const passwordHash = await hashPassword(input.next)
  await inTransaction(deps.db, async trx => {
    await keepPassword(trx, officer.id, passwordHash)
    await endOtherSessions(trx, officer, now)
    await appendEvent(
      trx,
      { siteId, actor: { kind: 'officer', id: officer.id }, clock: deps.clock },
      {
        type: 'officer_credential.password_changed',
        subject: { kind: 'officer', id: officer.id },
      },
    )
  })
  return ok(undefined)
}
