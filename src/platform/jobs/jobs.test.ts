import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { systemClock } from '#platform/clock/system-clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { silentLog } from '#platform/log/log.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { defineJob, enqueue, handleJob, type JobHandler } from './jobs.ts'
import { startJobs } from './start-jobs.ts'

const greet = defineJob('greet', z.object({ name: z.string().max(20) }))
const PATIENCE_MS = 10_000

let url: string
let app: Db
let owner: Db

beforeEach(async () => {
  url = await testDatabaseUrl()
  owner = openAs(url)
  app = openAs(url, 'motcua_app')
  await sql`create table noted (name text)`.execute(owner)
  await sql`grant select, insert on noted to motcua_app`.execute(owner)
})

test('a job commits with the row of its transaction, and rolls back with it', async () => {
  await expect(
    inTransaction(app, async trx => {
      await sql`insert into noted values ('row')`.execute(trx)
      await enqueue(trx, greet, { name: 'never' })
      throw new Error('The act failed')
    }),
  ).rejects.toThrow('The act failed')
  expect([await countJobs(), await listNoted()]).toEqual([0, []])
  await inTransaction(app, async trx => {
    await sql`insert into noted values ('row')`.execute(trx)
    await enqueue(trx, greet, { name: 'once' })
  })
  expect([await countJobs(), await listNoted()]).toEqual([1, ['row']])
})

test('a job is done with what it was given, once, and its failure is tried again', async () => {
  let tries = 0
  const handler = handleJob(greet, async ({ name }) => {
    tries += 1
    if (tries < 2) {
      throw new Error('The mail server is away')
    }
    await sql`insert into noted values (${name})`.execute(app)
  })
  await inTransaction(app, trx => enqueue(trx, greet, { name: 'again' }))
  await whileWorking(handler, async () => {
    await until(async () => {
      // As the passing of time would: the next try is due.
      await sql`update graphile_worker._private_jobs set run_at = now() where attempts > 0 and locked_at is null`.execute(
        owner,
      )
      return (await listNoted()).length > 0
    })
  })
  expect([tries, await listNoted(), await countJobs()]).toEqual([2, ['again'], 0])
})

test('of a failed job the log names job, try and kind of error, and nobody whom the error names', async () => {
  const told: unknown[] = []
  const log = { ...silentLog, error: (...said: unknown[]) => told.push(...said) }
  const handler = handleJob(greet, () =>
    Promise.reject(new RangeError('Mailbox an@example.vn is full')),
  )
  await inTransaction(app, trx => enqueue(trx, greet, { name: 'An' }))
  const jobs = await startJobs({ databaseUrl: url, log, handlers: [handler] })
  await until(() => Promise.resolve(told.length > 0))
  await jobs.stop()
  expect(told).toEqual([
    { job: 'greet', attempt: 1, error: 'RangeError', code: undefined },
    'A job failed and will be tried again',
  ])
})

test('two processes share the work and do no job twice', async () => {
  const handler = handleJob(greet, async ({ name }) => {
    await sql`insert into noted values (${name})`.execute(app)
  })
  await inTransaction(app, async trx => {
    for (let index = 0; index < 40; index += 1) await enqueue(trx, greet, { name: String(index) })
  })
  await whileWorking(handler, () =>
    whileWorking(handler, () => until(async () => (await countJobs()) === 0)),
  )
  expect((await listNoted()).toSorted()).toEqual(
    Array.from({ length: 40 }, (_, index) => String(index)).toSorted(),
  )
})

test('a job that a killed process had begun is done by the next process, and one of a living process is left to it', async () => {
  await inTransaction(app, trx => enqueue(trx, greet, { name: 'begun by the dead' }))
  await sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dead'`.execute(
    owner,
  )
  let goOn = (): void => undefined
  const paused = new Promise<void>(resolve => {
    goOn = resolve
  })
  const handler = handleJob(greet, async ({ name }) => {
    await sql`insert into noted values (${name})`.execute(app)
    await paused
  })
  await whileWorking(handler, async () => {
    await until(async () => (await listNoted()).length > 0)
    await whileWorking(handler, () => sleep(300))
    goOn()
    await until(async () => (await countJobs()) === 0)
  })
  expect(await listNoted()).toEqual(['begun by the dead'])
})

test('when the end of a job cannot be noted the process lives, and the work is taken up again', async () => {
  const rename = (from: string, to: string) =>
    sql`alter table graphile_worker.${sql.ref(from)} rename to ${sql.ref(to)}`.execute(owner)
  const handler = handleJob(greet, async ({ name }) => {
    await sql`insert into noted values (${name})`.execute(app)
    await until(async () => (await listNoted()).length >= 2)
  })
  await inTransaction(app, trx => enqueue(trx, greet, { name: 'broken off' }))
  await whileWorking(handler, async () => {
    await until(async () => (await listNoted()).length === 1)
    await rename('_private_jobs', 'away')
    await sql`insert into noted values ('go on')`.execute(owner)
    await sleep(300)
    await rename('away', '_private_jobs')
    await inTransaction(app, trx => enqueue(trx, greet, { name: 'afterwards' }))
    await until(async () => (await listNoted()).includes('afterwards'))
  })
})

test.each([
  ['is made up for at the next start, where its handler wants that', true as const, 1],
  ['is gone where not', undefined, 0],
])('a time that passed while nothing ran %s', async (_, catchesUp, times) => {
  const daily: JobHandler = {
    ...handleJob(defineJob('daily', z.object({})), async () => {
      await sql`insert into noted values ('daily')`.execute(app)
    }),
    // A time of the day that is not near.
    ...{ every: `30 ${String((systemClock.now().getUTCHours() + 12) % 24)} * * *` },
    ...(catchesUp && { catchesUp }),
  }
  await whileWorking(daily, () => Promise.resolve())
  expect(await listNoted()).toEqual([])
  await sql`update graphile_worker._private_known_crontabs
    set known_since = now() - interval '3 days', last_execution = now() - interval '30 hours'`.execute(
    owner,
  )
  await whileWorking(daily, () => sleep(1500))
  expect(await listNoted()).toHaveLength(times)
})

test('of jobs with one key only the newest waits, and none runs before its time', async () => {
  const runAt = new Date('2999-01-01T00:00:00Z')
  for (const name of ['old', 'new'])
    await inTransaction(app, trx => enqueue(trx, greet, { name }, { key: 'the-same', runAt }))
  const { rows } = await sql<{ payload: unknown; run_at: Date }>`
    select payload, run_at from graphile_worker._private_jobs`.execute(owner)
  expect(rows).toEqual([{ payload: { name: 'new' }, run_at: runAt }])
})

test('what does not fit the job’s form is not enqueued', async () => {
  const wrong = { name: 'far longer than any name may be' }
  await expect(inTransaction(app, trx => enqueue(trx, greet, wrong))).rejects.toThrow()
  expect(await countJobs()).toBe(0)
})

async function whileWorking(handler: JobHandler, act: () => Promise<void>): Promise<void> {
  const jobs = await startJobs({ databaseUrl: url, log: silentLog, handlers: [handler] })
  try {
    await act()
  } finally {
    await jobs.stop()
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not come to be in time')
    await sleep(20)
  }
}

async function countJobs(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from graphile_worker._private_jobs`.execute(owner)
  return rows[0]?.count ?? 0
}

async function listNoted(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from noted`.execute(app)
  return rows.map(row => row.name)
}
