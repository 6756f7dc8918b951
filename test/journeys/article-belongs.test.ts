/**
 * Promise to editors and readers: a file and a video come into a text by one button each, an article leads to what it
 * belongs with, and its letters are as large as the reader wants, on every article and every visit of that device.
 */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import type { Persona } from '#test/whole/personas.ts'
import { enter, save } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

const person = (persona: Persona, options: BrowserContextOptions = {}) =>
  enter({ town, url, browser }, persona, options)

const PDF = {
  name: 'mau-don.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\nĐơn.\n'),
}

async function startArticle(page: Page, title: string): Promise<void> {
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill(title)
  await page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await page.getByRole('textbox', { name: 'Nội dung' }).fill('Nội dung.')
  await save(page)
}

test('a file and a video come into the text, tags and a series beside it, and readers follow all of them', async () => {
  const { page, looksRight } = await person('chief')
  await startArticle(page, 'Bài có mẫu đơn và phim')
  const body = page.getByRole('textbox', { name: 'Nội dung' })
  await body.press('Control+End')
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Tệp', exact: true }).click()
  await (await chosen).setFiles(PDF)
  await expect.poll(() => body.locator('a').textContent()).toMatch(/^mau-don \(PDF, \d+ byte\)$/)
  const film = 'https://www.youtube.com/watch?v=abc123'
  const answers = [film, 'Hướng dẫn điền đơn']
  page.on('dialog', dialog => void dialog.accept(answers.shift()))
  await page.getByRole('button', { name: 'Video', exact: true }).click()
  // The address says already that something was saved.
  await Promise.all([
    page.waitForEvent('framenavigated'),
    page.getByRole('button', { name: 'Lưu', exact: true }).click(),
  ])
  await page.getByLabel('Từ khóa').fill('Mẫu đơn, Hộ tịch')
  await page.getByLabel('Mở loạt bài mới').fill('Làm giấy tờ')
  await page.getByRole('button', { name: 'Lưu cách sắp xếp' }).click()
  await page.waitForURL(/xong=sap-xep/)
  await looksRight()
  await page.locator('summary', { hasText: 'Đăng bài' }).click()
  await page.getByRole('button', { name: 'Đăng bài' }).click()
  await page.waitForURL(/xong=dang/)

  const reader = await person('resident', { javaScriptEnabled: false })
  await reader.page.goto(`${url}/tin-tuc/bai-co-mau-don-va-phim`)
  const video = reader.page.getByRole('link', { name: /Xem video: Hướng dẫn điền đơn/ })
  expect(await video.getAttribute('href')).toBe(
    answers[0] ?? 'https://www.youtube.com/watch?v=abc123',
  )
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    reader.page.getByRole('link', { name: /^mau-don/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('mau-don.pdf')
  await reader.page.getByRole('link', { name: 'Hộ tịch' }).click()
  expect(await reader.page.textContent('main')).toContain('Bài có mẫu đơn và phim')
}, 60_000)

test('letters grow as the reader wants, without scripts too, and with scripts they stay so', async () => {
  const address = `${url}/tin-tuc/${town.article.slug}`
  const size = (page: Page) =>
    page.locator('.mc-article .mc-prose').evaluate(text => getComputedStyle(text).fontSize)
  const plain = await person('resident', { javaScriptEnabled: false })
  await plain.page.goto(address)
  await plain.page.getByText('Rất lớn').click()
  expect(await plain.page.locator('#text-size-larger').isChecked()).toBe(true)

  const reader = await person('resident')
  await reader.page.goto(address)
  expect(await size(reader.page)).toBe('18px')
  await reader.page.getByRole('radio', { name: 'Cỡ chữ Vừa' }).focus()
  await reader.page.keyboard.press('ArrowRight')
  expect(await size(reader.page)).toBe('21px')
  await reader.looksRight()
  await reader.page.reload()
  expect(await size(reader.page)).toBe('21px')
}, 60_000)

test('the tree of topics is arranged on a phone', async () => {
  const { page, looksRight } = await person('chief')
  await page.goto(`${url}/can-bo/tin-tuc/chuyen-muc`)
  await looksRight()
  await page.locator('summary', { hasText: 'Thêm chuyên mục' }).click()
  await page.locator('#category-new-name_vi').fill('Hội họp')
  await page.locator('#category-new-name_en').fill('Meetings')
  await page.locator('#category-new-parent').selectOption({ label: 'Thông báo' })
  await page.getByRole('button', { name: 'Thêm chuyên mục' }).click()
  await page.waitForURL(/xong=luu/)
  await looksRight()
  await page.goto(`${url}/tin-tuc/chuyen-muc/thong-bao`)
  await page.getByRole('link', { name: 'Hội họp' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hội họp')
  await looksRight()
}, 60_000)

test('where the browser shares nothing, the address of an article is copied', async () => {
  const { page } = await person('resident')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${url}/tin-tuc/${town.article.slug}`)
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click()
  await page.getByRole('button', { name: 'Đã chép địa chỉ' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
}, 60_000)
