import { addMinutes, dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { mayTry } from '#platform/limits/may-try.ts'
import { verifyPassword } from '../credentials/password.ts'
import { LOCK_MINUTES, OFFICER_TRIES, SIGN_IN_ATTEMPTS } from '../domain/sign-in-limits.ts'
import { findCredential } from '../store/officer-credential.queries.ts'
import { countFailedTry, lockSignIn } from '../store/officer-credential.writes.ts'
import type { SignInDeps } from './sign-in-deps.ts'

/** An officer whose password was right; the device code comes next, or the device's enrolment. */
export type PasswordChecked = { readonly officerId: string; readonly hasDevice: boolean }

/**
 * First step of an officer's sign-in. An unknown name, a wrong password and a locked account are refused alike, and
 * take alike long.
 */
export async function checkPassword(
  deps: SignInDeps,
  input: { siteId: number; username: string; password: string; ip: string },
): Promise<Result<PasswordChecked, { readonly code: 'sign_in_refused' | 'too_many_tries' }>> {
  const { siteId } = input
  if (!(await mayTry(deps, siteId, SIGN_IN_ATTEMPTS.try_from_address, input.ip)))
    return err({ code: 'too_many_tries' })
  const now = deps.clock.now()
  const username = input.username.trim().toLowerCase()
  const credential = await findCredential(deps.db, { siteId, username, today: dateInVietNam(now) })
  const right = await verifyPassword(credential?.passwordHash, input.password)
  if (credential === undefined) return err({ code: 'sign_in_refused' })
  if (credential.lockedUntil !== undefined && credential.lockedUntil > now)
    return err({ code: 'sign_in_refused' })
  if (!right) {
    await inTransaction(deps.db, trx =>
      countAndLock({ trx, clock: deps.clock }, siteId, credential.officerId),
    )
    return err({ code: 'sign_in_refused' })
  }
  return ok({
    officerId: credential.officerId,
    hasDevice: credential.sealedTotpSecret !== undefined,
  })
}

/** Counts a wrong password or device code; with too many in a row the sign-in is locked. Event: officer_credential.locked. */
export async function countAndLock(
  { trx, clock }: { trx: Trx; clock: SignInDeps['clock'] },
  siteId: number,
  officerId: string,
): Promise<void> {
  if ((await countFailedTry(trx, officerId)) < OFFICER_TRIES) return
  await lockSignIn(trx, officerId, addMinutes(clock.now(), LOCK_MINUTES))
  await appendEvent(
    trx,
    { siteId, actor: { kind: 'system' }, clock },
    { type: 'officer_credential.locked', subject: { kind: 'officer', id: officerId } },
  )
}
