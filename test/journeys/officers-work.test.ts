/** Promise to officers: a dossier is carried from step to step to its result, a late one with its apology, a refusal never without reasons. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { approve, forward, proposeResult } from '#features/dossiers'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { by, done, handToSpecialist } from '#test/support/dossier-acts.ts'
import {
  at,
  dossierWorld,
  type OfficerName,
  received,
  submitted,
} from '#test/support/dossier-world.ts'
import { keyboardOf } from '#test/support/officer-browser.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { openTestSession } from '#test/support/test-browser.ts'
import { wholeProduct } from '#test/support/whole-product.ts'

const DESK = { viewport: { width: 1280, height: 900 } }
const PHONE = { viewport: { width: 360, height: 740 } }
const MONDAY = '2026-10-05T08:00:00+07:00'
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

const databaseUrl = await testDatabaseUrl()
const world = await dossierWorld(openAs(databaseUrl, 'motcua_app'))
const browser = await openBrowser()
const { server } = await wholeProduct({
  ...{ databaseUrl, clock: world.clock, assets: 'dist/assets' },
})
const url = await server.listen({ port: 0, host: '127.0.0.1' })

/** The officer's browser, signed in, and what is wrong with the pages that it has shown. */
async function officer(name: OfficerName, options: BrowserContextOptions = DESK) {
  const owner = { kind: 'officer', id: world.officer(name).id } as const
  const { token } = await openTestSession(world, world.siteId, owner)
  const context = await newPerson(browser, options)
  await context.addCookies([{ name: SESSION_COOKIE, value: token, url }])
  const page = await context.newPage()
  const watched = watchPage(page)
  const looksRight = async () => {
    expect(await watched.findings()).toEqual([])
  }
  return {
    page,
    looksRight,
    async open(address: string) {
      await page.goto(url + address)
      await looksRight()
    },
    /** Follows a link or presses a button and checks the page that comes. */
    async go(name: string | RegExp, kind: 'link' | 'button' = 'link') {
      await page.getByRole(kind, { name }).first().click()
      await page.waitForLoadState()
      await looksRight()
    },
  }
}

const codeOf = async (id: string) =>
  (
    await world.db
      .selectFrom('dossier')
      .select('code')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).code

const state = (page: Page) => page.locator('.mc-dossier__tags').textContent()

test('at a desk a specialist takes a dossier up and proposes, the leader approves and issues, the counter hands over', async () => {
  at(world, MONDAY)
  const id = await received(world)
  await done(forward(world, by(world, 'counter', id)))
  const code = await codeOf(id)

  const specialist = await officer('specialist')
  await specialist.open('/can-bo')
  expect(await specialist.page.getByRole('row', { name: code }).textContent()).toContain(
    'Đến bước của bạn, chưa ai nhận',
  )
  await specialist.go(code)
  await specialist.go('Nhận việc', 'button')
  await specialist.page.getByText('Đã làm xong: Nhận việc.').waitFor()
  await specialist.go('Trình kết quả')
  await specialist.page.getByLabel('Chấp thuận').check()
  await specialist.page.getByLabel('Nội dung trình').fill('Đủ điều kiện theo quy định')
  await specialist.go('Trình kết quả', 'button')
  await specialist.page.getByText('Lúc này bạn không có việc nào với hồ sơ này.').waitFor()

  at(world, '2026-10-06T09:00:00+07:00')
  const leader = await officer('leader')
  await leader.open('/can-bo')
  expect(await leader.page.getByRole('row', { name: code }).textContent()).toContain(
    'Chờ duyệt kết quả',
  )
  await leader.go(code)
  await leader.page.getByText('Đủ điều kiện theo quy định').waitFor()
  await leader.go('Duyệt')
  await leader.go('Duyệt', 'button')
  await leader.go('Ban hành kết quả')
  expect(await leader.page.getByLabel('Người ký', { exact: true }).inputValue()).toBe(
    'Cán bộ leader',
  )
  await leader.page.getByLabel('Số của kết quả').fill('15/XN-UBND')
  await leader.page
    .getByLabel('Tệp kết quả đã ký')
    .setInputFiles({ name: 'ket-qua.pdf', mimeType: 'application/pdf', buffer: PDF })
  await leader.go('Ban hành kết quả', 'button')
  expect(await state(leader.page)).toContain('Đã xử lý xong')

  const counter = await officer('counter')
  await counter.open(`/can-bo/ho-so/${id}`)
  await counter.go('Trả kết quả')
  await counter.page.getByLabel('Người nhận', { exact: true }).fill('Nguyễn Thị Thử')
  await counter.go('Trả kết quả và in phiếu giao nhận', 'button')
  await counter.open(`/can-bo/ho-so/${id}`)
  expect(await state(counter.page)).toContain('Đã trả kết quả')
  await counter.page.getByRole('link', { name: 'ket-qua.pdf', exact: true }).waitFor()

  const stranger = await officer('stranger')
  const answer = await stranger.page.goto(`${url}/can-bo/ho-so/${id}`)
  expect(answer?.status()).toBe(404)
})

test('on a phone and without scripts a leader comes from the figure to the late dossier in two steps, apologises and only then finishes it', async () => {
  at(world, MONDAY)
  const id = await received(world)
  await handToSpecialist(world, id)
  const summary = 'Đủ điều kiện theo quy định'
  await done(proposeResult(world, { ...by(world, 'specialist', id), outcome: 'granted', summary }))
  await done(approve(world, by(world, 'leader', id)))
  at(world, '2026-10-12T09:00:00+07:00')

  const leader = await officer('leader', { ...PHONE, javaScriptEnabled: false })
  await leader.open('/can-bo/don-vi')
  await leader.go(/^1 Quá hạn$/)
  await leader.go(await codeOf(id))
  await leader.page.getByText('Hồ sơ đã quá hạn 4 ngày').waitFor()
  await leader.go('Ban hành kết quả')
  expect(await leader.page.getByLabel('Số của kết quả').count()).toBe(0)
  await leader.go('Lập văn bản xin lỗi')
  await leader.page.getByLabel('Ngày hẹn mới').fill('1/10/2026')
  await leader.go('Xin lỗi và hẹn lại', 'button')
  await leader.page.getByRole('link', { name: 'Chưa nêu lý do.' }).waitFor()
  await leader.page.getByLabel('Lý do').fill('Phải xác minh nơi cư trú lâu hơn dự kiến')
  await leader.page.getByLabel('Ngày hẹn mới').fill('13/10/2026')
  await leader.go('Xin lỗi và hẹn lại', 'button')
  await leader.page.getByText('Đã xin lỗi người nộp và hẹn lại ngày 13/10/2026.').waitFor()
  await leader.go('Ban hành kết quả')
  await leader.page.getByLabel('Số của kết quả').fill('16/XN-UBND')
  await leader.go('Ban hành kết quả', 'button')
  expect(await state(leader.page)).toContain('Đã xử lý xong')
  await leader.page.getByText('Chấp thuận. Quá hạn').waitFor()
})

test('a refusal is filled in by keyboard alone, and is not taken before its reason is told in words', async () => {
  at(world, MONDAY)
  const { dossierId, code } = await submitted(world)
  const counter = await officer('counter')
  await counter.open('/can-bo?xem=cho-tiep-nhan')
  const keyboard = keyboardOf(counter.page)
  await counter.page.getByRole('link', { name: code }).focus()
  await keyboard.press('Enter')
  await counter.page.waitForURL(`**/ho-so/${dossierId}`)
  await counter.page.getByRole('link', { name: 'Từ chối tiếp nhận' }).focus()
  await keyboard.press('Enter')
  await counter.page.waitForURL('**/tu-choi')
  await counter.looksRight()
  await counter.page.getByLabel('Không thuộc thẩm quyền giải quyết').focus()
  await keyboard.press('Space')
  await keyboard.press('Tab')
  await keyboard.type('Không')
  await counter.page.getByLabel('Hướng dẫn người nộp').focus()
  await keyboard.type('Nộp tại Bộ phận Một cửa phường 14')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  const problem = counter.page.getByRole('link', { name: /Lý do quá ngắn/ })
  await problem.waitFor()
  await counter.looksRight()
  await problem.focus()
  await keyboard.press('Enter')
  await keyboard.press('End')
  await keyboard.type(' thuộc thẩm quyền của phường 13')
  await counter.page.getByRole('button', { name: 'Từ chối tiếp nhận' }).focus()
  await keyboard.press('Enter')
  await counter.page.getByText('Đã làm xong: Từ chối tiếp nhận.').waitFor()
  await counter.looksRight()
  expect(await state(counter.page)).toContain('Không được tiếp nhận')
  await counter.page.getByText('Không thuộc thẩm quyền của phường 13').waitFor()
})

test('in English a head gives the chosen dossiers to an officer at once, and each outcome is told', async () => {
  at(world, MONDAY)
  const ids = [await received(world), await received(world)]
  for (const id of ids) await done(forward(world, by(world, 'counter', id)))
  const head = await officer('head')
  await head.open('/en/can-bo?xem=don-vi')
  for (const id of ids) await head.page.getByLabel(`Choose dossier ${await codeOf(id)}`).check()
  await head.page.getByText('2 selected').waitFor()
  await head.page.getByLabel('With the chosen dossiers').selectOption('Assign to somebody')
  await head.page.getByLabel('Assign to', { exact: true }).selectOption('Cán bộ colleague')
  await head.go('Carry out', 'button')
  await head.page.getByText('2 done').waitFor()
  await head.go('Back to the work')
  expect(
    await head.page.getByRole('row', { name: await codeOf(ids[0] ?? '') }).textContent(),
  ).toContain('With: Cán bộ colleague')
})
