import { addMinutes, type Instant } from '#kernel/instant.ts'
import { ATTEMPT_LIMITS, type Attempt } from '../domain/sign-in-limits.ts'
import { countAttempt, countAttempts, forgetAttempts } from '../store/attempt-count.writes.ts'
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
  const attempts = await countAttempt(deps.db, windowOf(deps, siteId, what, who, now))
  if (attempts === 1) await forgetAttempts(deps.db, addMinutes(now, -KEEP_MINUTES))
  return attempts <= ATTEMPT_LIMITS[what]
}

/** Whether the hour's limit is reached already. Counts nothing. */
export async function hasTriedEnough(
  deps: SignInDeps,
  siteId: number,
  what: Attempt,
  who: string,
): Promise<boolean> {
  if (deps.config.RATE_LIMIT === 'no') return false
  const window = windowOf(deps, siteId, what, who, deps.clock.now())
  return (await countAttempts(deps.db, window)) >= ATTEMPT_LIMITS[what]
}

function windowOf({ keys }: SignInDeps, siteId: number, what: Attempt, who: string, now: Instant) {
  const windowStart = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS)
  return { siteId, what, whoHash: keys.mac('attempt', `${what}:${who}`), windowStart }
}
