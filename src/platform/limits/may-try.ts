/** How often what may be tried in an hour. Counted in the database, so that a limit holds across processes. */
import type { Clock } from '#kernel/clock.ts'
import { addMinutes, type Instant } from '#kernel/instant.ts'
import type { Config } from '#platform/config/config.ts'
import type { Db } from '#platform/db/db.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { countAttempt, countAttempts, forgetAttempts } from './attempt-count.writes.ts'

type Deps = {
  readonly db: Db
  readonly clock: Clock
  readonly keys: Keys
  readonly config: Config
}

/** What is tried, and how often within an hour: each feature names its own. */
export type HourlyLimit = { readonly what: string; readonly most: number }

const HOUR_MS = 3_600_000
const KEEP_MINUTES = 24 * 60

/** Counts a try by `who` (an e-mail or network address, kept as a MAC only) and tells whether it is still within the limit. */
export async function mayTry(
  deps: Deps,
  siteId: number,
  { what, most }: HourlyLimit,
  who: string,
): Promise<boolean> {
  if (deps.config.RATE_LIMIT === 'no') return true
  const now = deps.clock.now()
  const attempts = await countAttempt(deps.db, windowOf(deps, siteId, what, who, now))
  if (attempts === 1) await forgetAttempts(deps.db, addMinutes(now, -KEEP_MINUTES))
  return attempts <= most
}

/** Whether the limit is reached already. Counts nothing. */
export async function hasTriedEnough(
  deps: Deps,
  siteId: number,
  { what, most }: HourlyLimit,
  who: string,
): Promise<boolean> {
  if (deps.config.RATE_LIMIT === 'no') return false
  const window = windowOf(deps, siteId, what, who, deps.clock.now())
  return (await countAttempts(deps.db, window)) >= most
}

function windowOf({ keys }: Deps, siteId: number, what: string, who: string, now: Instant) {
  const windowStart = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS)
  return { siteId, what, whoHash: keys.mac('attempt', `${what}:${who}`), windowStart }
}
