/** Does in a test what the browser's script does with the challenge of a form. */
import { createHash } from 'node:crypto'
import type { Challenge } from '#platform/http/proof-of-work.ts'

/** The proof as the form sends it, with whatever is to be changed. */
export function proofOf(
  challenge: Challenge,
  changed: Readonly<Record<string, unknown>> = {},
): string {
  return Buffer.from(
    JSON.stringify({ ...challenge, number: numberOf(challenge), ...changed }),
  ).toString('base64')
}

/** The number that was hashed. */
export function numberOf({ challenge, salt, maxnumber }: Challenge): number {
  for (let number = 0; number <= maxnumber; number += 1)
    if (
      createHash('sha256')
        .update(`${salt}${String(number)}`)
        .digest('hex') === challenge
    )
      return number
  throw new Error('The challenge has no solution')
}

/** The challenge that stands on a page. */
export function challengeOn(page: string): Challenge {
  const given = /data-proof="([^"]*)"/.exec(page)?.[1] ?? ''
  return JSON.parse(given.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Challenge
}
