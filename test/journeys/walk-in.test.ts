/** Promise to an officer at the counter: a walk-in is received by keyboard alone, in under a minute, and its receipt prints. */
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, expect, test } from 'vitest'
import { findOfficerByEmail } from '#features/organisation'
import { systemClock } from '#platform/clock/system-clock.ts'
import { openBrowser } from '#test/support/browser.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import {
  keyboardOf,
  noteHands,
  type OfficerAt,
  officerAtDesk,
} from '#test/support/officer-browser.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { startServer } from '#test/support/server.ts'
import { seedCalendar } from '../../db/seed/calendar.ts'
import { DEMO_MAIL_DOMAIN } from '../../db/seed/organisation/people.ts'
import { seedOrganisation } from '../../db/seed/organisation/seed-organisation.ts'
import { seedProcedures } from '../../db/seed/procedures/seed-procedures.ts'

const databaseUrl = await testDatabaseUrl()
const db = openAs(databaseUrl, 'motcua_app')
const browser = await openBrowser()
const COUNTER = '/can-bo/quay'
let at: OfficerAt

beforeAll(async () => {
  const { siteId, unitIds } = await seedOrganisation(db, systemClock)
  await seedCalendar({ db }, { siteId, actor: { kind: 'system' }, clock: systemClock })
  await seedProcedures(db, systemClock, { siteId, unitIds })
  const officer = await findOfficerByEmail(db, siteId, `motcua1.p11@${DEMO_MAIL_DOMAIN}`)
  const { url } = await startServer({ DATABASE_URL: databaseUrl })
  at = { url, db, siteId, officerId: officer?.id ?? '' }
})

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.id)

test('a walk-in of somebody new is received by keyboard alone in under a minute, and the receipt prints once', async () => {
  const desk = await officerAtDesk(browser, at)
  const hands = await noteHands(desk)
  const page = await desk.newPage()
  const watched = watchPage(page)
  await page.goto(at.url + COUNTER)
  expect(await watched.findings()).toEqual([])

  const keyboard = keyboardOf(page)
  const began = performance.now()
  await keyboard.access('n')
  await page.waitForURL('**/tiep-nhan')
  await keyboard.type('khai sinh')
  await page.getByRole('option', { name: /Đăng ký khai sinh/ }).waitFor()
  await keyboard.press('Enter')
  await page.getByText('1.001193').waitFor()
  await expect.poll(() => focused(page)).toBe('identity')
  await keyboard.type('079192000123')
  await keyboard.press('Enter')
  await page.getByText('Chưa có hồ sơ nào trước đây').waitFor()
  await expect.poll(() => focused(page)).toBe('name')
  await keyboard.type('Nguyễn Thị Thử')
  await keyboard.press('Enter')
  await keyboard.type('0912345678')
  await keyboard.press('Enter')
  await keyboard.type('12 Nơ Trang Long, phường 11')
  await keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('all')
  expect(await watched.findings()).toEqual([])
  await keyboard.press('Space')
  await keyboard.press('Control+Enter')
  await page.waitForURL('**/phieu/tiep-nhan**')
  const seconds = (performance.now() - began) / 1000

  await expect.poll(() => hands.prints.length).toBe(1)
  await page.getByRole('heading', { name: 'GIẤY TIẾP NHẬN HỒ SƠ' }).first().waitFor()
  expect(await watched.findings()).toEqual([])
  expect(hands.pointers).toEqual([])
  expect(seconds).toBeLessThan(60)
  expect(keyboard.strokes()).toBeLessThan(90)
  await page.reload()
  expect(hands.prints.length).toBe(1)
  // The notes are good: a pointer that is moved now is noted.
  await page.mouse.move(300, 300)
  await expect.poll(() => hands.pointers).toContain('mousemove')
})

test('somebody known from an earlier dossier takes a third of the keys, and the next walk-in begins from the receipt', async () => {
  const desk = await officerAtDesk(browser, at)
  const hands = await noteHands(desk)
  const page = await desk.newPage()
  const keyboard = keyboardOf(page)
  await page.goto(`${at.url}/can-bo/quay/tiep-nhan`)
  await keyboard.type('khai sinh')
  await keyboard.press('Enter')
  await page.getByText('1.001193').waitFor()
  await keyboard.type('079192000123')
  await keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('all')
  expect(await page.locator('#phone').inputValue()).toBe('0912345678')
  await keyboard.press('Space')
  await keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('act')
  await keyboard.press('Enter')
  await page.waitForURL('**/phieu/tiep-nhan**')
  expect(keyboard.strokes()).toBeLessThan(30)
  await keyboard.access('n')
  await page.waitForURL('**/quay/tiep-nhan')
  await expect.poll(() => focused(page)).toBe('procedure_text')
  expect(hands.pointers).toEqual([])
})

test('a handheld scanner types the card and Enter: the person is filled in', async () => {
  const desk = await officerAtDesk(browser, at)
  const page = await desk.newPage()
  const keyboard = keyboardOf(page)
  await page.goto(`${at.url}/can-bo/quay/tiep-nhan?thu-tuc=dang-ky-khai-sinh`)
  await expect.poll(() => focused(page)).toBe('identity')
  await keyboard.type(
    '079192000456||Trần Thị Ngọc|24111992|Nữ|77 Nơ Trang Long, Phường 13|01052021',
  )
  await keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('phone')
  expect(await page.locator('#identity').inputValue()).toBe('079192000456')
  expect(await page.locator('#name').inputValue()).toBe('Trần Thị Ngọc')
  expect(await page.locator('#address').inputValue()).toBe('77 Nơ Trang Long, Phường 13')
})

test('a fee that depends on pages and copies is asked for, and stands on the receipt', async () => {
  const desk = await officerAtDesk(browser, at)
  const page = await desk.newPage()
  const keyboard = keyboardOf(page)
  await page.goto(`${at.url}/can-bo/quay/tiep-nhan`)
  await keyboard.type('sao y ban chinh')
  await keyboard.press('Enter')
  await page.getByLabel('Số trang của một bản').waitFor()
  await keyboard.type('079192000123')
  await keyboard.press('Enter')
  await expect.poll(() => page.locator('#name').inputValue()).toBe('Nguyễn Thị Thử')
  await page.getByLabel('Số trang của một bản').fill('3')
  await page.getByLabel('Số bản', { exact: true }).fill('2')
  await keyboard.press('Control+Enter')
  await page.waitForURL('**/phieu/tiep-nhan**')
  // 2,000 for each of the first two pages and 1,000 for the third, twice.
  await page.getByText('Thu trực tiếp tại quầy, 10.000 đồng').first().waitFor()
})

test('what is wrong is listed, the cursor goes to the list, and every word is still there', async () => {
  const desk = await officerAtDesk(browser, at)
  const page = await desk.newPage()
  const watched = watchPage(page)
  const keyboard = keyboardOf(page)
  await page.goto(`${at.url}/can-bo/quay/tiep-nhan?thu-tuc=dang-ky-khai-sinh`)
  await keyboard.type('123')
  await keyboard.press('Enter')
  await page.getByText('đúng 12 chữ số').waitFor()
  await expect.poll(() => focused(page)).toBe('identity')
  await page.keyboard.press('Tab')
  await keyboard.type('Lê Văn Còn Nguyên')
  await keyboard.press('Control+Enter')
  const list = page.locator('[data-error-summary]')
  await list.waitFor()
  expect(await list.evaluate(element => element === document.activeElement)).toBe(true)
  expect(await page.locator('#name').inputValue()).toBe('Lê Văn Còn Nguyên')
  expect(await watched.findings()).toEqual([])
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('identity')
})

test('without scripts, on a phone, the same form receives a walk-in by keyboard: each Enter goes on', async () => {
  const desk = await officerAtDesk(browser, at, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  const page = await desk.newPage()
  const watched = watchPage(page)
  const keyboard = keyboardOf(page)
  await page.goto(`${at.url}/can-bo/quay/tiep-nhan`)
  expect(await watched.findings()).toEqual([])
  await keyboard.type('khai sinh')
  await keyboard.press('Enter')
  await page.getByText('Chọn thủ tục').first().waitFor()
  expect(await watched.findings()).toEqual([])
  await keyboard.press('Enter')
  await page.getByText('1.001193').waitFor()
  await keyboard.type('079192000123')
  await keyboard.press('Enter')
  await page.getByText('Hỏi lại người nộp').waitFor()
  await keyboard.press('Space')
  expect(await watched.findings()).toEqual([])
  await keyboard.access('n')
  await page.waitForURL('**/phieu/tiep-nhan**')
  expect(await watched.findings()).toEqual([])
})

test('the receipt prints as two sheets of A4, one for the applicant and one for the file, without the page’s buttons', async () => {
  const { id } = await db
    .selectFrom('dossier')
    .select('id')
    .orderBy('submitted_at')
    .limit(1)
    .executeTakeFirstOrThrow()
  const desk = await officerAtDesk(browser, at)
  const page = await desk.newPage()
  await page.goto(`${at.url}/can-bo/ho-so/${id}/phieu/tiep-nhan`)
  const printed = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
  )
  const { width, height } = (await printed.getPage(1)).getViewport({ scale: 1 })
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
  const { text } = await extractText(printed, { mergePages: false })
  expect(text.length).toBe(2)
  expect(text[0]).toContain('Giao người nộp hồ sơ')
  expect(text[1]).toContain('Lưu tại bộ phận tiếp nhận')
  for (const sheet of text) {
    expect(sheet).toContain('Nguyễn Thị Thử')
    expect(sheet).not.toContain('Tải tệp PDF')
  }
})

test('in English the counter’s pages hold', async () => {
  const desk = await officerAtDesk(browser, at, { locale: 'en-GB' })
  const page = await desk.newPage()
  const watched = watchPage(page)
  for (const path of [
    COUNTER,
    '/can-bo/quay/tiep-nhan?thu-tuc=dang-ky-khai-sinh',
    '/can-bo/quay/so-theo-doi',
    '/can-bo/quay/tra-ket-qua',
  ]) {
    await page.goto(`${at.url}/en${path}`)
    expect(await watched.findings()).toEqual([])
  }
})
