/**
 * Promise to those who keep a ward's site: what they write is found by a resident on an old phone without scripts, an outage
 * cannot be sprung on people, and the site's look is seen before people see it.
 */
import type { BrowserContextOptions } from 'playwright-core'
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

const OLD_PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }

test('an editor writes a page, the chief editor puts it out and into the menu, a resident finds it without scripts', async () => {
  const editor = await person('editor')
  await editor.page.goto(`${url}/can-bo/trang`)
  await editor.page.getByRole('link', { name: 'Viết trang mới' }).click()
  await editor.page.getByLabel('Tiêu đề', { exact: true }).fill('Lịch sử phường Hoa')
  await editor.page.getByLabel('Thuộc nội dung công khai nào').selectOption({ label: 'Lịch sử' })
  await editor.page.getByRole('textbox', { name: 'Nội dung' }).click()
  await editor.page.keyboard.type('Phường có từ ba trăm năm.')
  await save(editor.page)
  await editor.looksRight()

  const chief = await person('chief')
  await chief.page.goto(`${url}/can-bo/trang`)
  await chief.page.getByRole('link', { name: 'Lịch sử phường Hoa' }).click()
  await chief.page.getByRole('link', { name: 'Xem thử' }).click()
  await chief.looksRight()
  await chief.page.getByRole('link', { name: 'Về trang đang sửa' }).click()
  await chief.page.getByRole('button', { name: 'Đăng trang' }).click()
  await chief.page.waitForURL(/xong=published/)
  await chief.page.goto(`${url}/can-bo/trang/trinh-don`)
  await chief.page.getByLabel('Tên tiếng Việt').fill('Giới thiệu')
  await chief.page.getByRole('button', { name: 'Lưu liên kết' }).click()
  await chief.page.waitForURL(/xong=1/)
  await chief.page.getByLabel('Vị trí').selectOption({ label: 'Đầu trang › Giới thiệu' })
  await chief.page.getByLabel('Tên tiếng Việt').fill('Lịch sử')
  await chief.page
    .getByLabel('Trang thông tin', { exact: true })
    .selectOption({ label: 'Lịch sử phường Hoa' })
  await chief.page.getByRole('button', { name: 'Lưu liên kết' }).press('Enter')
  await chief.page.waitForURL(/xong=1/)
  await chief.looksRight()
  await chief.page.getByLabel('Tên tiếng Việt').fill('Tin tức phường')
  await chief.page.getByLabel('Địa chỉ khác').fill('/tin-tuc')
  await chief.page.getByRole('button', { name: 'Lưu liên kết' }).press('Enter')
  await chief.page
    .getByRole('button', { name: /Tin tức phường.*lên|lên.*Tin tức phường/i })
    .press('Enter')
  await chief.page.waitForURL(/#muc-/)
  const focused = () => chief.page.evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toBe('Tin tức phường')

  const resident = await person('nobody', OLD_PHONE)
  await resident.page.goto(url)
  await resident.page.getByText('Menu', { exact: true }).click()
  await resident.page.locator('summary', { hasText: 'Giới thiệu' }).click()
  await resident.page.getByRole('link', { name: 'Lịch sử', exact: true }).click()
  expect(await resident.page.textContent('main')).toContain('Phường có từ ba trăm năm.')
  await resident.page.getByRole('button', { name: 'Có ích', exact: true }).click()
  expect(await resident.page.textContent('main')).toContain('Cảm ơn bạn')
  await resident.looksRight()
}, 120_000)

test('an administrator is told the first day on which an outage may be, and residents read of it at once', async () => {
  const { page, looksRight } = await person('administrator')
  await page.goto(`${url}/can-bo/thong-bao`)
  await page.getByRole('link', { name: 'Báo gián đoạn theo kế hoạch' }).click()
  await page.getByLabel('Dịch vụ không dùng được', { exact: true }).fill('Nộp hồ sơ trực tuyến')
  await page
    .getByLabel('Người dân cần làm gì trong thời gian này', { exact: true })
    .fill('Đến quầy')
  const days = async (day: string) => {
    await page.getByLabel('Ngày bắt đầu').fill(day)
    await page.getByLabel('Giờ bắt đầu').fill('21h')
    await page.getByLabel('Ngày dự kiến khôi phục').fill(day)
    await page.getByLabel('Giờ dự kiến khôi phục').fill('23h')
    await page.getByRole('button', { name: 'Báo gián đoạn', exact: true }).click()
  }
  await days('10/10/2026')
  expect(await page.textContent('main')).toContain('sớm nhất được bắt đầu ngày 15/10/2026')
  expect(await page.getByLabel('Ngày bắt đầu').inputValue()).toBe('10/10/2026')
  await looksRight()
  await days('15/10/2026')
  await page.waitForURL(/xong=1/)
  const resident = await person('nobody', OLD_PHONE)
  await resident.page.goto(url)
  await resident.page.getByRole('link', { name: 'Xem tình trạng hệ thống' }).click()
  expect(await resident.page.textContent('main')).toContain('23:00 15/10/2026')
  await resident.looksRight()
}, 120_000)

test('an administrator gives the site its own colours, sees the real home page with them, and then everyone does', async () => {
  const { page, looksRight } = await person('administrator')
  await page.goto(`${url}/can-bo/giao-dien`)
  await page.getByLabel('Tên cổng', { exact: true }).fill('Cổng Phường Hoa')
  await page.getByLabel('Màu chính').fill('#ffee66')
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  expect(await page.textContent('main')).toContain('cần ít nhất 4,5 : 1')
  await looksRight()
  await page.getByLabel('Màu chính').fill('#14507f')
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await page.waitForURL(/xong=saved/)
  await page.getByRole('link', { name: 'Xem thử trang chủ' }).click()
  const colour = () =>
    page
      .locator('.mc-header__name')
      .evaluate(element => element.ownerDocument.defaultView?.getComputedStyle(element).color)
  expect(await page.textContent('.mc-header__name')).toBe('Cổng Phường Hoa')
  expect(await colour()).toBe('rgb(20, 80, 127)')
  await looksRight()
  await page.getByRole('link', { name: 'Về chỗ sửa giao diện' }).click()
  await page.getByRole('button', { name: 'Đăng giao diện này' }).click()
  await page.waitForURL(/xong=published/)
  const resident = await person('nobody', OLD_PHONE)
  await expect
    .poll(async () => {
      await resident.page.goto(url)
      return resident.page.textContent('.mc-header__name')
    })
    .toBe('Cổng Phường Hoa')
  await resident.looksRight()
}, 120_000)
