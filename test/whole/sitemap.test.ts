import { SyntaxValidator } from 'fast-xml-validator'
import { expect, test } from 'vitest'
import { listDocumentAddresses } from '#features/documents'
import { publishArticle, saveArticle } from '#features/news'
import { plainDate } from '#kernel/plain-date.ts'
import { documentIn } from '#test/support/documents.ts'
import { done } from '#test/support/dossier-acts.ts'
import { foundTown } from '#test/support/town.ts'

const town = await foundTown()
const { world } = town

const get = (url: string) => town.product.server.inject({ url, headers: { host: 'localhost' } })
const addressesIn = (body: string) =>
  [...body.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path)

/** Publishes an article and dates it. */
async function articleOf(title: string, publishedAt: string): Promise<string> {
  const { siteId } = world
  const officerId = world.officer('counter').id
  const { articleId, slug } = await done(
    saveArticle(world, {
      ...{ siteId, officerId, articleId: undefined, categoryId: town.categoryId, language: 'vi' },
      ...{ title, lead: 'Mở đầu.', bodyHtml: '<p>Bài.</p>', revision: 0 },
    }),
  )
  await done(publishArticle(world, { siteId, officerId, articleId }))
  await world.db
    .updateTable('article')
    .set({ published_at: new Date(publishedAt) })
    .where('id', '=', articleId)
    .execute()
  return slug
}

test('the site map has a part for the pages and one for each year with news, by the clock of Viet Nam', async () => {
  // 17:30 UTC on 31 December is half past midnight of the new year in Viet Nam.
  const newYear = await articleOf('Đêm giao thừa', '2024-12-31T17:30:00Z')
  const old = await articleOf('Bài cũ', '2023-06-01T00:00:00Z')
  const index = await get('/sitemap.xml')
  expect(index.headers['content-type']).toBe('application/xml; charset=utf-8')
  expect(SyntaxValidator.validate(index.body)).toBe(true)
  expect(addressesIn(index.body)).toEqual([
    '/sitemap/trang.xml',
    '/sitemap/dia-diem.xml',
    '/sitemap/dang-ky.xml',
    ...['2026', '2025', '2023'].map(year => `/sitemap/tin-tuc-${year}.xml`),
  ])
  const { body } = await get('/sitemap/tin-tuc-2025.xml')
  expect(SyntaxValidator.validate(body)).toBe(true)
  expect(addressesIn(body)).toEqual([`/tin-tuc/${newYear}`])
  // When it was last changed: the moment of its newest version.
  expect(body).toContain(`<lastmod>${world.clock.now().toISOString()}</lastmod>`)
  const before = await get('/sitemap/tin-tuc-2023.xml')
  expect(addressesIn(before.body)).toEqual([`/tin-tuc/${old}`])
})

test('documents have a part for each year of issue, and a part that is full goes on in another', async () => {
  for (const [number, issuedOn] of [
    ['1/2025/QĐ-UBND', '2025-03-01'],
    ['2/2025/QĐ-UBND', '2025-06-01'],
    ['3/2026/QĐ-UBND', '2026-01-05'],
  ] as const)
    await documentIn(world, { number, issuedOn: plainDate(issuedOn) })
  await expect
    .poll(async () => addressesIn((await get('/sitemap.xml')).body))
    .toEqual(expect.arrayContaining(['/sitemap/van-ban-2026.xml', '/sitemap/van-ban-2025.xml']))
  const { body } = await get('/sitemap/van-ban-2025.xml')
  expect(SyntaxValidator.validate(body)).toBe(true)
  const [second, first] = ['2', '1'].map(nth => `/van-ban/quyet-dinh-${nth}-2025-qd-ubnd`)
  expect(addressesIn(body)).toEqual([second, `/en${second ?? ''}`, first, `/en${first ?? ''}`])
  expect((await get('/sitemap/van-ban-2025-2.xml')).statusCode).toBe(404)
  const ofYear = (skip: number) =>
    listDocumentAddresses(world.db, world.siteId, 2025, { limit: 1, skip })
  expect(
    [...(await ofYear(0)), ...(await ofYear(1))].map(({ slug }) => `/van-ban/${slug}`),
  ).toEqual([second, first])
})

test('a page is listed in both languages, each naming the other', async () => {
  const { body } = await get('/sitemap/trang.xml')
  expect(SyntaxValidator.validate(body)).toBe(true)
  expect(addressesIn(body)).toEqual(expect.arrayContaining(['/thu-tuc', '/en/thu-tuc']))
  expect(body).toMatch(
    /hreflang="vi" href="[^"]*\/thu-tuc"\/><xhtml:link rel="alternate" hreflang="en" href="[^"]*\/en\/thu-tuc"/,
  )
})

test.each(['tin-tuc-1999.xml', 'tin-tuc-20.xml', 'khac.xml'])('there is no part %s', async part => {
  expect((await get(`/sitemap/${part}`)).statusCode).toBe(404)
})
