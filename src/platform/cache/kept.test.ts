import { beforeEach, expect, test } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import type { Db } from '../db/db.ts'
import { dropKept, kept } from './kept.ts'

const url = await testDatabaseUrl()
const on = plainDate('2026-11-24')
let db: Db
let reads = 0
beforeEach(() => {
  db = openAs(url)
  reads = 0
})

const ask = (siteId = 1, day = on) =>
  kept(db, { name: 'things', siteId, on: day, tags: [`things:${String(siteId)}`] }, () => {
    reads += 1
    return Promise.resolve({ reads })
  })

test('what is kept is read once for everyone who asks, each site and each day by itself', async () => {
  const [one, same] = await Promise.all([ask(), ask()])
  expect(same).toBe(one)
  await ask(2)
  expect(reads).toBe(2)
  expect(await ask(1, plainDate('2026-11-25'))).not.toBe(one)
})

test('a change drops what it is about, and no others', async () => {
  const [one, two] = [await ask(1), await ask(2)]
  dropKept(db, ['things:1', 'news:2'])
  expect(await ask(1)).not.toBe(one)
  expect(await ask(2)).toBe(two)
  dropKept(db, ['*'])
  expect(await ask(2)).not.toBe(two)
})

test('what was read before a change that came meanwhile is not kept', async () => {
  const reading = ask()
  dropKept(db, ['things:1'])
  expect(await ask()).not.toBe(await reading)
  expect(await ask()).toBe(await ask())
})

test('a reading that fails is tried again', async () => {
  const things = { name: 'things', siteId: 1, on, tags: [] }
  await expect(kept(db, things, () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  await ask()
  expect(reads).toBe(1)
})
