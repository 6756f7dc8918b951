/** Promise to editors: two who write in one text at once hear of each other, read what the other one changed, and lose nothing. */
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
  enter({ town, url, browser }, persona, { viewport: { width: 1280, height: 900 }, ...options })

/** An article that the editor has just saved, open before both. */
async function openBefore(other: Persona, options: BrowserContextOptions = {}) {
  const editor = await person('editor')
  await editor.page.goto(`${url}/can-bo/tin-tuc/moi`)
  await editor.page.getByLabel('Tiêu đề', { exact: true }).fill('Hai người viết')
  await editor.page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
  await editor.page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await editor.page.getByRole('textbox', { name: 'Nội dung' }).fill('Câu đầu.')
  await save(editor.page)
  const desk = editor.page.url().replace(/\?.*$/, '')
  const second = await person(other, options)
  await second.page.goto(desk)
  return { editor, second, desk }
}

test('who writes is told that somebody saved, is shown it, and saves knowing it', async () => {
  const { editor, second, desk } = await openBefore('chief')
  const [first, mine] = [editor.page, second.page].map(page =>
    page.getByRole('textbox', { name: 'Nội dung' }),
  )
  await mine?.click()
  await second.page.keyboard.press('Control+End')
  await second.page.keyboard.type(' Của trưởng ban.')
  await second.page.getByText(/Đã tự lưu bản viết dở lúc/).waitFor()
  await first?.fill('Câu đầu đã sửa.')
  await save(editor.page)
  await second.page.keyboard.type(' Thêm.')
  await second.page.getByText(/đã lưu bản mới hơn của bài lúc/).waitFor()
  await second.page.getByRole('button', { name: 'Lưu', exact: true }).click()
  const told = second.page.getByText('mới hơn bản bạn đang sửa')
  await told.waitFor()
  expect(await second.page.locator('.mc-since ins').allTextContents()).toContain('đã sửa')
  expect(await mine?.textContent()).toBe('Câu đầu. Của trưởng ban. Thêm.')
  await second.looksRight()
  // The tab is closed here: what was refused is there to go on with.
  await second.page.goto(desk)
  expect(await mine?.textContent()).toBe('Câu đầu đã sửa.')
  await second.page.getByRole('link', { name: 'Mở bản viết dở' }).click()
  await told.waitFor()
  expect(await mine?.textContent()).toBe('Câu đầu. Của trưởng ban. Thêm.')
  await second.looksRight()
  await second.page.getByLabel('Tôi đã xem bản số 2').check()
  await save(second.page)
  expect(await mine?.textContent()).toBe('Câu đầu. Của trưởng ban. Thêm.')
  await second.page.getByRole('link', { name: 'Lịch sử' }).click()
  expect(await second.page.getByText(/bản tiếng Việt số [123]/).count()).toBe(3)
}, 60_000)

test('the same without scripts, on a phone', async () => {
  const { editor, second } = await openBefore('chief', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  await editor.page.getByRole('textbox', { name: 'Nội dung' }).fill('Câu của biên tập viên.')
  await save(editor.page)
  const box = second.page.locator('textarea#body')
  await box.fill('Câu của trưởng ban.')
  const button = second.page.getByRole('button', { name: 'Lưu', exact: true })
  await button.click()
  await second.page.getByText('mới hơn bản bạn đang sửa').waitFor()
  expect(await box.inputValue()).toBe('Câu của trưởng ban.')
  await second.looksRight()
  await second.page.getByText('Đọc và chép toàn văn bản số 2').click()
  await second.page.locator('.mc-since .mc-prose').getByText('Câu của biên tập viên.').waitFor()
  await second.page.getByLabel('Tôi đã xem bản số 2').check()
  await button.click()
  await second.page.waitForURL(/xong=luu/)
  expect(await box.inputValue()).toBe('Câu của trưởng ban.')
}, 60_000)

test('one editor in two windows is told at once, and finds both texts', async () => {
  const { editor, second, desk } = await openBefore('editor')
  const write = async (page: Page, words: string) => {
    await page.getByRole('textbox', { name: 'Nội dung' }).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words)
    await page.getByText(/Đã tự lưu bản viết dở lúc/).waitFor()
  }
  await write(editor.page, ' Thẻ một.')
  await write(second.page, ' Thẻ hai.')
  await second.page.getByText('vừa được sửa ở một cửa sổ hoặc thiết bị khác').waitFor()
  await second.page.goto(desk)
  const body = second.page.getByRole('textbox', { name: 'Nội dung' })
  expect(await body.textContent()).toBe('Câu đầu. Thẻ hai.')
  await second.page.getByText('Đọc và chép bản viết dở này').click()
  await second.page.locator('.mc-since').getByText('Câu đầu. Thẻ một.').waitFor()
  await second.looksRight()
  await save(second.page)
  expect(await body.textContent()).toBe('Câu đầu. Thẻ hai.')
  await second.page.getByRole('link', { name: 'Mở bản viết dở' }).click()
  await expect.poll(() => body.textContent()).toBe('Câu đầu. Thẻ một.')
  await second.looksRight()
}, 60_000)
