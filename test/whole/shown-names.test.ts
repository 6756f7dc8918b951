/** What a site is called by its look it is called everywhere: by feeds, by letters, by what machines read. */
import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { openTestBrowser } from '#test/support/test-browser.ts'
import { foundTown } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const LOOK = '/can-bo/giao-dien'
const town = await foundTown()
const administrator = await browserOf(town, 'administrator')
const resident = await browserOf(town, 'resident')
const reader = openTestBrowser(town.product.server)
const body = async (address: string) => (await reader.get(address)).body

/** Sees the look of that name and puts it out. */
async function putOut(name: string, agency: string): Promise<void> {
  await administrator.post(LOOK, {
    ...{ key: newId(town.world.clock.now()), name_vi: name, agency_vi: agency },
    ...{ name_en: 'Flower Ward', agency_en: 'Flower People’s Committee' },
    ...{ main_colour: '#14507F', accent_colour: '#d9a125', block_news: '1' },
  })
  const seen = /name="seen" value="([^"]+)"/.exec((await administrator.get(LOOK)).body)?.[1] ?? ''
  await administrator.post(`${LOOK}/dang`, { seen })
}

const siteNameOn = (page: string) => /property="og:site_name" content="([^"]*)"/.exec(page)?.[1]

test('a site that looks as the product comes is called in feeds what its pages call it', async () => {
  const name = siteNameOn(await body(`/tin-tuc/${town.article.slug}`)) ?? 'none'
  expect(name).toContain('Thử')
  expect(await body('/tin-tuc/rss.xml')).toContain(`<title>${name} – Tin tức</title>`)
})

test('the name and the agency of a look stand in feeds, letters and the data of an article', async () => {
  const article = `/tin-tuc/${town.article.slug}`
  await body('/tin-tuc/rss.xml')
  await body(article)
  await putOut('Cổng Phường Hoa', 'UBND Phường Hoa')
  await expect.poll(async () => siteNameOn(await body(article))).toBe('Cổng Phường Hoa')
  const feeds = ['/tin-tuc/rss.xml', '/tin-tuc/atom.xml', '/tin-tuc/feed.json']
  for (const feed of feeds) expect(await body(feed)).toContain('Cổng Phường Hoa – Tin tức')
  expect(await body('/en/tin-tuc/rss.xml')).toContain('Flower Ward – News')
  expect(await body(article)).toMatch(
    /itemprop="author publisher"[^>]*><meta itemprop="name" content="UBND Phường Hoa"/,
  )
  await reader.post('/tin-tuc/nhan-tin', { email: 'an@demo.example', language: 'vi' })
  await reader.post('/dang-nhap', { email: 'an@demo.example' })
  const letters = await town.world.db
    .selectFrom('outgoing_message')
    .select('body')
    .where('recipient', '=', 'an@demo.example')
    .execute()
  expect(letters).toHaveLength(2)
  for (const letter of letters) {
    expect(letter.body).toContain('Cổng Phường Hoa')
    expect(letter.body).not.toContain('Cổng một cửa')
  }
})

test('no reader takes the name that a look gave the site', async () => {
  await putOut('Cổng Phường Hoa', 'UBND Phường Hoa')
  const refused = await resident.post(`/tin-tuc/${town.article.slug}/binh-luan`, {
    ...{ author_name: 'cong phuong hoa', body: 'Tin thật.' },
  })
  expect([refused.statusCode, refused.body.includes('Bạn đọc không dùng được tên này')]).toEqual([
    422,
    true,
  ])
})
