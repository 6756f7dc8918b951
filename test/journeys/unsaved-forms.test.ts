/** Promise to officers: what is typed in a form of the desk is not left behind without a question. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { foundTown } from '#test/support/town.ts'
import { enter } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

/** The site's look with a draft that is not out yet, and how often the browser asked before leaving it. */
async function lookDesk() {
  const { page } = await enter({ town, url, browser }, 'administrator', {})
  await page.goto(`${url}/can-bo/giao-dien`)
  await page.getByLabel('Tên cổng', { exact: true }).fill('Cổng quận Thử')
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await page.waitForURL(/xong=/)
  const asked: string[] = []
  page.on('dialog', async dialog => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  return { page, asked }
}

async function typeBehind(page: Page, text: string) {
  await page.getByLabel('Tên cổng', { exact: true }).press('End')
  await page.keyboard.type(text)
}

const nameOn = (page: Page) => page.getByLabel('Tên cổng', { exact: true }).inputValue()

test('a link and another form ask first, and what was typed stays when the officer stays', async () => {
  const { page, asked } = await lookDesk()
  await typeBehind(page, ' mới')
  for (const leave of [
    page.getByRole('button', { name: 'Đăng giao diện này' }),
    page.getByRole('link', { name: 'Xem thử trang chủ' }),
  ]) {
    const before = asked.length
    await leave.click({ noWaitAfter: true })
    await expect.poll(() => asked.length).toBe(before + 1)
    expect(await nameOn(page)).toBe('Cổng quận Thử mới')
  }
  expect(new Set(asked)).toEqual(new Set(['beforeunload']))
}, 60_000)

test('sending the form itself, and leaving what was typed back as it was, ask nothing', async () => {
  const { page, asked } = await lookDesk()
  await typeBehind(page, ' mới')
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await page.waitForURL(/xong=/)
  expect(await nameOn(page)).toBe('Cổng quận Thử mới')
  await typeBehind(page, 'x')
  await page.keyboard.press('Backspace')
  await page.getByRole('link', { name: 'Xem thử trang chủ' }).click()
  await page.waitForURL(/giao-dien\/xem/)
  expect(asked).toEqual([])
}, 60_000)

test('a form that came back with errors is still unsaved, although nothing was typed in it since', async () => {
  const { page } = await enter({ town, url, browser }, 'administrator', {})
  const asked: string[] = []
  page.on('dialog', async dialog => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  await page.goto(`${url}/can-bo/thong-bao/su-co/moi`)
  await page.locator('[name="affected_vi"]').fill('Không tra cứu được hồ sơ')
  await page.locator('main form button').last().click()
  await page.locator('[data-error-summary]').waitFor()
  const leave = page.locator('main a', { hasNotText: /^$/ }).first()
  await leave.click({ noWaitAfter: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  expect(await page.locator('[name="affected_vi"]').inputValue()).toBe('Không tra cứu được hồ sơ')
  // Sending it once more is no leaving.
  await page.locator('main form button').last().click()
  await page.waitForLoadState()
  expect(asked).toEqual(['beforeunload'])
}, 60_000)
