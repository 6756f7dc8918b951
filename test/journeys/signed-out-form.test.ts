/**
 * Promise to whoever writes for a long time: the session may end meanwhile, what was typed does not. It stands on the screen, to be
 * sent again once they have signed in beside it, or to be copied; with scripts or without.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import { openBrowser } from '#test/support/browser.ts'
import { openTestSession } from '#test/support/test-browser.ts'
import { approvedComment, foundTown } from '#test/support/town.ts'
import { ownerOf, type Persona } from '#test/whole/personas.ts'
import { enter } from './person.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

async function signIn(page: Page, persona: Persona) {
  const owner = ownerOf(town, persona)
  if (owner === undefined) throw new Error('Nobody cannot sign in')
  const { token } = await openTestSession(town.world, town.world.siteId, owner)
  await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url }])
}

const texts = (page: Page) =>
  page
    .locator('textarea[readonly]')
    .evaluateAll(all => all.map(each => (each as HTMLTextAreaElement).value))

test('an officer whose session ended reads the announcement again, signs in beside it, and sends it', async () => {
  const { page, looksRight } = await enter({ town, url, browser }, 'administrator', {})
  await page.goto(`${url}/can-bo/thong-bao/su-co/moi`)
  const typed = 'Không tra cứu được hồ sơ\ntừ 8 giờ sáng nay'
  await page.locator('[name="affected_vi"]').fill(typed)
  await page.locator('[name="meanwhile_vi"]').fill('Đến Bộ phận Một cửa')
  await page.locator('[name="start_day"]').fill('05/10/2026')
  await page.locator('[name="start_time"]').fill('8h00')
  await page.context().clearCookies()
  await page.locator('main form button').last().click()
  await page.getByRole('heading', { name: 'Chưa gửi được: bạn cần đăng nhập' }).waitFor()
  expect(await texts(page)).toEqual([typed, 'Đến Bộ phận Một cửa', '05/10/2026', '8h00'])
  await looksRight()
  const asked = page.waitForEvent('dialog')
  const leaving = page.getByRole('link', { name: 'Bỏ nội dung này' }).click({ noWaitAfter: true })
  await (await asked).dismiss()
  await leaving
  const beside = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Đăng nhập (mở thẻ mới)' }).click()
  expect(new URL((await beside).url()).searchParams.get('tiep')).toBe('/can-bo/thong-bao/su-co/moi')
  await signIn(page, 'administrator')
  await page.getByRole('button', { name: 'Gửi lại' }).click()
  await page.waitForURL(/xong=/)
  const kept = await town.world.db.selectFrom('outage').selectAll().execute()
  expect(JSON.stringify(kept)).toContain('từ 8 giờ sáng nay')
}, 60_000)

test('a resident without scripts whose session ended loses no comment', async () => {
  const { slug } = await approvedComment(town)
  const options = { javaScriptEnabled: false }
  const { page, looksRight } = await enter({ town, url, browser }, 'neighbour', options)
  await page.goto(`${url}/tin-tuc/${slug}/binh-luan`)
  await page.getByLabel('Tên hiển thị').fill('Chú Năm')
  const typed = 'Tôi đã viết một giờ về cái cống trước nhà.'
  await page.getByLabel('Ý kiến của bạn').fill(typed)
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Gửi ý kiến' }).click()
  expect(await texts(page)).toEqual(['Chú Năm', typed])
  expect(await page.textContent('main')).toContain('Chưa có gì được lưu.')
  await looksRight()
  await signIn(page, 'neighbour')
  await page.getByRole('button', { name: 'Gửi lại' }).click()
  expect(page.url()).toContain('xong=gui')
}, 60_000)
