import { addMinutes } from '#kernel/instant.ts'
import { ATTEMPT_LIMITS, type Attempt } from '../domain/sign-in-limits.ts'
import { countAttempt, forgetAttempts } from '../store/attempt-count.writes.ts'
import type { SignInDeps } from './sign-in-deps.ts'

const HOUR_MS = 3_600_000
const KEEP_MINUTES = 24 * 60

/** Counts an attempt by that e-mail or network address and tells whether it is still within the hour's limit. */
export async function mayTry(
  deps: SignInDeps,
  siteId: number,
  what: Attempt,
  who: string,
): Promise<boolean> {
  if (deps.config.RATE_LIMIT === 'no') return true
  const now = deps.clock.now()
  const windowStart = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS)
  const whoHash = deps.keys.mac('attempt', `${what}:${who}`)
  const attempts = await countAttempt(deps.db, { siteId, what, whoHash, windowStart })
  if (attempts === 1) await forgetAttempts(deps.db, addMinutes(now, -KEEP_MINUTES))
  return attempts <= ATTEMPT_LIMITS[what]
}
