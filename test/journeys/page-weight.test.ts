/** Promise to residents on a 2G link: reading costs little, fonts included; pictures come as they scroll there. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { htmlFromMarkup } from '#features/news'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import { published } from '#test/whole/published-article.ts'
import { readArticle } from '../../db/seed/news/read-article.ts'

const FIRST_VISIT_BYTES = 60_000
const NEXT_PAGE_BYTES = 15_000

const town = await foundTown({ assets: 'dist/assets' })
/** Texts of the demo one after the other, some 1,700 words: prose compresses as prose does, and not as one sentence said often. */
async function longRead(...names: string[]): Promise<string> {
  const texts = await Promise.all(
    names.map(name => readFile(`db/seed/news/articles/${name}.md`, 'utf8')),
  )
  const markup = texts.map(text => readArticle(text).vi.body.replace(/^\[\[\d\]\]$/gm, ''))
  return htmlFromMarkup(markup.join('\n\n'))
}

const body = await longRead(
  '03-dang-ky-khai-sinh',
  '04-giay-phep-xay-dung',
  '05-tiem-chung',
  '08-ngay-van-hoa',
  '20-ho-tro-nguoi-cao-tuoi',
)
const first = await published(town, { title: 'Bài dài thứ nhất của phường', body })
const next = await published(town, { title: 'Bài dài thứ hai của phường', body })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

type Part = { readonly name: string; readonly isPicture: boolean; bytes: number }

/** Notes what comes over the network, headers included. */
async function watchNetwork(page: Page): Promise<Map<string, Part>> {
  const parts = new Map<string, Part>()
  const network = await page.context().newCDPSession(page)
  network.on('Network.responseReceived', ({ requestId, response, type }) => {
    parts.set(requestId, { name: response.url, bytes: 0, isPicture: type === 'Image' })
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const part = parts.get(requestId)
    if (part !== undefined) part.bytes = encodedDataLength
  })
  await network.send('Network.enable')
  return parts
}

/** What a page brings until the network is quiet, pictures aside. */
async function weigh(page: Page, network: Map<string, Part>, address: string) {
  network.clear()
  await page.goto(url + address, { waitUntil: 'networkidle' })
  const parts = [...network.values()].filter(({ isPicture }) => !isPicture)
  return { bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts }
}

test('the first visit of an article and the next page each cost no more than promised', async () => {
  const page = await (await newPerson(browser)).newPage()
  const network = await watchNetwork(page)
  const visit = await weigh(page, network, first)
  expect(body.split(/\s+/).length).toBeGreaterThan(1500)
  expect(visit.parts.some(({ name }) => name.endsWith('.woff2'))).toBe(true)
  expect(visit.bytes, JSON.stringify(visit.parts)).toBeLessThan(FIRST_VISIT_BYTES)
  const other = await weigh(page, network, next)
  expect(other.parts.map(({ name }) => name)).toContain(url + next)
  expect(other.bytes, JSON.stringify(other.parts)).toBeLessThan(NEXT_PAGE_BYTES)
}, 60_000)
