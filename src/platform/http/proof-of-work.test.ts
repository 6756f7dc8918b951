import { beforeAll, expect, test } from 'vitest'
import { fixedClock } from '#kernel/clock.ts'
import { addMinutes, instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { keysFrom } from '#platform/secret/keys.ts'
import { testDatabase } from '#test/support/database.ts'
import { numberOf, proofOf } from '#test/support/solve-challenge.ts'
import { makeChallenge, takeProof } from './proof-of-work.ts'

const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))
const keys = keysFrom('a secret for tests, as long as one must be')
let db: Db
beforeAll(async () => {
  db = await testDatabase()
})

const take = (sent: string) => takeProof({ db, keys, clock }, sent)

test('a proof is taken once', async () => {
  const proof = proofOf(makeChallenge({ keys, clock }))
  expect([await take(proof), await take(proof)]).toEqual(['proven', 'refused'])
})

test('a proof that is sent twice at once is taken once', async () => {
  const proof = proofOf(makeChallenge({ keys, clock }))
  const verdicts = await Promise.all([take(proof), take(proof), take(proof)])
  expect(verdicts.toSorted()).toEqual(['proven', 'refused', 'refused'])
})

test('no proof is no wrong proof', async () => {
  expect(await take('')).toBe('unproven')
})

test('a proof runs out after an hour, and what was spent is forgotten then', async () => {
  const [early, late] = [makeChallenge({ keys, clock }), makeChallenge({ keys, clock })]
  const started = clock.now()
  clock.set(addMinutes(started, 59))
  expect(await take(proofOf(early))).toBe('proven')
  clock.set(addMinutes(started, 60))
  expect(await take(proofOf(late))).toBe('refused')
  clock.set(addMinutes(started, 61))
  expect(await take(proofOf(makeChallenge({ keys, clock })))).toBe('proven')
  const kept = await db.selectFrom('spent_proof').select('challenge').execute()
  expect(kept.map(row => row.challenge)).not.toContain(early.challenge)
})

test('a proof that somebody else signed, that was not worked for or that was changed is refused', async () => {
  const challenge = makeChallenge({ keys, clock })
  const number = numberOf(challenge)
  const ofOthers = makeChallenge({
    keys: keysFrom('another secret, as long as one must be'),
    clock,
  })
  const { salt } = challenge
  const digit = String(number).slice(0, 1)
  const rest = Number(String(number).slice(1) || '0')
  const later = salt.replace(/\d{10}&$/, '9999999999&')
  for (const [why, sent] of [
    ['signed by others', proofOf(ofOthers)],
    ['not worked for', proofOf(challenge, { number: number === 0 ? 1 : 0 })],
    ['runs out later', proofOf(challenge, { salt: later })],
    ['digits moved into the salt', proofOf(challenge, { salt: `${salt}${digit}`, number: rest })],
    ['no number', proofOf(challenge, { number: 'x' })],
    ['no JSON', Buffer.from('{').toString('base64')],
    ['no base64', '%%%'],
    ['null', Buffer.from('null').toString('base64')],
  ] as const)
    expect([why, await take(sent)]).toEqual([why, 'refused'])
  expect(await take(proofOf(challenge))).toBe('proven')
})
