/** A TOTP step is a period of 30 seconds, counted from 1970 (RFC 6238 §4). */
import type { Instant } from '#kernel/instant.ts'

/** Seconds of a step. */
export const STEP_SECONDS = 30

/** Devices' clocks differ: the step before and after are taken too (RFC 6238 §5.2). */
const DRIFT = 1

/** The step of a moment. */
export function stepAt(moment: Instant): number {
  return Math.floor(moment.getTime() / 1000 / STEP_SECONDS)
}

/** The steps whose codes are good at that moment, after the last one that was used. */
export function goodSteps(moment: Instant, lastUsed: number): number[] {
  const now = stepAt(moment)
  return [now, now - DRIFT, now + DRIFT].filter(step => step > lastUsed)
}

/** Whole seconds until a code is good again, when every code of this moment is used. */
export function secondsUntilNextStep(moment: Instant): number {
  return STEP_SECONDS - (Math.floor(moment.getTime() / 1000) % STEP_SECONDS)
}
