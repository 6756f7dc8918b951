/** Promise to a resident: whoever sent a dossier can follow it to its result, from a phone, with or without scripts. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { submitDossier } from '#features/dossiers'
import { systemClock } from '#platform/clock/system-clock.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { done } from '#test/support/dossier-acts.ts'
import { APPLICANT, dossierWorld, readyDraft } from '#test/support/dossier-world.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { startServer } from '#test/support/server.ts'
import { POINT } from '#test/support/town.ts'
import { askPassport, broughtToWork, issued } from '#test/support/tracked-dossier.ts'

const databaseUrl = await testDatabaseUrl()
const founded = await dossierWorld(openAs(databaseUrl, 'motcua_app'))
const world = { ...founded, clock: systemClock }
const server = await startServer({ DATABASE_URL: databaseUrl })
const browser = await openBrowser()
const files = await openFileStore(join(server.dataDir, 'files'))

/** A dossier sent online, its result to be had online. */
async function sent(email: string) {
  const draft = await readyDraft(world, { email, resultDelivery: 'online' })
  const { siteId } = world
  const actor = { kind: 'visitor' } as const
  return done(submitDossier(world, { siteId, draft, language: 'vi', actor }))
}

/** A page that is checked whenever it is looked at. */
async function openPage(javaScriptEnabled: boolean, locale = 'vi-VN') {
  const person = await newPerson(browser, { javaScriptEnabled, locale, acceptDownloads: true })
  const page = await person.newPage()
  const watched = watchPage(page)
  return {
    page,
    /** Nothing is wrong with what the page shows now. */
    sound: async () => {
      expect(await watched.findings()).toEqual([])
    },
  }
}

async function lookUp(page: Page, code: string, proof: string, language = ''): Promise<void> {
  await page.goto(`${server.url}${language}/tra-cuu`)
  const [codeField, proofField] = [page.locator('#code'), page.locator('#proof')]
  await codeField.fill(code)
  await proofField.fill(proof)
  await proofField.press('Enter')
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
] as const)('%s', (name, javaScriptEnabled) => {
  test('a resident follows a dossier from the look-up through a supplement to the downloaded result', async () => {
    const email = `${name.replace(' ', '-')}@example.vn`
    const { code, dossierId } = await sent(email)
    const { page, sound } = await openPage(javaScriptEnabled)

    await page.goto(`${server.url}/tra-cuu`)
    await sound()
    await lookUp(page, code, APPLICANT.phone)
    await page.getByRole('heading', { level: 1, name: `Hồ sơ ${code}` }).waitFor()
    await sound()

    await broughtToWork(world, dossierId)
    await askPassport(world, dossierId, 'specialist')
    await page.reload()
    await page.getByText('Xem cách tính từng ngày').click()
    await page.getByRole('table', { name: 'Cách đếm từng ngày' }).waitFor()
    await sound()

    await page.getByRole('link', { name: 'Bổ sung hồ sơ' }).click()
    await sound()
    await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click()
    await page.getByRole('link', { name: 'Chọn ít nhất một tệp' }).waitFor()
    await sound()
    const picture = { name: 'ho-chieu.png', mimeType: 'image/png', buffer: POINT }
    await page.getByLabel('Tệp cho “Hộ chiếu”').setInputFiles(picture)
    await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click()
    await page.getByText('Đã nhận phần bổ sung của bạn').waitFor()
    await page.getByText('ho-chieu.png').waitFor()
    await sound()

    const result = Buffer.from(`%PDF-1.7 kết quả của ${code}`)
    const kept = await files.saveBytes(result)
    await issued(world, dossierId, { ...kept, kind: 'pdf', mediaType: 'application/pdf' })
    await page.reload()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải kết quả' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('giay-chung-nhan.pdf')
    expect((await readFile(await download.path())).equals(result)).toBe(true)
    await page.reload()
    await page.getByText('Kết quả đã được trả').first().waitFor()
    await page.getByRole('link', { name: 'Đánh giá việc trả kết quả' }).waitFor()
    await sound()
  })

  test('a resident withdraws a dossier after being told what that means', async () => {
    const { code } = await sent('rut@example.vn')
    const { page, sound } = await openPage(javaScriptEnabled)
    await lookUp(page, code, APPLICANT.identityNumber)
    await page.getByRole('link', { name: 'Rút hồ sơ' }).click()
    await page.getByText('không mở lại được').waitFor()
    await sound()
    await page.getByLabel('Vì sao bạn muốn rút hồ sơ?').fill('Tôi nộp nhầm thủ tục')
    await page.getByRole('button', { name: 'Rút hồ sơ này' }).click()
    await page.getByText('Bạn đã xin rút hồ sơ.').waitFor()
    await sound()
  })
})

test('a message about each step leads to the dossier, and that of the submission to its rating', async () => {
  const { code, dossierId } = await sent('thu@example.vn')
  await broughtToWork(world, dossierId)
  const { page, sound } = await openPage(true)
  const subject = page.getByRole('link', { name: `Hồ sơ ${code}` })
  await expect
    .poll(async () => {
      await page.goto(`${server.url}/hop-thu-thu`)
      return subject.count()
    })
    .toBe(3)
  await subject.last().click()
  await page.getByRole('link', { name: /\/ho-so\/theo-doi\// }).click()
  await page.getByRole('heading', { level: 1, name: `Hồ sơ ${code}` }).waitFor()
  await page.getByText('đang thực hiện bước “Thẩm tra”').waitFor()
  await sound()
  await page.goBack()
  await page.getByRole('link', { name: /\/danh-gia\/nop\// }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url()).toContain('/danh-gia/nop/')
  await sound()
})

test('the way of the result is changed by whoever follows the dossier, and stands on the page', async () => {
  const { code } = await sent('cach@example.vn')
  const { page, sound } = await openPage(true)
  await lookUp(page, code, APPLICANT.phone)
  await page.getByRole('link', { name: 'Đổi cách nhận kết quả' }).click()
  await page.getByLabel('Nhận qua bưu chính công ích').check()
  await page.getByLabel('Địa chỉ nhận').fill('12 Nơ Trang Long, phường 13')
  await sound()
  await page.getByRole('button', { name: 'Lưu cách nhận' }).click()
  await page.getByText('Nhận qua bưu chính công ích: 12 Nơ Trang Long').waitFor()
  await sound()
})

test('in English the same pages hold', async () => {
  const { code, dossierId } = await sent('en@example.vn')
  await broughtToWork(world, dossierId)
  const { page, sound } = await openPage(true, 'en-GB')
  await lookUp(page, code, APPLICANT.phone, '/en')
  await page.getByRole('heading', { level: 1, name: `Dossier ${code}` }).waitFor()
  await page.getByText('See how each day was counted').click()
  await sound()
})

test('a guesser learns nothing: wrong numbers and codes that never were read alike, and so do links', async () => {
  const { code } = await sent('doan@example.vn')
  const { page, sound } = await openPage(true)
  const read = async (typedCode: string) => {
    await lookUp(page, typedCode, '0987654321')
    await page.getByRole('link', { name: 'Không có hồ sơ nào khớp' }).waitFor()
    return (await page.locator('main').textContent())?.replaceAll(typedCode, '')
  }
  const wrongNumber = await read(code)
  await sound()
  expect(await read(code.replace(/\d{4}$/, '9999'))).toBe(wrongNumber)
  await page.goto(`${server.url}/ho-so/theo-doi/${'a'.repeat(43)}`)
  await page.getByRole('heading', { name: 'Đường dẫn này không mở được hồ sơ nào' }).waitFor()
  await sound()
})
