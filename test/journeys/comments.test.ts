/**
 * Promise to readers: they are asked no riddles and sent to no third party; their browser does a sum while they write.
 * Whoever runs no scripts writes too. What they say is answered below the article.
 */
import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { openTestSession } from '#test/support/test-browser.ts'
import { approvedComment, foundTown } from '#test/support/town.ts'
import { ownerOf, type Persona } from '#test/whole/personas.ts'

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()

async function person(persona: Persona, options: BrowserContextOptions = {}) {
  const context = await newPerson(browser, options)
  const owner = ownerOf(town, persona)
  if (owner === undefined) throw new Error('Nobody cannot sign in')
  const { token } = await openTestSession(town.world, town.world.siteId, owner)
  await context.addCookies([{ name: SESSION_COOKIE, value: token, url }])
  const page = await context.newPage()
  const watched = watchPage(page)
  return {
    page,
    looksRight: async () => {
      expect(await watched.findings()).toEqual([])
    },
  }
}

const isProven = (body: string) =>
  town.world.db
    .selectFrom('article_comment')
    .select('is_proven')
    .where('body', '=', body)
    .executeTakeFirstOrThrow()

test('a resident sends a comment before the sum is done, by keyboard: it goes out with its proof, once', async () => {
  const { slug } = await approvedComment(town)
  const { page, looksRight } = await person('resident')
  // An old phone: the sum takes longer than the few words.
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.goto(`${url}/tin-tuc/${slug}/binh-luan`)
  await page.getByLabel('Tên hiển thị').fill('Cô Lan')
  await page.getByLabel('Ý kiến của bạn').fill('Gửi ngay khi vừa mở trang')
  await page.getByRole('button', { name: 'Gửi ý kiến' }).press('Enter')
  await page.waitForURL(/xong=gui/)
  await looksRight()
  expect(await isProven('Gửi ngay khi vừa mở trang')).toEqual({ is_proven: true })
}, 60_000)

test('a resident without scripts comments and reports, and is told how long to wait', async () => {
  const { slug } = await approvedComment(town)
  const { page, looksRight } = await person('neighbour', { javaScriptEnabled: false })
  const write = async (body: string) => {
    await page.goto(`${url}/tin-tuc/${slug}/binh-luan`)
    await page.getByLabel('Tên hiển thị').fill('Chú Năm')
    await page.getByLabel('Ý kiến của bạn').fill(body)
    await page.getByRole('button', { name: 'Gửi ý kiến' }).click()
  }
  await write('Không có JavaScript')
  expect(page.url()).toContain('xong=gui')
  expect(await isProven('Không có JavaScript')).toEqual({ is_proven: false })
  await write('Lại không có JavaScript')
  expect(await page.textContent('main')).toContain('Xin gửi lại sau 10 phút.')
  await page.goto(`${url}/tin-tuc/${slug}`)
  await looksRight()
  await page.getByRole('link', { name: 'Báo cáo ý kiến của Cô Tư' }).click()
  await page.getByLabel('Quảng cáo').check()
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click()
  expect(await page.textContent('main')).toContain('Đã nhận báo cáo của bạn')
  await looksRight()
}, 60_000)

test('an editor answers on a phone what a resident reported, and the answer stands on the article', async () => {
  const { slug, comment } = await approvedComment(town)
  const resident = await person('resident')
  await resident.page.goto(`${url}/tin-tuc/${slug}/binh-luan/${comment}/bao-cao`)
  await resident.page.getByLabel('Xúc phạm người khác').check()
  await resident.looksRight()
  await resident.page.getByRole('button', { name: 'Gửi báo cáo' }).click()
  await resident.page.waitForURL(/xong=gui/)

  const editor = await person('editor')
  await editor.page.goto(`${url}/can-bo/binh-luan?trang-thai=reported`)
  await editor.looksRight()
  await editor.page.getByRole('link', { name: 'Xem báo cáo Ý kiến của Cô Tư' }).first().click()
  await editor.page.goto(`${url}/can-bo/binh-luan/${comment}`)
  await editor.looksRight()
  await editor.page.getByRole('button', { name: 'Giữ ý kiến, bỏ qua báo cáo' }).click()
  await editor.page.getByLabel('Câu trả lời').fill('Cảm ơn cô đã đọc.')
  await editor.page.getByRole('button', { name: 'Đăng câu trả lời' }).click()
  await editor.page.waitForURL(/xong=tra-loi/)
  await editor.looksRight()
  await resident.page.goto(`${url}/tin-tuc/${slug}`)
  await expect
    .poll(async () => {
      await resident.page.reload()
      return resident.page.textContent('#y-kien')
    })
    .toContain('Cảm ơn cô đã đọc.')
  await resident.looksRight()
}, 60_000)
