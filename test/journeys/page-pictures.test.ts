/** Promise to those who keep a ward's site: a page shows its pictures to everyone, however it was written and wherever it is read. */
import type { BrowserContextOptions } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { pastePhoto } from '#test/support/paste-photo.ts'
import { foundTown } from '#test/support/town.ts'
import type { Persona } from '#test/whole/personas.ts'
import { enter, save } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
const background = '#9b1c1c'
const photo = await sharp({ create: { width: 1800, height: 900, channels: 3, background } })
  .jpeg()
  .toBuffer()

const person = (persona: Persona, options: BrowserContextOptions = {}) =>
  enter({ town, url, browser }, persona, options)

const PHONE = { viewport: { width: 360, height: 740 } }
const NO_SCRIPTS = { javaScriptEnabled: false }

/** The chief editor puts the page of that title out. */
async function putOut(title: string): Promise<void> {
  const { page, looksRight } = await person('chief')
  await page.goto(`${url}/can-bo/trang`)
  await page.getByRole('link', { name: title }).click()
  await looksRight()
  await page.getByRole('button', { name: 'Đăng trang' }).click()
  await page.waitForURL(/xong=published/)
}

/** What a reader on a phone sees of a page's only picture, once it is loaded. */
async function pictureOn(path: string) {
  const { page, looksRight } = await person('nobody', PHONE)
  await page.goto(url + path)
  const picture = page.locator('.mc-figure__image')
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() =>
      picture.evaluate((each: HTMLImageElement) => each.naturalWidth > 0 && each.currentSrc),
    )
    .toMatch(/\/trang\/anh\/[0-9a-f-]{36}-nho$/)
  await looksRight()
  const box = await picture.boundingBox()
  expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
  const before = await page.locator('article .mc-prose').first().textContent()
  return {
    alt: await picture.getAttribute('alt'),
    caption: await page.locator('.mc-figure__caption').textContent(),
    before,
  }
}

test('a photo pasted into a page is described, and a reader on a phone sees it where it was put', async () => {
  const { page, looksRight } = await person('editor')
  await page.goto(`${url}/can-bo/trang/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Bến đò xưa')
  const text = page.getByRole('textbox', { name: 'Nội dung' })
  await text.fill('Bến có từ trăm năm.')
  await save(page)
  await text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await pastePhoto(text, photo)
  const dialog = page.getByRole('dialog', { name: 'Thêm ảnh vào trang' })
  await dialog.getByRole('button', { name: 'Tải ảnh lên' }).click()
  await expect
    .poll(() => dialog.getByRole('alert').textContent())
    .toContain('Mô tả ảnh cho người không nhìn thấy')
  await dialog.getByLabel('Mô tả ảnh').fill('Con đò cập bến')
  await dialog.getByLabel(/^Chú thích/).fill('Bến đò năm 1990')
  await dialog.getByRole('button', { name: 'Tải ảnh lên' }).click()
  await dialog.waitFor({ state: 'detached' })
  await looksRight()
  await save(page)
  await looksRight()
  await putOut('Bến đò xưa')
  expect(await pictureOn('/trang/ben-do-xua')).toEqual({
    ...{ alt: 'Con đò cập bến', caption: 'Bến đò năm 1990', before: 'Bến có từ trăm năm.' },
  })
}, 60_000)

test('the same without scripts: the photo is sent in a form and placed by its number', async () => {
  const { page, looksRight } = await person('editor', NO_SCRIPTS)
  await page.goto(`${url}/can-bo/trang/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Đình làng xưa')
  await page.getByRole('textbox', { name: 'Nội dung' }).fill('Đình dựng năm 1850.\n\n[[1]]')
  await save(page)
  await page.getByLabel('Tệp ảnh').setInputFiles({
    ...{ name: 'IMG_0002.jpg', mimeType: 'image/jpeg', buffer: photo },
  })
  await page.getByRole('button', { name: 'Tải ảnh lên' }).click()
  expect(await page.textContent('main')).toContain('Mô tả ảnh cho người không nhìn thấy')
  await page.getByLabel('Tệp ảnh').setInputFiles({
    ...{ name: 'IMG_0002.jpg', mimeType: 'image/jpeg', buffer: photo },
  })
  await page.getByLabel('Mô tả ảnh', { exact: true }).fill('Cổng đình')
  await page.getByLabel('Tác giả hoặc nguồn ảnh').fill('Tư liệu phường')
  await page.getByRole('button', { name: 'Tải ảnh lên' }).click()
  await page.waitForURL(/xong=them-anh/)
  await looksRight()
  await putOut('Đình làng xưa')
  const shown = await pictureOn('/trang/dinh-lang-xua')
  expect(shown).toMatchObject({ alt: 'Cổng đình', before: 'Đình dựng năm 1850.' })
  expect(shown.caption).toContain('Tư liệu phường')
}, 60_000)
