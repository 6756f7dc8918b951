import type { Limit, Pause, PausePolicy } from '#features/working-calendar'
import type { Instant } from '#kernel/instant.ts'

/** The policy by which a pause moves the due time; a special window states its length. */
export type PausePolicyRule =
  | { readonly policy: Exclude<PausePolicy, 'special_window'> }
  | { readonly policy: 'special_window'; readonly window: Limit }

/** Why a clock stands. */
export type PauseKind = 'supplement' | 'payment' | 'other_agency'

/** A stop of the clock, as recorded. */
export type DossierPause = {
  readonly id: string
  readonly kind: PauseKind
  readonly rule: PausePolicyRule
  readonly beganAt: Instant
  readonly begunBy: string | null
  readonly reason: string
  readonly endedAt: Instant | null
  readonly endedBy: string | null
}

/** The pause as the working calendar counts with it. */
export function countedPause(pause: DossierPause): Pause {
  return { from: pause.beganAt, to: pause.endedAt, ...pause.rule }
}
