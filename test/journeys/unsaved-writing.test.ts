/** Promise to editors: what is typed in an article or a page is not lost, by a browser that dies, a button pressed in haste, or a session that ends. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import type { Persona } from '#test/whole/personas.ts'
import { enter, save } from './person.ts'

const DESK = { viewport: { width: 1280, height: 900 } }
const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

const person = (persona: Persona, options: BrowserContextOptions = {}) =>
  enter({ town, url, browser }, persona, { ...DESK, ...options })

const isInView = (part: Locator) =>
  part.evaluate(element => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

test('what was written is there again when the browser is closed before it was saved', async () => {
  const { page } = await person('editor')
  await page.goto(`${url}/can-bo/tin-tuc/${town.article.articleId}`)
  await page.getByRole('textbox', { name: 'Nội dung' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Chưa kịp lưu')
  await page.getByText(/Đã tự lưu bản viết dở lúc/).waitFor()
  await page.close()
  const later = await person('editor')
  await later.page.goto(`${url}/can-bo/tin-tuc/${town.article.articleId}`)
  const body = later.page.getByRole('textbox', { name: 'Nội dung' })
  expect(await body.textContent()).toContain('Chưa kịp lưu')
  await later.looksRight()
}, 60_000)

test('what was typed a moment ago is not lost by pressing another button of the page', async () => {
  const { page, looksRight } = await person('editor')
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Bài bấm vội')
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
  const body = page.getByRole('textbox', { name: 'Nội dung' })
  await body.click()
  await page.keyboard.type('Câu đầu.')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.waitForURL(/xong=/)
  await body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Câu vừa gõ.')
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await page.getByText('Bài còn phần bạn viết mà chưa lưu').first().waitFor()
  expect(await body.textContent()).toBe('Câu đầu. Câu vừa gõ.')
  await looksRight()
}, 60_000)

test('what was typed beside the text is there again, unless it was sent or a colleague changed it meanwhile', async () => {
  const [{ page: first }, { page: second }] = [await person('editor'), await person('chief')]
  await first.goto(`${url}/can-bo/tin-tuc/moi`)
  await first.getByLabel('Tiêu đề', { exact: true }).fill('Bài có từ khóa')
  await first.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await first.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
  await first.getByRole('textbox', { name: 'Nội dung' }).fill('Câu đầu.')
  await save(first)
  const desk = first.url().replace(/\?.*$/, '')
  const tags = async (page: Page) => {
    await page.goto(desk)
    return page.getByLabel('Từ khóa')
  }
  /** Long enough for the page to keep what was typed. */
  const typed = async (page: Page, words: string) => {
    await (await tags(page)).fill(words)
    await page.waitForResponse(answer => answer.url().includes('tu-luu'))
  }
  const send = async (page: Page) => {
    await page.getByRole('button', { name: 'Lưu cách sắp xếp' }).click()
    await page.waitForURL(/xong=sap-xep/)
  }
  await typed(first, 'Hộ tịch')
  await send(first)
  await (await tags(second)).fill('Hộ tịch, Khai sinh')
  await send(second)
  expect(await (await tags(first)).inputValue()).toBe('Hộ tịch, Khai sinh')
  expect(await first.getByText('chưa gửi').count()).toBe(0)

  await typed(first, 'Hộ tịch, Khai sinh, Kết hôn')
  expect(await (await tags(first)).inputValue()).toBe('Hộ tịch, Khai sinh, Kết hôn')
  await first.getByText('mà chưa gửi đã được điền lại').waitFor()
  await (await tags(second)).fill('Khai sinh')
  await send(second)
  expect(await (await tags(first)).inputValue()).toBe('Khai sinh')
  await first.getByText('đã được người khác sửa').waitFor()
}, 60_000)

test('what is written when the session has ended is not lost: one signs in beside it and saves', async () => {
  const { page } = await person('editor')
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Bài viết quá giờ')
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
  await page.getByRole('textbox', { name: 'Nội dung' }).fill('Viết mãi chưa xong.')
  const context = page.context()
  const session = await context.cookies()
  await context.clearCookies()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Phiên làm việc đã hết.').waitFor()
  expect(await page.getByRole('link', { name: 'Mở trang đăng nhập' }).getAttribute('target')).toBe(
    '_blank',
  )
  expect(await page.getByRole('textbox', { name: 'Nội dung' }).textContent()).toBe(
    'Viết mãi chưa xong.',
  )
  await context.addCookies(session)
  await save(page)
}, 60_000)

test.each([
  ['an article', 'tin-tuc', 'Tin bài'],
  ['a page', 'trang', 'Trang'],
])(
  'in %s, that the session has ended is seen where one writes, and no link leaves what is kept nowhere without a question',
  async (_what, desk, back) => {
    const { page, looksRight } = await person('editor')
    await page.goto(`${url}/can-bo/${desk}/moi`)
    await page.getByLabel('Tiêu đề', { exact: true }).fill('Viết quá giờ')
    await page.getByRole('textbox', { name: 'Nội dung' }).click()
    await page.context().clearCookies()
    await page.keyboard.type(`Viết mãi chưa xong.${'\n'.repeat(20)}`)
    const told = page.getByText('Phiên làm việc đã hết.')
    await told.waitFor()
    await page.evaluate(() => {
      scrollTo(0, 0)
    })
    expect(await isInView(told)).toBe(true)
    await looksRight()
    const asked = page.waitForEvent('dialog')
    const link = page.locator('main').getByRole('link', { name: back }).first().click()
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await link.catch(() => undefined)
    expect(await page.getByRole('textbox', { name: 'Nội dung' }).textContent()).toContain(
      'Viết mãi',
    )
  },
  60_000,
)

test('a form beside the text is not sent away when the session has ended: what is typed in it stays', async () => {
  const { page } = await person('chief')
  await page.goto(`${url}/can-bo/tin-tuc/${town.article.articleId}`)
  const tags = page.getByLabel('Từ khóa')
  await tags.fill('Chứng thực')
  const context = page.context()
  const session = await context.cookies()
  await context.clearCookies()
  const told = page.getByText('Phiên làm việc đã hết.')
  const send = page.getByRole('button', { name: 'Lưu cách sắp xếp' })
  // At once, before the page has asked; then when it knows.
  for (const _again of [1, 2]) {
    await send.click()
    await expect.poll(() => isInView(told), { timeout: 15_000 }).toBe(true)
    expect(await tags.inputValue()).toBe('Chứng thực')
    await page.evaluate(() => {
      scrollTo(0, 0)
    })
  }
  await context.addCookies(session)
  await send.click()
  await page.waitForURL(/xong=sap-xep/)
}, 60_000)

test('a new article that was never saved is there again when the browser dies', async () => {
  const { page } = await person('editor')
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Bài mới, máy tắt')
  await page.getByRole('textbox', { name: 'Nội dung' }).click()
  await page.keyboard.type('Viết được nửa trang')
  await page.getByText(/Đã tự lưu bản viết dở lúc/).waitFor()
  await page.close()
  const later = await person('editor')
  await later.page.goto(`${url}/can-bo/tin-tuc`)
  await later.looksRight()
  await later.page.getByRole('link', { name: 'Viết tiếp Bài mới, máy tắt' }).click()
  await expect
    .poll(() => later.page.getByRole('textbox', { name: 'Nội dung' }).textContent())
    .toBe('Viết được nửa trang')
  await later.looksRight()
  await later.page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
  await later.page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await save(later.page)
  await later.page.goto(`${url}/can-bo/tin-tuc`)
  expect(await later.page.getByRole('link', { name: 'Viết tiếp Bài mới, máy tắt' }).count()).toBe(0)
}, 60_000)

test('a page keeps what is typed as an article does: the tab is closed, the session ends, nothing is gone', async () => {
  const { page } = await person('editor')
  await page.goto(`${url}/can-bo/trang/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill('Trang mới, máy tắt')
  await page.getByRole('textbox', { name: 'Nội dung' }).click()
  await page.keyboard.type('Viết được nửa trang')
  await page.getByText(/Đã tự lưu bản viết dở lúc/).waitFor()
  await page.close()
  const later = await person('editor')
  await later.page.goto(`${url}/can-bo/trang`)
  await later.looksRight()
  await later.page.getByRole('link', { name: 'Viết tiếp Trang mới, máy tắt' }).click()
  const body = later.page.getByRole('textbox', { name: 'Nội dung' })
  await expect.poll(() => body.textContent()).toBe('Viết được nửa trang')
  await later.looksRight()
  const context = later.page.context()
  const session = await context.cookies()
  await context.clearCookies()
  await later.page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await later.page.getByText('Phiên làm việc đã hết.').waitFor()
  expect(await body.textContent()).toBe('Viết được nửa trang')
  await context.addCookies(session)
  await save(later.page)
  await later.page.getByRole('link', { name: 'Lịch sử' }).click()
  await later.page.getByRole('link', { name: 'Xem thay đổi' }).click()
  await later.page.getByText('Bản đầu tiên của trang.').waitFor()
  await later.looksRight()
}, 60_000)

test('keywords that were typed are there again after another form of the page was sent, and after the tab was closed', async () => {
  const { page, looksRight } = await person('chief')
  const desk = `${url}/can-bo/tin-tuc/${town.article.articleId}`
  await page.goto(desk)
  const tags = page.getByLabel('Từ khóa', { exact: false }).first()
  await tags.fill('tiêm chủng, trẻ em')
  await page.getByText('Thêm ảnh', { exact: true }).last().click()
  const alt = page.getByLabel('Mô tả ảnh', { exact: true }).last()
  await alt.fill('Bến đò')
  await save(page)
  await page.getByText('Phần bạn đã gõ ở dưới mà chưa gửi đã được điền lại.').waitFor()
  expect([await tags.inputValue(), await alt.inputValue()]).toEqual([
    'tiêm chủng, trẻ em',
    'Bến đò',
  ])
  await looksRight()
  await alt.fill('Bến đò xưa')
  await page.waitForResponse(answer => answer.url().includes('chi-hoi=1'))
  await page.close()
  const later = await person('chief')
  await later.page.goto(desk)
  const again = later.page.getByLabel('Từ khóa', { exact: false }).first()
  await expect.poll(() => again.inputValue()).toBe('tiêm chủng, trẻ em')
  await later.page.locator('form[action$="/sap-xep"]').getByRole('button', { name: /Lưu/ }).click()
  await later.page.waitForURL(/xong=sap-xep/)
  const altAgain = later.page.getByLabel('Mô tả ảnh', { exact: true }).last()
  await expect.poll(() => altAgain.inputValue()).toBe('Bến đò xưa')
  expect(await again.inputValue()).toBe('tiêm chủng, trẻ em')
}, 60_000)

test('a text that is too long to be saved stays on the screen, and says so while it is written', async () => {
  const { page } = await person('editor')
  await page.goto(`${url}/can-bo/tin-tuc/${town.article.articleId}`)
  const body = page.getByRole('textbox', { name: 'Nội dung' })
  await body.click()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/html', `<p>${'Đường nào cũng về chợ. '.repeat(60)}</p>`.repeat(400))
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
    )
  })
  const told = page.getByText('Nội dung quá dài nên chưa lưu được.')
  await told.waitFor({ timeout: 30_000 })
  const asked = page.waitForResponse(answer => answer.url().includes('tu-luu'))
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await asked
  await told.waitFor()
  expect((await body.textContent())?.length).toBeGreaterThan(400_000)
  expect(page.url()).not.toContain('xong=')
}, 90_000)
