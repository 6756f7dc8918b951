import { establishDemoCredentials } from '#features/accounts'
import type { Clock } from '#kernel/clock.ts'
import type { Db } from '#platform/db/db.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { DEMO_MAIL_DOMAIN } from '../organisation/people.ts'

/** Lets every demo officer sign in. Seeding twice changes nothing. Gives the number of officers let in now. */
export function seedAccounts(
  deps: { readonly db: Db; readonly clock: Clock; readonly keys: Keys },
  siteId: number,
): Promise<number> {
  return establishDemoCredentials(deps, siteId, DEMO_MAIL_DOMAIN)
}
