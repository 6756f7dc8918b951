import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { silentLog } from '#platform/log/log.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { dropTags, listenForDrops } from './drops.ts'

/** How soon every process must know. */
const WITHIN_MS = 1000

let url: string
let owner: Db
let app: Db
const listeners: { stop(): Promise<void> }[] = []

beforeAll(async () => {
  url = await testDatabaseUrl()
  owner = openAs(url)
  app = openAs(url, 'motcua_app')
})

afterEach(async () => {
  for (const listener of listeners.splice(0)) await listener.stop()
})

/** A process that listens; gives what it was told to drop. */
async function listening(): Promise<string[]> {
  const dropped: string[] = []
  listeners.push(await listenForDrops(url, silentLog, tags => dropped.push(...tags)))
  return dropped
}

test('every process is told within a second what a committed change drops', async () => {
  const [one, two] = [await listening(), await listening()]
  await inTransaction(app, trx => dropTags(trx, ['article:1', 'news']))
  await until(() => one.length > 0 && two.length > 0)
  expect([one, two]).toEqual([
    ['article:1', 'news'],
    ['article:1', 'news'],
  ])
})

test('what rolls back, or has not committed yet, drops nothing', async () => {
  const dropped = await listening()
  const failing = inTransaction(app, async trx => {
    await dropTags(trx, ['never'])
    await sleep(50)
    expect(dropped).toEqual([])
    throw new Error('The act failed')
  })
  await expect(failing).rejects.toThrow('The act failed')
  await inTransaction(app, trx => dropTags(trx, ['later']))
  await until(() => dropped.length > 0)
  expect(dropped).toEqual(['later'])
})

test('a process whose connection is cut drops everything, listens again and goes on living', async () => {
  const dropped = await listening()
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where query = 'listen motcua_drops' and datname = current_database()`.execute(owner)
  // Once when the connection is lost, and once when it is back: what was sent between is not known.
  await until(() => dropped.length > 1, 10 * WITHIN_MS)
  expect(dropped).toEqual(['*', '*'])
  await inTransaction(app, trx => dropTags(trx, ['again']))
  await until(() => dropped.length > 2)
  expect(dropped).toEqual(['*', '*', 'again'])
})

async function until(holds: () => boolean, patience = WITHIN_MS): Promise<void> {
  const end = performance.now() + patience
  while (!holds() && performance.now() < end) await sleep(5)
}
