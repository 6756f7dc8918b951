/**
 * The product's promise in one piece: a resident applies online on a phone, follows the dossier, supplements it, takes the
 * result and rates it; officers bring it there at their desks; and the home page shows what came of it.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { systemClock } from '#platform/clock/system-clock.ts'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { resolveDossier, returnDossier } from '#test/support/dossier-way.ts'
import { dossierWorld, type OfficerName, received } from '#test/support/dossier-world.ts'
import { officerAtDesk } from '#test/support/officer-browser.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { startServer } from '#test/support/server.ts'
import { POINT } from '#test/support/town.ts'
import { tokenOf } from '#test/support/tracked-dossier.ts'

const databaseUrl = await testDatabaseUrl()
const founded = await dossierWorld(openAs(databaseUrl, 'motcua_app'))
const world = { ...founded, clock: systemClock }
const { db, siteId } = world
const server = await startServer({ DATABASE_URL: databaseUrl })
const browser = await openBrowser()
const PHONE = '0912345678'
const PICTURE = { name: 'to-khai.png', mimeType: 'image/png', buffer: POINT }

const desk = async (name: OfficerName): Promise<Page> => {
  const at = { url: server.url, db, siteId, officerId: world.officer(name).id }
  return (await officerAtDesk(browser, at)).newPage()
}

/** Looks the dossier up by its code and does the act. */
async function act(page: Page, code: string, name: string, fill?: (page: Page) => Promise<void>) {
  await page.goto(`${server.url}/can-bo`)
  await page.locator('#tim').fill(code)
  await page.locator('#tim').press('Enter')
  const main = page.locator('.mc-acts')
  const link = main.getByRole('link', { name, exact: true })
  const button = main.getByRole('button', { name, exact: true })
  await link.or(button).click()
  if (fill === undefined) return
  await fill(page)
  await page.locator('main').getByRole('button', { name, exact: true }).click()
  await page.locator('.mc-acts').waitFor()
}

async function rate(page: Page, link: string, face: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel(face, { exact: true }).check()
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await page.getByRole('heading', { name: 'Cảm ơn bạn đã đánh giá' }).waitFor()
}

/** What the page says, without its markup. */
async function wordsOf(page: Page): Promise<string> {
  return (await page.content()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

/** The figures of the running week on the home page. */
async function homeSays(page: Page, text: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(server.url)
        return wordsOf(page)
      },
      { timeout: 15_000 },
    )
    .toContain(text)
}

/** Four dossiers of others whose results were returned and rated: a score is published from five on. */
async function fourOthers(page: Page): Promise<void> {
  for (let count = 0; count < 4; count += 1) {
    const dossierId = await received(world)
    await resolveDossier(world, dossierId)
    await returnDossier(world, dossierId)
    const { code } = await db
      .selectFrom('dossier')
      .select('code')
      .where('id', '=', dossierId)
      .executeTakeFirstOrThrow()
    await rate(page, `${server.url}/danh-gia/tra/${await tokenOf(world, code)}`, 'Hài lòng')
  }
}

/** Applies on the phone; gives the code on the receipt. */
async function apply(page: Page, sound: () => Promise<void>): Promise<string> {
  await page.goto(server.url)
  await page.locator('#hero-search').fill('thu tuc thu')
  await page.locator('#hero-search').press('Enter')
  await page.getByRole('link', { name: 'Thủ tục thử' }).first().click()
  await page.getByRole('link', { name: 'Nộp hồ sơ' }).first().click()
  await page.getByRole('radio').first().check()
  await sound()
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await page.locator('[name="applicant.name"]').fill('Nguyễn Thị Thử')
  await page.locator('[name="applicant.identity_number"]').fill('079192000123')
  await page.locator('[name="applicant_phone"]').fill(PHONE)
  await page.locator('[name="applicant_email"]').fill('thu@example.vn')
  await sound()
  await page.locator('.mc-button', { hasText: 'Tiếp tục' }).click()
  await page.locator('input[type=file]').setInputFiles(PICTURE)
  await page.getByLabel('Trực tuyến').check()
  await sound()
  await page.locator('.mc-button', { hasText: 'Tiếp tục' }).click()
  await page.getByLabel(/Tôi cam đoan/).check()
  await sound()
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click()
  await page.getByRole('heading', { name: 'Chúng tôi đã nhận được hồ sơ của bạn' }).waitFor()
  await sound()
  const receipt = await wordsOf(page)
  expect(receipt).toContain('to-khai.png')
  return /H29\.1\.\d+-\d{6}-\d{4}/.exec(receipt)?.[0] ?? ''
}

test('a dossier goes from the resident’s phone through the office to the returned result, and the home page tells how well it went', async () => {
  const phone = await (await newPerson(browser)).newPage()
  const watched = watchPage(phone)
  const sound = async () => {
    expect(await watched.findings()).toEqual([])
  }
  await fourOthers(phone)
  await homeSays(phone, '4 phiếu, 4 người được mời')

  const code = await apply(phone, sound)
  expect(code).not.toBe('')
  await phone.getByRole('link', { name: 'Theo dõi hồ sơ' }).click()
  const tracking = phone.url()
  const token = tracking.split('/').at(-1) ?? ''

  const counter = await desk('counter')
  await act(counter, code, 'Tiếp nhận')
  await act(counter, code, 'Chuyển bước tiếp theo', () => Promise.resolve())
  const specialist = await desk('specialist')
  await act(specialist, code, 'Nhận việc')
  await act(specialist, code, 'Yêu cầu bổ sung', async page => {
    await page.getByLabel('Thiếu giấy tờ').check()
    for (const area of await page.locator('textarea:visible').all())
      await area.fill('Chụp trang có ảnh rồi gửi lại tại trang theo dõi')
    const row = page.locator('.mc-paper-row--named').first().locator('input')
    await row.first().fill('Hộ chiếu')
    await row.last().fill('1')
  })

  await phone.goto(tracking)
  await phone.getByRole('link', { name: 'Bổ sung hồ sơ' }).click()
  await phone.locator('input[type=file]').first().setInputFiles(PICTURE)
  await phone.getByRole('button', { name: 'Gửi phần bổ sung' }).click()
  await phone.getByText('Đã nhận phần bổ sung của bạn').waitFor()
  await sound()

  await act(specialist, code, 'Trình kết quả', async page => {
    await page.getByLabel('Chấp thuận').check()
    await page.locator('textarea:visible').fill('Đủ điều kiện, đề nghị cấp')
  })
  const leader = await desk('leader')
  await act(leader, code, 'Duyệt', () => Promise.resolve())
  await act(leader, code, 'Ban hành kết quả', async page => {
    await page.locator('[name=number]').fill('12/GCN')
    await page.locator('[name=signer_name]').fill('Trần Thị Ký')
    await page.locator('[name=signer_post]').fill('Chủ tịch')
    await page.locator('input[type=file]').setInputFiles({ ...PICTURE, name: 'giay.png' })
  })

  await phone.goto(tracking)
  const downloading = phone.waitForEvent('download')
  await phone.getByRole('button', { name: 'Tải kết quả' }).click()
  expect((await downloading).suggestedFilename()).toBe('giay.png')
  await phone.reload()
  await sound()
  await rate(phone, `${server.url}/danh-gia/tra/${token}`, 'Rất hài lòng')

  // Four times 75 points and once 100; five resolved on the day they were received or before their due date.
  await homeSays(phone, '80,0/100')
  await homeSays(phone, '5 đúng hạn trong 5 đã xong và 0 quá hạn chưa xong')
  await sound()
})
