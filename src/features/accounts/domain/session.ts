import type { Instant } from '#kernel/instant.ts'

/** How somebody signed in. */
export type SignInMethod = 'email_code' | 'vneid' | 'password_and_totp'

/** A browser that is signed in, as its owner sees it. */
export type SessionView = {
  readonly id: string
  readonly device: string
  readonly method: SignInMethod
  readonly startedAt: Instant
  readonly lastSeenAt: Instant
}

/** Whose sessions. */
export type SessionOwner =
  | { readonly kind: 'citizen'; readonly id: string }
  | { readonly kind: 'officer'; readonly id: string }
