import { expect, test } from 'vitest'
import { rate } from '#features/ratings'
import { newId } from '#kernel/ids.ts'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { keysFrom } from '#platform/secret/keys.ts'
import { testDatabase } from '#test/support/database.ts'
import { dossierWorld, received } from '#test/support/dossier-world.ts'
import { ratingRows } from './bulk-rows.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const keys = keysFrom('a secret for tests, as long as one must be')

test('a rating of the past leaves the rows that giving it would have left', async () => {
  const { siteId, procedureId } = world
  const dossier = { id: await received(world), unitId: world.unit('ward'), procedureId }
  const said = {
    score: 2,
    faces: 5,
    reasons: ['long_wait', 'impolite'],
    comment: 'Chờ lâu.',
  } as const
  const input = { siteId, dossier, moment: 'submission', ...said } as const
  const given = await rate({ ...world, keys }, input)
  const id = given.ok ? given.value.ratingId : ''
  const kept = await db
    .selectFrom('rating')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const followUp = await db
    .selectFrom('rating_follow_up')
    .selectAll()
    .where('rating_id', '=', id)
    .executeTakeFirstOrThrow()
  const made = ratingRows(keys, {
    ...{ ...input, id, followUpId: followUp.id, ratedAt: world.clock.now() },
    eventIds: [newId(world.clock.now()), newId(world.clock.now())],
  })
  expect(kept).toMatchObject(made.rating[0] ?? {})
  const { sealed_dossier: sealed, ...open } = made.rating_follow_up[0] ?? {}
  expect(followUp).toMatchObject(open)
  expect(keys.unseal('rating-follow-up', sealed ?? '')).toBe(dossier.id)
  const [event] = await listEventsOf(db, id)
  expect(JSON.parse(made.event[0]?.data ?? '')).toEqual(event?.data)
  expect(made.event[0]).toMatchObject({ type: event?.type, unit_id: event?.unitId })
})
