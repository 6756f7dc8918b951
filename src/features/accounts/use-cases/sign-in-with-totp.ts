import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { mayTry } from '#platform/limits/may-try.ts'
import { matchStep } from '../credentials/totp.ts'
import { SIGN_IN_ATTEMPTS } from '../domain/sign-in-limits.ts'
import { goodSteps } from '../domain/totp-step.ts'
import { type Credential, lockCredentialOf } from '../store/officer-credential.queries.ts'
import { keepTotpSecret, markStepUsed } from '../store/officer-credential.writes.ts'
import { countAndLock } from './check-password.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import type { Browser, SignInDeps } from './sign-in-deps.ts'

/** Why the second step did not let in. A code used before is a wrong one. */
export type TotpRefusal = 'totp_wrong' | 'sign_in_refused' | 'too_many_tries'

type Input = { siteId: number; officerId: string; code: string; browser: Browser }

/** The purpose under which device secrets are sealed. Never change it: the secrets would be lost. */
export const TOTP_PURPOSE = 'officer-totp'

/** Second step of an officer's sign-in, after the password. A code is good once. Event: session.started. */
export function signInWithTotp(
  deps: SignInDeps,
  input: Input,
): Promise<Result<OpenedSession, { readonly code: TotpRefusal }>> {
  return secondStep(deps, input, credential => {
    const sealed = credential.sealedTotpSecret
    return sealed === undefined ? undefined : deps.keys.unseal(TOTP_PURPOSE, sealed)
  })
}

/**
 * The second step of the first sign-in: the officer's new device shows a code of the secret that was offered, and
 * the secret is kept. Refused once there is a device. Events: officer_credential.enrolled, session.started.
 */
export function enrolTotp(
  deps: SignInDeps,
  input: Input & { readonly secret: string },
): Promise<Result<OpenedSession, { readonly code: TotpRefusal }>> {
  return secondStep(
    deps,
    input,
    credential => (credential.sealedTotpSecret === undefined ? input.secret : undefined),
    async trx => {
      await keepTotpSecret(trx, input.officerId, {
        sealedSecret: deps.keys.seal(TOTP_PURPOSE, input.secret),
        enrolledAt: deps.clock.now(),
      })
      await appendEvent(
        trx,
        {
          siteId: input.siteId,
          actor: { kind: 'officer', id: input.officerId },
          clock: deps.clock,
        },
        { type: 'officer_credential.enrolled', subject: { kind: 'officer', id: input.officerId } },
      )
    },
  )
}

async function secondStep(
  deps: SignInDeps,
  { siteId, officerId, code, browser }: Input,
  secretOf: (credential: Credential) => string | undefined,
  keep: (trx: Trx) => Promise<void> = () => Promise.resolve(),
): Promise<Result<OpenedSession, { readonly code: TotpRefusal }>> {
  if (!(await mayTry(deps, siteId, SIGN_IN_ATTEMPTS.try_from_address, browser.ip)))
    return err({ code: 'too_many_tries' })
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const credential = await lockCredentialOf(trx, officerId, dateInVietNam(now))
    if (credential === undefined) return err({ code: 'sign_in_refused' })
    if (credential.lockedUntil !== undefined && credential.lockedUntil > now)
      return err({ code: 'sign_in_refused' })
    const secret = secretOf(credential)
    if (secret === undefined) return err({ code: 'sign_in_refused' })
    const step = matchStep(secret, code, goodSteps(now, credential.lastTotpStep))
    if (step === undefined) {
      await countAndLock({ trx, clock: deps.clock }, siteId, officerId)
      return err({ code: 'totp_wrong' })
    }
    await keep(trx)
    await markStepUsed(trx, officerId, step)
    const owner = { kind: 'officer' as const, id: officerId }
    return ok(
      await openSession(
        { trx, clock: deps.clock },
        { siteId, owner, method: 'password_and_totp', browser },
      ),
    )
  })
}
