import { readdir, readFile, stat } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { listMostRead, listNewest } from '#features/news'
import { createSite } from '#features/organisation'
import { fixedClock } from '#kernel/clock.ts'
import { dateInVietNam, instant } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import { testDatabase } from '#test/support/database.ts'
import { testDeps } from '#test/support/feature-server.ts'
import { readArticle } from './read-article.ts'
import { seedNews } from './seed-news.ts'

const FOLDER = 'db/seed/news'
const MOST_PICTURE_BYTES = 60_000

async function articles() {
  const names = (await readdir(`${FOLDER}/articles`)).filter(name => name.endsWith('.md'))
  const files = await Promise.all(names.map(name => readFile(`${FOLDER}/articles/${name}`, 'utf8')))
  return files.map(readArticle)
}

describe('the demo’s articles', () => {
  it('are twenty, at least ten of them in English too, from 250 to 600 words in Vietnamese', async () => {
    const all = await articles()
    expect(all.length).toBe(20)
    expect(all.filter(article => article.en !== undefined).length).toBeGreaterThanOrEqual(10)
    for (const { slug, vi } of all) {
      const words = `${vi.lead} ${vi.body}`.split(/\s+/).length
      expect([slug, words >= 250 && words <= 600]).toEqual([slug, true])
    }
  })

  it('have one to three pictures each, captioned and described in both languages, small enough for a slow network', async () => {
    const alts = JSON.parse(await readFile(`${FOLDER}/pictures.json`, 'utf8')) as Record<
      string,
      { vi: string; en: string } | undefined
    >
    for (const { slug, pictures } of await articles()) {
      expect([slug, pictures.length >= 1 && pictures.length <= 3]).toEqual([slug, true])
      for (const picture of pictures) {
        const words = [
          alts[picture.name]?.vi,
          alts[picture.name]?.en,
          picture.captionVi,
          picture.captionEn,
        ]
        expect(words.every(text => text !== undefined && text.length > 20)).toBe(true)
        const { size } = await stat(`${FOLDER}/pictures/${picture.name}.webp`)
        expect(size).toBeLessThan(MOST_PICTURE_BYTES)
      }
    }
  })
})

describe('seeding the news', () => {
  it('publishes all of them within the year before today, with readers, and changes nothing when done again', async () => {
    const db = await testDatabase()
    const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))
    const unit = {
      slug: 'a',
      kind: 'district',
      agencyCode: 'H29.30',
      nameVi: 'A',
      nameEn: 'A',
    } as const
    const site = await createSite({ db, clock }, { key: 'seeded', nameVi: 'A', nameEn: 'A', unit })
    if (!site.ok) throw new Error(site.error.code)
    const { siteId } = site.value
    const deps = await testDeps({ db, clock })
    expect(await seedNews(deps, { siteId, folder: FOLDER })).toBe(20)
    expect(await seedNews(deps, { siteId, folder: FOLDER })).toBe(0)
    const today = dateInVietNam(clock.now())
    const cards = await listNewest(db, siteId, 'vi', { limit: 100 })
    const days = cards.map(card => dateInVietNam(card.publishedAt))
    expect(days.every(day => day < today && day > addDays(today, -366))).toBe(true)
    expect(cards.every(card => card.cover !== undefined)).toBe(true)
    const read = await listMostRead(db, siteId, 'vi', {
      from: addDays(today, -6),
      to: today,
      limit: 5,
    })
    expect(read.length).toBe(5)
    const { origins } = await db
      .selectFrom('event')
      .select(eb => eb.fn.agg<string[]>('array_agg', ['origin']).distinct().as('origins'))
      .executeTakeFirstOrThrow()
    expect(origins).toEqual(['simulated'])
  })
})
