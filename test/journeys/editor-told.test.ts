/** Promise to editors: the line below the buttons speaks of what was done last, and of nothing before it. */
import type { Page } from 'playwright-core'
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

const pasteInto = (page: Page, type: string, content: string) =>
  page.evaluate(
    ([kind = '', data = '']) => {
      const clipboard = new DataTransfer()
      clipboard.setData(kind, data)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
      )
    },
    [type, content],
  )

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
  const paste = (content: string) => pasteInto(page, 'text/html', content)
  await paste("<p>Thấy.<span style='display:none;mso-hide:all'>Ẩn</span></p>")
  await expect.poll(() => told.textContent()).toContain('Chữ để ẩn, lời góp ý và chữ đã xóa')
  await looksRight()
  await paste('<p>Cả đoạn đều thấy.</p>')
  await expect.poll(() => told.textContent()).toBe('')
  expect(await page.getByRole('textbox', { name: 'Nội dung' }).textContent()).toBe(
    'Thấy.Cả đoạn đều thấy.',
  )
  await paste("<p>Thấy.<span style='display:none'>Ẩn</span></p>")
  await expect.poll(() => told.textContent()).toContain('Chữ để ẩn, lời góp ý và chữ đã xóa')
  await pasteInto(page, 'text/plain', 'Chữ không định dạng.')
  await expect.poll(() => told.textContent()).toBe('')
}, 60_000)

test('Films that other pages show come as links, and what else they show in frames is said to stay behind', async () => {
  const { page, looksRight, told } = await write('Bài dán có phim')
  const frame = (rest: string) => `<p>Mời xem:</p><div><iframe ${rest}></iframe></div><p>Hết.</p>`
  await pasteInto(
    page,
    'text/html',
    frame('src="//www.youtube.com/embed/abc123?rel=0" title="Lễ hội làng"') +
      frame('title="YouTube video player" data-src="https://player.vimeo.com/video/76979871"') +
      '<video controls><source src="https://phim.example/hoi.mp4" type="video/mp4"></video>' +
      '<iframe src="https://dem.example/" width="1" height="1"></iframe>',
  )
  const text = page.getByRole('textbox', { name: 'Nội dung' })
  await expect.poll(() => text.locator('a').count()).toBe(3)
  expect(await told.textContent()).toBe('')
  const links = await text
    .locator('p > a:only-child')
    .evaluateAll(all => all.map(each => [each.getAttribute('href'), each.textContent]))
  expect(links).toEqual([
    ['https://www.youtube.com/watch?v=abc123', 'Lễ hội làng'],
    ['https://vimeo.com/76979871', 'https://vimeo.com/76979871'],
    ['https://phim.example/hoi.mp4', 'https://phim.example/hoi.mp4'],
  ])
  await pasteInto(page, 'text/html', frame('src="https://ban-do.example/nhung"'))
  await expect.poll(() => told.textContent()).toContain('khung nhúng không sang được')
  await looksRight()
  await save(page)
}, 60_000)

test('A line that begins with a year, or letters that are pasted, are no numbered list', async () => {
  const { page } = await write('Bài có năm')
  const text = page.getByRole('textbox', { name: 'Nội dung' })
  await page.keyboard.type('2026. Năm mới')
  await page.keyboard.press('Enter')
  await page.keyboard.type('0. Không')
  await page.keyboard.press('Enter')
  await pasteInto(page, 'text/plain', '2027. Năm sau')
  await page.keyboard.press('Enter')
  await pasteInto(page, 'text/plain', 'a. Điểm a\nb. Điểm b')
  await page.keyboard.press('Enter')
  await page.keyboard.type('12. Điều khoản')
  const shown = await text.evaluate(all =>
    [...all.children].map(each => [each.localName, each.getAttribute('start'), each.textContent]),
  )
  expect(shown.filter(([, , said]) => said !== '')).toEqual([
    ['p', null, '2026. Năm mới'],
    ['p', null, '0. Không'],
    ['p', null, '2027. Năm sau'],
    ['p', null, 'a. Điểm a'],
    ['p', null, 'b. Điểm b'],
    ['ol', '12', 'Điều khoản'],
  ])
}, 60_000)
