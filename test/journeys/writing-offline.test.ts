/** Promise to editors: no button takes the text away while the network is gone; what was typed stays, and is kept as soon as it is back. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import { enter, save } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

const editor = async () => (await enter({ town, url, browser }, 'editor')).page
const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const notSent = (page: Page) => page.getByText('Chưa gửi được vì không kết nối được với máy chủ.')

async function write(page: Page, title: string, words: string): Promise<void> {
  await page.goto(`${url}/can-bo/tin-tuc/moi`)
  await page.getByLabel('Tiêu đề', { exact: true }).fill(title)
  await page.getByLabel('Chuyên mục', { exact: true }).selectOption({ label: 'Thông báo' })
  await page.getByLabel('Đoạn mở đầu').fill('Mở đầu.')
  await body(page).click()
  await page.keyboard.type(words)
}

test('no button sends a text away while the network is gone; pressed again when it is back it is saved', async () => {
  const page = await editor()
  await write(page, 'Bài lúc mất mạng', 'Câu đầu.')
  await save(page)
  const desk = page.url()
  await page.context().setOffline(true)
  // Nothing is unsaved yet, and there is no connection.
  await press(page, 'Gửi duyệt')
  await notSent(page).waitFor()
  await body(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Câu gõ khi mất mạng.')
  for (const button of ['Lưu', 'Gửi duyệt']) {
    await press(page, button)
    await expect.poll(() => notSent(page).isVisible()).toBe(true)
    expect(page.url()).toBe(desk)
    expect(await body(page).textContent()).toBe('Câu đầu. Câu gõ khi mất mạng.')
  }
  await page.context().setOffline(false)
  await page.getByText('Đã có mạng trở lại: bấm lại nút để gửi.').waitFor()
  await save(page)
  await page.goto(desk)
  expect(await body(page).textContent()).toBe('Câu đầu. Câu gõ khi mất mạng.')
  expect(await page.getByText('Bản viết dở của bạn').count()).toBe(0)
}, 60_000)

test('no other button leaves a text behind that could not be stored: signed out, or longer than is taken', async () => {
  const page = await editor()
  await write(page, 'Bài lúc hết phiên', 'Câu đầu.')
  await save(page)
  const desk = page.url()
  const stays = async (said: string) => {
    await page.getByText(said).waitFor()
    expect(page.url()).toBe(desk)
    expect(await body(page).textContent()).toBe('Câu đầu. Câu chưa lưu.')
  }
  await page.route('**/tu-luu', route => route.fulfill({ status: 413 }))
  await body(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Câu chưa lưu.')
  await press(page, 'Gửi duyệt')
  await stays('Nội dung quá dài nên chưa lưu được.')
  await page.unroute('**/tu-luu')
  await page.context().clearCookies()
  await press(page, 'Gửi duyệt')
  await stays('Phiên làm việc đã hết.')
}, 60_000)

test('a new article that could not be sent is kept when the network is back, and there again after the tab was closed', async () => {
  const page = await editor()
  await write(page, 'Bài mới lúc mất mạng', 'Viết trên xe.')
  await page.context().setOffline(true)
  await body(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Không có sóng.')
  await press(page, 'Lưu')
  await notSent(page).waitFor()
  await page.context().setOffline(false)
  await page.getByText(/Đã tự lưu bản viết dở lúc/).waitFor()
  await page.close()
  const later = await editor()
  await later.goto(`${url}/can-bo/tin-tuc`)
  await later.getByRole('link', { name: 'Viết tiếp Bài mới lúc mất mạng' }).click()
  await expect.poll(() => body(later).textContent()).toBe('Viết trên xe. Không có sóng.')
  await save(later)
}, 60_000)

test('a text that the connection loses on its way is there again: it was stored before it was sent', async () => {
  const page = await editor()
  await write(page, 'Bài rớt giữa đường', 'Chưa kịp tự lưu.')
  await page.route(`${url}/can-bo/tin-tuc`, async route => {
    if (route.request().method() === 'POST') await route.abort('internetdisconnected')
    else await route.continue()
  })
  const lost = page.waitForEvent('requestfailed', each => each.isNavigationRequest())
  await press(page, 'Lưu')
  await lost
  await page.close()
  const later = await editor()
  await later.goto(`${url}/can-bo/tin-tuc`)
  await later.getByRole('link', { name: 'Viết tiếp Bài rớt giữa đường' }).click()
  await expect.poll(() => body(later).textContent()).toBe('Chưa kịp tự lưu.')
}, 60_000)
