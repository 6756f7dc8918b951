import { listOfficersWithEmailIn } from '#features/organisation'
import { inTransaction } from '#platform/db/db.ts'
import { hashPassword } from '../credentials/password.ts'
import { DEMO_PASSWORD, DEMO_TOTP_SECRET } from '../domain/demo-accounts.ts'
import { insertCredentials } from '../store/officer-credential.writes.ts'
import type { SignInDeps } from './sign-in-deps.ts'
import { TOTP_PURPOSE } from './sign-in-with-totp.ts'

/**
 * Lets every officer with an e-mail of that (invented) domain sign in to the demo: the part before the @ is the
 * username, password and device secret are the known ones. Who can sign in already is left alone. Gives the number added.
 */
export async function establishDemoCredentials(
  deps: Pick<SignInDeps, 'db' | 'clock' | 'keys'>,
  siteId: number,
  mailDomain: string,
): Promise<number> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const totp = {
    sealedSecret: deps.keys.seal(TOTP_PURPOSE, DEMO_TOTP_SECRET),
    enrolledAt: deps.clock.now(),
  }
  return inTransaction(deps.db, async trx => {
    const officers = await listOfficersWithEmailIn(trx, siteId, mailDomain)
    return insertCredentials(
      trx,
      officers.map(officer => ({
        officerId: officer.id,
        siteId,
        username: officer.email.slice(0, officer.email.lastIndexOf('@')),
        passwordHash,
        totp,
        isDemo: true,
      })),
    )
  })
}
