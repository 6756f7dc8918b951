import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { systemClock } from '#platform/clock/system-clock.ts'
import { startJobs } from '#platform/jobs/start-jobs.ts'
import { silentLog } from '#platform/log/log.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { openNewsroom } from '../newsroom.fixture.ts'
import { findMoving } from '../store/move.queries.ts'
import { moveArticle } from '../use-cases/move-article.ts'
import { keepScheduleHandler } from './keep-schedule.handler.ts'

const url = await testDatabaseUrl()
const db = openAs(url, 'motcua_app')
const room = await openNewsroom(db)
const live = { db, clock: systemClock }
const work = () =>
  startJobs({ databaseUrl: url, log: silentLog, handlers: [keepScheduleHandler(live)] })

/** Approves a draft to go out in so many milliseconds, and perhaps to be taken back. Gives both moments. */
async function scheduled(title: string, inMs: number, backInMs?: number) {
  const { articleId } = await room.anArticle(title, { isDraft: true })
  const now = systemClock.now().getTime()
  const at = new Date(now + inMs)
  const withdrawAt = backInMs === undefined ? undefined : new Date(now + backInMs)
  const by = { siteId: room.siteId, articleId, officerId: room.officerId }
  await moveArticle(live, by, { kind: 'schedule', seen: { vi: 1 }, at, withdrawAt })
  return { articleId, at }
}

const factsOf = async (articleId: string) => (await findMoving(db, room.siteId, articleId))?.facts

test('an article goes out by itself at its time, and is taken back at its time', async () => {
  const jobs = await work()
  const { articleId, at } = await scheduled('Bài tự đăng tự rút', 1000, 5000)
  await expect
    .poll(async () => (await factsOf(articleId))?.state, { timeout: 8000, interval: 50 })
    .toBe('published')
  const late = ((await factsOf(articleId))?.publishedAt?.getTime() ?? 0) - at.getTime()
  expect(late).toBeGreaterThanOrEqual(0)
  expect(late).toBeLessThan(4000)
  await expect
    .poll(async () => (await factsOf(articleId))?.state, { timeout: 10_000 })
    .toBe('withdrawn')
  await jobs.stop()
}, 30_000)

test('what was due while no process ran goes out as soon as one runs', async () => {
  const { articleId } = await scheduled('Bài đến giờ lúc mất điện', 200)
  await sleep(500)
  expect((await factsOf(articleId))?.state).toBe('scheduled')
  const jobs = await work()
  await expect
    .poll(async () => (await factsOf(articleId))?.state, { timeout: 8000, interval: 50 })
    .toBe('published')
  await jobs.stop()
}, 20_000)
