import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { appendEvent } from './append-event.ts'
import { type FeedConsumer, runFeedOnce } from './feed.ts'

const clock = fixedClock(instant('2026-10-05T08:00:00+07:00'))
const PATIENCE_MS = 15_000

let url: string
let app: Db
let siteId: number
const processes: ChildProcess[] = []

beforeEach(async () => {
  url = await testDatabaseUrl()
  const owner = openAs(url)
  app = openAs(url, 'motcua_app')
  const site = { key: 'one', name_vi: 'one', name_en: 'one' }
  const { id } = await owner
    .insertInto('site')
    .values(site)
    .returning('id')
    .executeTakeFirstOrThrow()
  siteId = id
  // Two processes fill pages of their own, so only a number given under the reader's lock tells who was first.
  await sql`create table noted (seq bigint, event_id uuid, process text,
    place bigint generated always as identity)`.execute(owner)
  await sql`grant select, insert on noted to motcua_app`.execute(owner)
})

afterEach(() => {
  for (const each of processes.splice(0)) each.kill('SIGKILL')
})

test('each event reaches a consumer exactly once and in order, though two processes read, fail and are killed', async () => {
  const [first] = await Promise.all([startReader('first'), startReader('second')])
  await append(60)
  first.kill('SIGKILL')
  const third = startReader('third')
  await append(60)
  await third
  await append(60)
  const waitUntil = performance.now() + PATIENCE_MS
  while ((await listNoted()).length < 180 && performance.now() < waitUntil) await sleep(20)
  await sleep(50)
  const noted = await listNoted()
  expect(noted.map(row => row.seq)).toEqual(Array.from({ length: 180 }, (_, index) => index + 1))
  expect(new Set(noted.map(row => row.process)).size).toBeGreaterThan(1)
}, 60_000)

test('a consumer sees what it asked for, begins where it left off, and is not told of what was rolled back', async () => {
  const seen: number[] = []
  const consumer: FeedConsumer = {
    name: 'reader',
    types: ['thing.happened'],
    handle: async (_, events) => {
      await Promise.resolve()
      seen.push(...events.map(event => event.seq))
    },
  }
  await append(2)
  await append(1, 'thing.else')
  await expect(
    inTransaction(app, async trx => {
      await happen(trx, 'thing.happened')
      throw new Error('rolled back')
    }),
  ).rejects.toThrow('rolled back')
  expect(await runFeedOnce(app, [consumer])).toBe(2)
  await append(1)
  expect(await runFeedOnce(app, [consumer])).toBe(1)
  expect(await runFeedOnce(app, [consumer])).toBe(0)
  expect(seen).toEqual([1, 2, 4])
})

test('a consumer that fails keeps nothing, passes nothing over, and does not hold up the others', async () => {
  let isBroken = true
  const failing = noter('failing', () => {
    if (isBroken) throw new Error('Not today')
  })
  const working = noter('working', () => undefined)
  await append(3)
  await expect(runFeedOnce(app, [failing, working])).rejects.toThrow('Some consumers failed')
  expect(await countNoted()).toEqual({ working: 3 })
  isBroken = false
  await runFeedOnce(app, [failing, working])
  expect(await countNoted()).toEqual({ failing: 3, working: 3 })
})

function noter(name: string, afterwards: () => void): FeedConsumer {
  return {
    name,
    types: ['thing.happened'],
    async handle(trx, events) {
      for (const event of events)
        await sql`insert into noted values (${event.seq}, ${event.id}, ${name})`.execute(trx)
      afterwards()
    },
  }
}

async function startReader(name: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['test/support/feed-process.ts', url, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { NODE_NO_WARNINGS: '1' },
  })
  processes.push(child)
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  return child
}

async function append(count: number, type = 'thing.happened'): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await inTransaction(app, trx => happen(trx, type))
    if (index % 10 === 0) await sleep(10)
  }
}

function happen(trx: Parameters<typeof appendEvent>[0], type: string): Promise<void> {
  const subject = { kind: 'thing', id: newId(clock.now()) }
  return appendEvent(trx, { siteId, actor: { kind: 'system' }, clock }, { type, subject })
}

async function listNoted(): Promise<{ seq: number; process: string }[]> {
  const { rows } = await sql<{ seq: number; process: string }>`
    select seq, process from noted order by place`.execute(app)
  return rows
}

async function countNoted(): Promise<Record<string, number>> {
  const { rows } = await sql<{ process: string; count: number }>`
    select process, count(*) as count from noted group by process`.execute(app)
  return Object.fromEntries(rows.map(row => [row.process, row.count]))
}
