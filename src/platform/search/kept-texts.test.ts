import { beforeEach, expect, test } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import type { Db } from '../db/db.ts'
import { dropKeptTexts, keptTexts } from './kept-texts.ts'

const url = await testDatabaseUrl()
const on = plainDate('2026-11-24')
let db: Db
let reads = 0
beforeEach(() => {
  db = openAs(url)
  reads = 0
})

const ask = (siteId = 1, day = on) =>
  keptTexts(db, { name: 'things', siteId, on: day, tags: [`things:${String(siteId)}`] }, () => {
    reads += 1
    return Promise.resolve([{ of: reads, titles: [`Thing ${String(reads)}`], text: '' }])
  })

test('texts are read once for everyone who asks, each site and each day by itself', async () => {
  const [one, same] = await Promise.all([ask(), ask()])
  expect(same).toBe(one)
  await ask(2)
  expect(reads).toBe(2)
  expect(await ask(1, plainDate('2026-11-25'))).not.toBe(one)
})

test('a change drops the texts that it is about, and no others', async () => {
  const [one, two] = [await ask(1), await ask(2)]
  dropKeptTexts(db, ['things:1', 'news:2'])
  expect(await ask(1)).not.toBe(one)
  expect(await ask(2)).toBe(two)
  dropKeptTexts(db, ['*'])
  expect(await ask(2)).not.toBe(two)
})

test('what was read before a change that came meanwhile is not kept', async () => {
  const reading = ask()
  dropKeptTexts(db, ['things:1'])
  expect(await ask()).not.toBe(await reading)
  expect(await ask()).toBe(await ask())
})

test('a reading that fails is tried again', async () => {
  const kept = { name: 'things', siteId: 1, on, tags: [] }
  await expect(keptTexts(db, kept, () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  await ask()
  expect(reads).toBe(1)
})
