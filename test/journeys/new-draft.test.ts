/** Promise to editors: a picture dropped into a text that nobody saved just works, and a draft that nobody needs can go. */
import type { BrowserContextOptions } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { pastePhoto } from '#test/support/paste-photo.ts'
import { foundTown } from '#test/support/town.ts'
import type { Persona } from '#test/whole/personas.ts'
import { enter } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
const background = '#9b1c1c'
const photo = await sharp({ create: { width: 1800, height: 900, channels: 3, background } })
  .jpeg()
  .toBuffer()

const person = (persona: Persona, options: BrowserContextOptions = {}) =>
  enter({ town, url, browser }, persona, options)

test.each([
  { desk: '/can-bo/tin-tuc', dialog: 'Thêm ảnh vào bài', saved: /xong=luu/ },
  { desk: '/can-bo/trang', dialog: 'Thêm ảnh vào trang', saved: /xong=saved/ },
])(
  'pictures pasted first into a new text at $desk are kept when the browser dies, and saved with it',
  async ({ desk, dialog, saved }) => {
    const { page, looksRight } = await person('editor')
    await page.goto(`${url}${desk}/moi`)
    const text = page.getByRole('textbox', { name: 'Nội dung' })
    await text.click()
    await pastePhoto(text, photo)
    const asked = page.getByRole('dialog', { name: dialog })
    await asked.getByLabel('Mô tả ảnh').fill('Con đò cập bến')
    const kept = page.waitForResponse(answer => answer.url().endsWith('/tu-luu'))
    await asked.getByRole('button', { name: 'Tải ảnh lên' }).click()
    await asked.waitFor({ state: 'detached' })
    await kept
    await looksRight()
    await page.close()

    const later = await person('editor')
    await later.page.goto(`${url}${desk}`)
    await later.page.getByRole('link', { name: 'Viết tiếp' }).click()
    const shown = later.page.locator('.mc-editor__picture img')
    await shown.waitFor()
    expect(await shown.getAttribute('alt')).toBe('Con đò cập bến')
    await expect
      .poll(() => shown.evaluate((each: HTMLImageElement) => each.naturalWidth))
      .toBeGreaterThan(0)
    await later.page.getByLabel('Tiêu đề', { exact: true }).fill('Bến đò xưa')
    if (desk.endsWith('tin-tuc')) {
      await later.page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
      await later.page
        .getByLabel('Chuyên mục', { exact: true })
        .selectOption({ label: 'Thông báo' })
    }
    await later.page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await later.page.waitForURL(saved)
    await shown.waitFor()
    await later.looksRight()

    await later.page.getByText(/^Bỏ (?:bài|trang) này$/).click()
    await later.page.getByText(/^Cảnh báo: Bỏ hẳn/).waitFor()
    await later.looksRight()
    await later.page.getByRole('button', { name: /^Đồng ý, bỏ/ }).click()
    await later.page.getByText('Đã bỏ bản thảo').waitFor()
    expect(await later.page.getByText('Bến đò xưa').count()).toBe(0)
    await later.looksRight()
  },
  60_000,
)
