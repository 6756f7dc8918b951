import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Keys } from '#platform/secret/keys.ts'
import { CODE_DIGITS } from '../domain/sign-in-limits.ts'

/** A new code to be sent, each of its digits at random. */
export function newSignInCode(): string {
  return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0')
}

/** What the database keeps of a code. */
export function hashSignInCode(keys: Keys, id: string, code: string): string {
  return keys.mac('sign-in-code', `${id}:${code}`)
}

/** Tells whether two texts are the same, in a time that does not tell where they differ. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
