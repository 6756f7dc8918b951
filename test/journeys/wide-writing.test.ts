/** Promise to editors: what is wider than the screen neither widens the desk nor hides from those who write with keys. */
import { test } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import { enter, save } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

const row = (cell: string) => `<tr>${`<td>${cell}</td>`.repeat(14)}</tr>`

test.each([360, 1280])(
  'a title of one long word and a table of many columns, on a screen of %i px',
  async width => {
    const { page, looksRight } = await enter({ town, url, browser }, 'editor', {
      viewport: { width, height: 800 },
    })
    await page.goto(`${url}/can-bo/tin-tuc/moi`)
    await page.getByLabel('Tiêu đề', { exact: true }).fill('Dài'.repeat(50))
    await page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
    await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
    await page.getByRole('textbox', { name: 'Nội dung' }).click()
    await page.evaluate(
      html => {
        const data = new DataTransfer()
        data.setData('text/html', html)
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
        )
      },
      `<table>${row('Nghiêng').repeat(3)}</table>`,
    )
    await looksRight()
    await save(page)
    await looksRight()
    await page.goto(`${url}/can-bo/tin-tuc`)
    await page.getByRole('link', { name: 'DàiDài' }).first().waitFor()
    await looksRight()
  },
)
