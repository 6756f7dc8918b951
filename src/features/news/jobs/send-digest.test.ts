import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { confirmSubscription, subscribe } from '#features/subscriptions'
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { addMinutes, instant } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import { inTransaction } from '#platform/db/db.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { startJobs } from '#platform/jobs/start-jobs.ts'
import { silentLog } from '#platform/log/log.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { testDeps } from '#test/support/feature-server.ts'
import { digestMoment, lastDigestDay, nextDigestDay } from '../domain/digest.ts'
import { openNewsroom } from '../newsroom.fixture.ts'
import { newsByMail } from '../use-cases/news-by-mail.ts'
import { sendDigestJob } from '../use-cases/send-digest.job.ts'
import { waitForDigest } from '../use-cases/wait-for-digest.ts'
import { sendDigestHandler } from './send-digest.handler.ts'

const url = await testDatabaseUrl()
const owner = openAs(url)
const db = openAs(url, 'motcua_app')
const room = await openNewsroom(db)
const { siteId } = room
const deps = await testDeps({ db, clock: systemClock })

beforeEach(async () => {
  await sql`truncate subscription, outgoing_message`.execute(owner)
  await sql`delete from graphile_worker._private_jobs`.execute(owner)
})

/** Asks for the digest at the real time, and gives the subscription. */
async function asked(email: string): Promise<string> {
  const choice = { language: 'vi', topics: {} } as const
  await subscribe({ ...deps, portal: '' }, newsByMail, { ...choice, siteId, siteName: 'S', email })
  const { id } = await db
    .selectFrom('subscription')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return id
}

/** Jobs of that kind that wait, as day and moment. */
async function waiting(name: string) {
  const { rows } = await sql<{ day: string | null; runAt: Date }>`
    select j.payload ->> 'day' as day, j.run_at as "runAt" from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ${name} order by 2`.execute(
    owner,
  )
  return rows
}

const digestOf = (day: ReturnType<typeof lastDigestDay>) => ({ day, runAt: digestMoment(day) })

test('confirming sets the clock for the next Monday at seven, however many confirm', async () => {
  for (const email of ['first@example.vn', 'second@example.vn']) {
    const subscriptionId = await asked(email)
    expect((await confirmSubscription(deps, { siteId, list: newsByMail, subscriptionId })).ok).toBe(
      true,
    )
  }
  expect(await waiting('send-digest')).toEqual([digestOf(nextDigestDay(systemClock.now()))])
})

test('a confirmation does not put off a digest that is due and not yet sent', async () => {
  let now = instant('2026-11-22T09:00:00+07:00')
  const clock: Clock = { kind: 'live', now: () => now }
  const wait = () => inTransaction(db, trx => waitForDigest(trx, clock, siteId))
  await wait()
  now = instant('2026-11-23T07:00:00+07:00')
  await wait()
  const days = (await waiting('send-digest')).map(({ day, runAt }) => [day, runAt.toISOString()])
  expect(days).toEqual([
    ['2026-11-23', '2026-11-23T00:00:00.000Z'],
    ['2026-11-30', '2026-11-30T00:00:00.000Z'],
  ])
})

test('what fell due while no process ran is sent as soon as one runs, once, and the next waits for its Monday', async () => {
  const now = systemClock.now()
  const day = lastDigestDay(now)
  const { articleId } = await room.anArticle('Bài trong lúc mất điện')
  const subscribed = digestMoment(addDays(day, -30))
  await sql`update article set published_at = ${addMinutes(digestMoment(day), -1)} where id = ${articleId}`.execute(
    owner,
  )
  await db
    .insertInto('subscription')
    .values({
      ...{ id: newId(now), site_id: siteId, list: 'news', email: 'an@example.vn' },
      ...{ language: 'vi', topics: '{}' },
      ...{ asked_at: subscribed, asked_on: day, asked_nth: 1, confirmed_at: subscribed },
    })
    .execute()
  await inTransaction(db, async trx => {
    for (const missed of [addDays(day, -7), day])
      await enqueue(trx, sendDigestJob, { siteId, day: missed }, { runAt: digestMoment(missed) })
  })
  const jobs = await startJobs({
    ...{ databaseUrl: url, log: silentLog },
    handlers: [sendDigestHandler(deps)],
  })
  const next = [digestOf(nextDigestDay(now))]
  await expect.poll(() => waiting('send-digest'), { timeout: 10_000 }).toEqual(next)
  await jobs.stop()
  const mails = await db.selectFrom('outgoing_message').select('recipient').execute()
  expect(mails).toEqual([{ recipient: 'an@example.vn' }])
})

test('an address that is entered is deleted three days later by a job of its own, unless confirmed', async () => {
  await asked('never@example.vn')
  const now = systemClock.now()
  const [job, ...more] = await waiting('forget-unconfirmed')
  expect(more).toEqual([])
  const minutes = ((job?.runAt.getTime() ?? 0) - now.getTime()) / 60_000
  expect(Math.abs(minutes - 3 * 1440)).toBeLessThan(2)
})
