import type { Clock } from '#kernel/clock.ts'
import type { Config } from '#platform/config/config.ts'
import type { Db } from '#platform/db/db.ts'
import type { Keys } from '#platform/secret/keys.ts'

/** What signing in needs. */
export type SignInDeps = {
  readonly db: Db
  readonly clock: Clock
  readonly keys: Keys
  readonly config: Config
}

/** The browser that signs in, and whose session it held until now. */
export type Browser = {
  readonly ip: string
  readonly userAgent: string
  readonly held?:
    | { readonly kind: 'citizen' | 'officer'; readonly id: string; readonly sessionId: string }
    | undefined
}
