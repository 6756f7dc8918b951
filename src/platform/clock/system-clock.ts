import type { Clock } from '#kernel/clock.ts'

/** The machine's clock. The only place of the product that reads it. */
export const systemClock: Clock = { kind: 'live', now: () => new Date() }
