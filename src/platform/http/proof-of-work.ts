/**
 * Proof of work in the protocol of ALTCHA 1 (altcha.org), made and checked here, so that no third party learns who fills
 * in a form. A browser looks for the number that was hashed; an account that sends by the thousand has to pay for it.
 * Words:
 *   challenge   SHA-256 of salt and number, in hex; the salt says when it runs out
 *   proof       the number, with the challenge that it answers; good for one form
 */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '#kernel/clock.ts'
import { addMinutes, type Instant } from '#kernel/instant.ts'
import type { Db } from '../db/db.ts'
import type { Keys } from '../secret/keys.ts'

/** Name of the field in which ALTCHA's own widget, too, sends its proof. */
export const PROOF_FIELD = 'altcha'

/** An old phone hashes some ten thousand times a second in a browser, and finds the number halfway on average. */
const MOST_NUMBER = 20_000

/** Long enough to write a long comment. */
const VALID_MINUTES = 60

/** The closing `&` keeps digits from being moved from the number to the end of the salt: that would be another proof. */
const SALT = /^[0-9a-f]{24}\?expires=(\d{10})&$/

/** What the browser is given to solve. */
export type Challenge = {
  readonly algorithm: 'SHA-256'
  readonly challenge: string
  readonly salt: string
  readonly maxnumber: number
  readonly signature: string
}

/** What became of a proof. `unproven`: none came, as from a browser without scripts. */
export type ProofVerdict = 'proven' | 'unproven' | 'refused'

const proofShape = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string().regex(/^[0-9a-f]{64}$/),
  salt: z.string().regex(SALT),
  number: z.int().min(0).max(MOST_NUMBER),
  signature: z.string().max(100),
})

/** The field of a form that brings a proof: base64 of ALTCHA's JSON, empty without one. */
export const proofField = z.string('proof_refused').max(1000, 'proof_refused').default('')

/** Makes a challenge that is good for an hour. */
export function makeChallenge({ keys, clock }: { keys: Keys; clock: Clock }): Challenge {
  const expires = Math.floor(addMinutes(clock.now(), VALID_MINUTES).getTime() / 1000)
  const salt = `${randomBytes(12).toString('hex')}?expires=${String(expires)}&`
  const challenge = hashOf(salt, randomInt(MOST_NUMBER + 1))
  const signature = sign(keys, challenge)
  return { algorithm: 'SHA-256', challenge, salt, maxnumber: MOST_NUMBER, signature }
}

/**
 * Takes the proof that came with a form; it is refused when it is wrong, not ours, run out, or taken before. Taken ones
 * are kept in the database until they run out, not in memory: another process, or this one started again, must know
 * them. One that is taken for a form that is refused afterwards is gone; the form that is shown again has a new one.
 */
export async function takeProof(
  { db, keys, clock }: { db: Db; keys: Keys; clock: Clock },
  sent: string,
): Promise<ProofVerdict> {
  if (sent === '') return 'unproven'
  const proof = readProof(sent)
  if (proof === undefined || !isSame(proof.signature, sign(keys, proof.challenge))) return 'refused'
  if (proof.challenge !== hashOf(proof.salt, proof.number)) return 'refused'
  const expiresAt = new Date(Number(SALT.exec(proof.salt)?.[1]) * 1000)
  const now = clock.now()
  if (expiresAt <= now) return 'refused'
  return (await spend(db, proof.challenge, expiresAt, now)) ? 'proven' : 'refused'
}

function readProof(sent: string): z.output<typeof proofShape> | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(sent, 'base64').toString('utf8'))
    return proofShape.safeParse(read).data
  } catch {
    return undefined
  }
}

function hashOf(salt: string, number: number): string {
  return createHash('sha256')
    .update(`${salt}${String(number)}`)
    .digest('hex')
}

function sign(keys: Keys, challenge: string): string {
  return keys.mac('proof-of-work', challenge)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Tells whether nobody took it before. Those that have run out are forgotten. */
async function spend(
  db: Db,
  challenge: string,
  expiresAt: Instant,
  now: Instant,
): Promise<boolean> {
  await db.deleteFrom('spent_proof').where('expires_at', '<', now).execute()
  const row = await db
    .insertInto('spent_proof')
    .values({ challenge, expires_at: expiresAt })
    .onConflict(conflict => conflict.column('challenge').doNothing())
    .returning('challenge')
    .executeTakeFirst()
  return row !== undefined
}
