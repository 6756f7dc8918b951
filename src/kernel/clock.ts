import type { Instant } from './instant.ts'

/**
 * Tells the time. `live` clocks tell the real one; `simulated` ones (tests, the demo's history) do not, and
 * every event written under them is marked so, for good.
 */
export type Clock = { readonly kind: 'live' | 'simulated'; now(): Instant }

/** A clock that stands still, or moves only when told: for tests and for replaying history. */
export function fixedClock(start: Instant): Clock & { set(moment: Instant): void } {
  let moment = start
  return {
    kind: 'simulated',
    now: () => moment,
    set(next) {
      moment = next
    },
  }
}
