/** Promise to editors: the line below the buttons speaks of what was done last, and of nothing before it. */
import { expect, test } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import { enter, save } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

/** The editor of a new article. */
async function write(title: string) {
  const { page, looksRight } = await enter({ town, url, browser }, 'editor')
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill(title)
  await page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await page.getByRole('textbox', { name: 'Nội dung' }).click()
  return { page, looksRight, told: page.locator('.mc-tools__told') }
}

test('A film that is not known is said so until one that is known follows; players and what "Embed" gives are known', async () => {
  const { page, looksRight, told } = await write('Bài có phim')
  const answers: string[] = []
  page.on('dialog', dialog => void dialog.accept(answers.shift()))
  const put = async (address: string, title: string) => {
    answers.push(address, title)
    await page.getByRole('button', { name: 'Video', exact: true }).click()
  }
  await put('https://phim.example/xem/5', 'Phim lạ')
  await expect.poll(() => told.textContent()).toContain('Chưa nhận ra video ở địa chỉ này')
  await looksRight()
  await put('https://player.vimeo.com/video/76979871', 'Lễ hội')
  await expect.poll(() => told.textContent()).toBe('')
  await put(
    '<iframe width="560" src="https://www.youtube.com/embed/abc123?rel=0" allowfullscreen></iframe>',
    'Hướng dẫn',
  )
  await expect.poll(() => told.textContent()).toBe('')
  const links = page.getByRole('textbox', { name: 'Nội dung' }).locator('a')
  expect(await links.evaluateAll(all => all.map(each => each.getAttribute('href')))).toEqual([
    ...['https://phim.example/xem/5', 'https://vimeo.com/76979871'],
    'https://www.youtube.com/watch?v=abc123',
  ])
  await save(page)
}, 60_000)

test('Hidden text that was not pasted is said, until something without any is pasted', async () => {
  const { page, looksRight, told } = await write('Bài dán từ Word')
  const paste = (html: string) =>
    page.evaluate(content => {
      const data = new DataTransfer()
      data.setData('text/html', content)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      )
    }, html)
  await paste("<p>Thấy.<span style='display:none;mso-hide:all'>Ẩn</span></p>")
  await expect.poll(() => told.textContent()).toContain('Chữ để ẩn, lời góp ý và chữ đã xóa')
  await looksRight()
  await paste('<p>Cả đoạn đều thấy.</p>')
  await expect.poll(() => told.textContent()).toBe('')
  expect(await page.getByRole('textbox', { name: 'Nội dung' }).textContent()).toBe(
    'Thấy.Cả đoạn đều thấy.',
  )
}, 60_000)
