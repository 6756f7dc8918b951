/**
 * Promise to editors: what is written in Word arrives clean, is read by somebody else before it goes out, goes out at
 * its time, is talked about, and can be taken back.
 */
import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import type { Persona } from '#test/whole/personas.ts'
import { enter, save } from './person.ts'

const DESK = { viewport: { width: 1280, height: 900 } }
const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

const person = (persona: Persona, options: BrowserContextOptions = {}) =>
  enter({ town, url, browser }, persona, { ...(persona === 'resident' ? {} : DESK), ...options })

/** Pastes as Word does: the same content as HTML and as text. */
async function paste(page: Page, html: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Nội dung' }).click()
  await page.evaluate(content => {
    const data = new DataTransfer()
    data.setData('text/html', content)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true })
    document.activeElement?.dispatchEvent(event)
  }, html)
}

type Dropped = { readonly name: string; readonly type: string; readonly bytes: Buffer }

/** Drops files at the end of the text. */
async function dropped(page: Page, files: readonly Dropped[]): Promise<void> {
  const sent = files.map(({ bytes, ...file }) => ({ ...file, base64: bytes.toString('base64') }))
  await page.getByRole('textbox', { name: 'Nội dung' }).evaluate((editor, all) => {
    const data = new DataTransfer()
    for (const { name, type, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      data.items.add(new File([bytes], name, { type }))
    }
    const { left, bottom } = editor.getBoundingClientRect()
    const at = { clientX: left + 30, clientY: bottom - 10 }
    editor.dispatchEvent(
      new DragEvent('drop', { ...at, dataTransfer: data, bubbles: true, cancelable: true }),
    )
  }, sent)
}

const WORD = await readFile(new URL('pasted/word.clipboard', import.meta.url), 'utf8')
const AS_KEPT = `<p><strong>THÔNG BÁO</strong></p><h2>Lịch tiếp công dân</h2><p>Chủ tịch Ủy ban nhân dân quận tiếp công dân <em>định kỳ</em> như sau:</p><ul><li>Tuần đầu<ul><li>sáng thứ Năm</li></ul></li><li>Tuần thứ ba</li></ul><ol><li>Mang theo căn cước</li></ol><table><tbody><tr><td colspan="2"><strong>Phòng tiếp dân</strong></td></tr><tr><td>Tầng trệt</td><td><a href="https://dichvucong.gov.vn/">Cổng quốc gia</a></td></tr></tbody></table><p>Đừng bấm</p><p>Phòng rộng 20 m², nồng độ CO₂ thấp.</p><ol start="2"><li>Đến đúng giờ</li></ol>`

const bodyOf = async (articleId: string) =>
  (
    await town.world.db
      .selectFrom('article_version')
      .select('body_html')
      .where('article_id', '=', articleId)
      .orderBy('revision', 'desc')
      .executeTakeFirstOrThrow()
  ).body_html

test('from a Word document to a published article with a comment, and back', async () => {
  const editor = await person('editor')
  await editor.page.goto(`${url}/can-bo/tin-tuc/moi`)
  await editor.looksRight()
  await editor.page.getByLabel('Tiêu đề', { exact: true }).fill('Lịch tiếp công dân tháng 10')
  await editor.page.getByLabel('Đoạn mở đầu').fill('Mỗi tháng hai lần.')
  await editor.page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await paste(editor.page, WORD)
  expect(await editor.page.textContent('main')).toContain('Ảnh nằm trong phần vừa dán không sang')
  await save(editor.page)
  await editor.looksRight()
  const desk = new URL(editor.page.url()).pathname
  const articleId = desk.split('/').at(-1) ?? ''
  expect(await bodyOf(articleId)).toBe(AS_KEPT)
  await editor.page.getByRole('button', { name: 'Gửi duyệt' }).click()

  const chief = await person('chief')
  await chief.page.goto(`${url}/can-bo/tin-tuc?trang-thai=awaiting_approval`)
  await chief.page.getByRole('link', { name: 'Lịch tiếp công dân tháng 10' }).click()
  await chief.page.getByLabel('Vào giờ hẹn').check()
  await chief.page.getByLabel('Ngày đăng').fill('06/10/2026')
  await chief.page.getByLabel('Giờ đăng').fill('7h30')
  await chief.page.getByRole('button', { name: 'Đăng bài' }).click()
  await chief.page.getByText('Bài tự đăng lúc 07:30 06/10/2026.').waitFor()
  await chief.looksRight()

  const { clock, siteId } = town.world
  clock.set(instant('2026-10-06T07:30:00+07:00'))
  const jobs = town.product.features.flatMap(feature => feature.jobs ?? [])
  await jobs.find(({ name }) => name === 'keep-schedule')?.run({ siteId, articleId })

  const reader = await person('resident')
  const address = `${url}/tin-tuc/lich-tiep-cong-dan-thang-10`
  await reader.page.goto(address)
  await reader.looksRight()
  expect(await reader.page.getByRole('table').textContent()).toContain('Tầng trệt')
  await reader.page.getByRole('link', { name: 'Viết ý kiến' }).click()
  await reader.page.getByLabel('Tên hiển thị').fill('Cô Lan')
  await reader.page.getByLabel('Ý kiến của bạn').fill('Buổi chiều có tiếp không ạ?')
  await reader.page.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await reader.page.waitForURL(/xong=gui/)

  // A day has passed, and everybody signs in anew.
  const moderator = await person('editor')
  await moderator.page.goto(`${url}/can-bo/binh-luan`)
  await moderator.page.getByLabel('Chọn ý kiến của Cô Lan').check()
  await moderator.page.getByRole('button', { name: 'Đăng các ý kiến đã chọn' }).click()
  await reader.page.goto(address)
  await expect
    .poll(async () => {
      await reader.page.reload()
      return reader.page.textContent('main')
    })
    .toContain('Buổi chiều có tiếp không ạ?')

  const withdrawing = await person('chief')
  await withdrawing.page.goto(url + desk)
  await withdrawing.page.locator('summary', { hasText: 'Rút bài' }).click()
  await withdrawing.page.getByLabel('Lý do').fill('Đổi lịch')
  await withdrawing.page.getByRole('button', { name: 'Rút bài' }).click()
  await withdrawing.page.waitForURL(/xong=/)
  await withdrawing.looksRight()
  await expect.poll(async () => (await reader.page.goto(address))?.status()).toBe(410)
  expect(await reader.page.textContent('main')).toContain('Trang này không còn nữa')
}, 120_000)

test('the editor works by keyboard: a heading, a list, a table, and its buttons say what is on', async () => {
  const { page, looksRight } = await person('editor')
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Viết bằng bàn phím')
  await page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  const heading = page.getByRole('button', { name: 'Tiêu đề nhỏ', exact: true })
  await heading.focus()
  await page.keyboard.press('Enter')
  // The editor takes the focus with the next frame; nobody types faster.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('body')
  await page.keyboard.type('Giờ làm việc')
  await expect.poll(() => heading.getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- Sáng')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Chiều')
  await heading.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bảng')
  await looksRight()
  await save(page)
  const articleId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  expect(await bodyOf(articleId)).toBe('<h2>Giờ làm việc</h2><ul><li>Sáng</li><li>Chiều</li></ul>')
}, 60_000)

test('a link leads where its writer meant, and an address that opens nothing is said to be one', async () => {
  const { page, looksRight } = await person('editor')
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  const body = page.getByRole('textbox', { name: 'Nội dung' })
  await body.click()
  await page.keyboard.type('Xem ')
  const asked: string[] = []
  const answers = ['javascript:alert(1)', 'thu-tuc', 'www.gov.vn/a']
  page.on('dialog', dialog => {
    asked.push(dialog.message())
    void dialog.accept(answers[asked.length - 1])
  })
  await page.getByRole('button', { name: 'Đường dẫn', exact: true }).click()
  expect(asked.map(each => each.split('\n')[0])).toEqual([
    'Địa chỉ của đường dẫn (để trống để bỏ đường dẫn):',
    'Chỉ dẫn được tới trang web (https://), thư điện tử hoặc số điện thoại (tel:).',
    'Địa chỉ này không mở được. Trang web thì bắt đầu bằng https://, trang của cổng thì bắt đầu bằng /.',
  ])
  const link = body.getByRole('link', { name: 'https://www.gov.vn/a' })
  expect(await link.getAttribute('href')).toBe('https://www.gov.vn/a')
  await looksRight()
}, 60_000)

test('what is pasted from Google Docs keeps what is strong and what is emphasised', async () => {
  const { page } = await person('editor')
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  await paste(
    page,
    `<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span
      style="font-size:11pt;font-weight:700">Đậm</span><span style="font-size:11pt"> và </span><span
      style="font-style:italic">nghiêng</span></p></b>`,
  )
  const kept = page.locator('input[name=body_html]')
  await expect.poll(() => kept.inputValue()).toBe('<p><strong>Đậm</strong> và <em>nghiêng</em></p>')
}, 60_000)

test('a photo dropped into the text is described, loses its place and owner, and stands where it was dropped', async () => {
  const { page, looksRight } = await person('editor')
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Bài có ảnh chụp')
  await page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await page.getByRole('textbox', { name: 'Nội dung' }).fill('Đoạn thứ nhất')
  await save(page)
  const photo = await sharp({
    create: { width: 1800, height: 900, channels: 3, background: '#9b1c1c' },
  })
    .withExif({ IFD0: { Artist: 'Nguyen Van An' } })
    .jpeg()
    .toBuffer()
  await dropped(page, [
    { name: 'IMG_0001.jpg', type: 'image/jpeg', bytes: photo },
    { name: 'IMG_0002.jpg', type: 'image/jpeg', bytes: photo },
  ])
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Tải ảnh lên' }).click()
  await expect
    .poll(() => dialog.getByRole('alert').textContent())
    .toContain('Mô tả ảnh cho người không nhìn thấy')
  for (const alt of ['Trụ sở Ủy ban nhân dân', 'Sảnh tầng trệt']) {
    await page.locator('#picture-dialog-alt_vi').fill(alt)
    await dialog.getByRole('button', { name: 'Tải ảnh lên' }).click()
    await expect.poll(() => page.getByRole('img', { name: alt }).count()).toBe(1)
  }
  await dropped(page, [{ name: 'a.heic', type: 'image/heic', bytes: Buffer.from('heic') }])
  await page.getByText('Chỉ nhận ảnh JPG, PNG, GIF hoặc WebP.').waitFor()
  await looksRight()
  await save(page)
  const articleId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await expect
    .poll(() => bodyOf(articleId))
    .toBe(
      '<p>Đoạn thứ nhất</p><figure data-picture="1"></figure><figure data-picture="2"></figure>',
    )
  const src = await page.locator('.mc-desk-picture img').first().getAttribute('src')
  const kept = await page.request.get(url + (src ?? '').replace('-nho', ''))
  const { format, width, exif } = await sharp(await kept.body()).metadata()
  expect([format, width, exif]).toEqual(['webp', 1600, undefined])
}, 60_000)

test('a table is kept when somebody saves the article in a browser without scripts', async () => {
  const withScripts = await person('editor')
  await withScripts.page.goto(`${url}/can-bo/tin-tuc/moi`)
  await withScripts.page.getByLabel('Tiêu đề', { exact: true }).fill('Bảng giờ')
  await withScripts.page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
  await withScripts.page
    .getByLabel('Chuyên mục', { exact: true })
    .selectOption({ label: 'Thông báo' })
  await paste(withScripts.page, '<table><tr><td>Sáng</td><td>8 giờ</td></tr></table>')
  await save(withScripts.page)
  const without = await person('editor', { javaScriptEnabled: false })
  await without.page.goto(withScripts.page.url())
  await without.page.getByRole('button', { name: 'Lưu', exact: true }).click()
  const articleId = new URL(without.page.url()).pathname.split('/').at(-1) ?? ''
  expect(await bodyOf(articleId)).toBe(
    '<table><tbody><tr><td>Sáng</td><td>8 giờ</td></tr></tbody></table>',
  )
  await without.looksRight()
}, 60_000)
