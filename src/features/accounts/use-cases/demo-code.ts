import { dateInVietNam } from '#kernel/instant.ts'
import { totpCode } from '../credentials/totp.ts'
import { goodSteps, secondsUntilNextStep } from '../domain/totp-step.ts'
import { findCredentialOf } from '../store/officer-credential.queries.ts'
import type { SignInDeps } from './sign-in-deps.ts'
import { TOTP_PURPOSE } from './sign-in-with-totp.ts'

/** The device code of a demo account at this moment, or how many seconds to wait for the next one that is unused. */
export type DemoCode = { readonly code: string } | { readonly waitSeconds: number }

/** What the device of a demo account shows now; undefined for any other account. */
export async function findDemoCode(
  deps: Pick<SignInDeps, 'db' | 'clock' | 'keys'>,
  officerId: string,
): Promise<DemoCode | undefined> {
  const now = deps.clock.now()
  const credential = await findCredentialOf(deps.db, officerId, dateInVietNam(now))
  if (credential?.isDemo !== true || credential.sealedTotpSecret === undefined) return undefined
  const secret = deps.keys.unseal(TOTP_PURPOSE, credential.sealedTotpSecret)
  if (secret === undefined) return undefined
  const [step] = goodSteps(now, credential.lastTotpStep)
  return step === undefined
    ? { waitSeconds: secondsUntilNextStep(now) }
    : { code: totpCode(secret, step) }
}
