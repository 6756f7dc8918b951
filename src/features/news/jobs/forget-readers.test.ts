/** What tells the readers of a day from each other: of no use to who holds the database alone, and gone when the day is over. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import { inTransaction } from '#platform/db/db.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { startJobs } from '#platform/jobs/start-jobs.ts'
import { silentLog } from '#platform/log/log.ts'
import { keysFrom } from '#platform/secret/keys.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { everyText } from '#test/support/every-text.ts'
import { openNewsroom, openSite } from '../newsroom.fixture.ts'
import { countReader } from '../use-cases/count-reader.ts'
import { forgetReadersJob } from '../use-cases/forget-readers.job.ts'
import { forgetReadersHandler } from './forget-readers.handler.ts'

const keys = keysFrom('a secret for tests, as long as one must be')
const ADDRESS = '10.3.0.1'
const BROWSER = 'Mozilla/5.0 (Linux; Android 9; SM-J260G) Chrome/120 Mobile Safari/537.36'

const url = await testDatabaseUrl()
const owner = openAs(url)
const db = openAs(url, 'motcua_app')
const room = await openNewsroom(db)
const otherSite = await openSite(room, 'other')
const { slug, articleId } = await room.anArticle('Bài đọc qua đêm')

beforeEach(async () => {
  await sql`truncate reader_day, article_reader, article_read_day`.execute(owner)
})

/** Lets the clock stand at a moment in Viet Nam. */
const at = (moment: string): void => {
  room.clock.set(instant(`${moment}+07:00`))
}

const read = (deps = { ...room, keys }, ip = ADDRESS) =>
  countReader(deps, { siteId: room.siteId, slug, ip, userAgent: BROWSER })

/** Somebody on the other site, where no article is read afterwards. */
async function readThere(day: string): Promise<void> {
  const place = { site_id: otherSite, day }
  await db
    .insertInto('reader_day')
    .values({ ...place, salt: 'x', shown_at: room.clock.now() })
    .execute()
  await db
    .insertInto('article_reader')
    .values({ ...place, article_id: articleId, reader_hash: 'y' })
    .execute()
}

/** The job, as it runs by itself at that moment. */
const forget = () => forgetReadersHandler(room).run({ _cron: { ts: '' } })

/** Days of which something is kept, with their sites. */
const kept = async () => ({
  salts: await daysIn('reader_day'),
  hashes: await daysIn('article_reader'),
})

async function daysIn(table: 'reader_day' | 'article_reader'): Promise<string[]> {
  const rows = await db.selectFrom(table).select(['site_id', 'day']).distinct().execute()
  return rows
    .map(({ site_id, day }) => `${site_id === otherSite ? 'other' : 'here'} ${day}`)
    .toSorted()
}

const counted = async () => {
  const rows = await db
    .selectFrom('article_read_day')
    .select(['day', 'readers'])
    .where('article_id', '=', articleId)
    .orderBy('day')
    .execute()
  return rows.map(({ day, readers }) => `${day} ${String(readers)}`)
}

test('soon after midnight in Viet Nam salts and hashes are gone on every site, though nobody reads; how many read stays', async () => {
  at('2026-11-24T23:59:00')
  await read()
  await readThere('2026-11-24')
  await forget()
  const today = ['here 2026-11-24', 'other 2026-11-24']
  expect(await kept()).toEqual({ salts: today, hashes: today })
  expect(await read()).toBe(false)
  at('2026-11-25T00:00:00')
  await forget()
  expect(await kept()).toEqual({ salts: [], hashes: [] })
  expect(await counted()).toEqual(['2026-11-24 1'])
})

test('after a standstill of a week all that was left is gone, and what today’s readers need is not', async () => {
  at('2026-11-23T10:00:00')
  await read()
  await readThere('2026-11-23')
  at('2026-11-24T10:00:00')
  await read()
  at('2026-12-01T08:00:00')
  await read()
  await forget()
  expect(await kept()).toEqual({ salts: ['here 2026-12-01'], hashes: ['here 2026-12-01'] })
  expect(await read()).toBe(false)
  expect(await counted()).toEqual(['2026-11-23 1', '2026-11-24 1', '2026-12-01 1'])
})

test('it runs through the worker, which begins it every ten minutes, with the rights of the product', async () => {
  at('2020-01-02T10:00:00')
  await read()
  const handler = forgetReadersHandler({ db, clock: systemClock })
  expect(handler.every).toBe('*/10 * * * *')
  const jobs = await startJobs({ databaseUrl: url, log: silentLog, handlers: [handler] })
  await inTransaction(db, trx => enqueue(trx, forgetReadersJob, {}))
  await expect.poll(kept, { timeout: 10_000 }).toEqual({ salts: [], hashes: [] })
  await jobs.stop()
}, 30_000)

test('a backup of the database alone does not lead from a hash to an address, not even on its day', async () => {
  at('2026-11-24T10:00:00')
  await read()
  expect(await everyText(url, [ADDRESS, 'Android'])).toEqual([])
  const { salt } = await db.selectFrom('reader_day').select('salt').executeTakeFirstOrThrow()
  const { reader_hash: hash } = await db
    .selectFrom('article_reader')
    .select('reader_hash')
    .executeTakeFirstOrThrow()
  // What was written before the key was: whoever held the salt tried the addresses one by one.
  const guesses = Array.from({ length: 16 }, (_, browser) => [salt, ADDRESS, browser].join('\n'))
  expect(
    guesses.map(guess => createHash('sha256').update(guess).digest('base64url')),
  ).not.toContain(hash)
  expect(guesses.map(guess => keys.mac('article-reader', guess))).toContain(hash)
  const wrong = keysFrom('the secret of another installation, as long')
  expect(guesses.map(guess => wrong.mac('article-reader', guess))).not.toContain(hash)
})

test('processes with one secret count a reader once; two days give one reader two hashes', async () => {
  at('2026-11-24T10:00:00')
  const second = { ...room, keys: keysFrom('a secret for tests, as long as one must be') }
  expect([await read(), await read(second)]).toEqual([true, false])
  at('2026-11-25T10:00:00')
  expect(await read(second)).toBe(true)
  const rows = await db.selectFrom('article_reader').select('reader_hash').distinct().execute()
  expect(rows).toHaveLength(2)
})
