import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { runFeedOnce } from '#platform/events/feed.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { dossierWorld, received } from '#test/support/dossier-world.ts'
import { testDeps } from '#test/support/feature-server.ts'
import { composeFeatures } from '../features.ts'
import { checkSite } from './verify.ts'

const url = await testDatabaseUrl()
const owner = openAs(url)
const db = openAs(url, 'motcua_app')
const world = await dossierWorld(db)
const deps = await testDeps({ db, clock: world.clock })
const consumers = composeFeatures(deps).flatMap(feature => feature.consumers ?? [])

/** What the operator is told, and whether all was sound. */
async function verified() {
  const said: string[] = []
  const progress = () => ({
    reached: () => undefined,
    isAt: () => undefined,
    leave: () => undefined,
    end: () => undefined,
  })
  const terminal = { say: (sentence: string) => said.push(sentence), progress }
  const sound = await checkSite(db, world.siteId, terminal)
  return { sound, said: said.join('\n') }
}

test('a database that nobody touched is sound', async () => {
  await received(world)
  await received(world)
  await runFeedOnce(db, consumers)
  const { sound, said } = await verified()
  expect(sound).toBe(true)
  expect(said).toMatch(/hash chain {2}sound: \d+ events/)
  expect(said).toContain('counted anew give the same')
})

test('a figure that somebody typed in is found and put right by counting anew', async () => {
  await sql`update dossier_count set received_counter = received_counter + 1`.execute(owner)
  const first = await verified()
  expect(first.sound).toBe(false)
  expect(first.said).toContain('DIFFERED in dossier_count')
  expect((await verified()).sound).toBe(true)
})

test('an event that somebody changed is found, and the place is told', async () => {
  await sql`
    begin;
    alter table event disable trigger event_is_append_only;
    update event set unit_id = null where id = (select event_id from event_seal where seq = 2);
    alter table event enable trigger event_is_append_only;
    commit`.execute(owner)
  const { sound, said } = await verified()
  expect(sound).toBe(false)
  expect(said).toContain('BROKEN at event 2')
})
