/** Promise to a resident: what they say about the service counts at once, is answered when it is bad, and stays theirs. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { submitDossier } from '#features/dossiers'
import { systemClock } from '#platform/clock/system-clock.ts'
import { listMessages } from '#platform/mail/messages.ts'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { done } from '#test/support/dossier-acts.ts'
import { resolveDossier, returnDossier } from '#test/support/dossier-way.ts'
import { APPLICANT, dossierWorld, readyDraft, received } from '#test/support/dossier-world.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { startServer } from '#test/support/server.ts'
import { openTestSession } from '#test/support/test-browser.ts'

const databaseUrl = await testDatabaseUrl()
const founded = await dossierWorld(openAs(databaseUrl, 'motcua_app'))
const world = { ...founded, clock: systemClock }
const { db, siteId } = world
const server = await startServer({ DATABASE_URL: databaseUrl })
const browser = await openBrowser()
const PATIENCE = { timeout: 20_000 }

/** A page that is checked whenever it is looked at. */
async function openPage(options: Parameters<typeof newPerson>[1] = {}) {
  const person = await newPerson(browser, options)
  const page = await person.newPage()
  const watched = watchPage(page)
  const sound = async () => {
    expect(await watched.findings()).toEqual([])
  }
  return { person, page, sound }
}

/** A dossier received at the counter from somebody with an e-mail address. */
async function walkedIn(email: string) {
  const dossierId = await received(world, { applicant: { ...APPLICANT, email } })
  const row = await db
    .selectFrom('dossier')
    .select('code')
    .where('id', '=', dossierId)
    .executeTakeFirstOrThrow()
  return { dossierId, code: row.code }
}

/** The link to rate in the newest message to that address. */
async function rateLink(email: string, moment: 'nop' | 'tra'): Promise<string> {
  let link = ''
  await expect
    .poll(async () => {
      const [message] = await listMessages(db, siteId, { recipient: email, limit: 1 })
      link = new RegExp(`/danh-gia/${moment}/[\\w-]+`).exec(message?.body ?? '')?.[0] ?? ''
      return link
    }, PATIENCE)
    .not.toBe('')
  return `${server.url}${link}`
}

async function rateOn(page: Page, link: string, face: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel(face, { exact: true }).check()
  await page.getByRole('button', { name: /Gửi đánh giá|Lưu thay đổi/ }).click()
  await page.getByRole('heading', { name: 'Cảm ơn bạn đã đánh giá' }).waitFor()
}

/** Reads the page until it says so: figures follow an act within a second or so. */
async function says(page: Page, path: string, text: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.goto(`${server.url}${path}`)
      return (await page.content()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    }, PATIENCE)
    .toContain(text)
}

test('a resident rates by the link in the message, changes it, rates the result; the home page and the unit’s page move', async () => {
  const { page, sound } = await openPage()
  for (let number = 1; number <= 4; number += 1) {
    await walkedIn(`nguoi${number}@example.vn`)
    await rateOn(page, await rateLink(`nguoi${number}@example.vn`, 'nop'), 'Rất hài lòng')
  }
  const few = 'Chưa đủ 5 lượt đánh giá để công bố điểm. 4 phiếu, 4 người được mời.'
  await says(page, '/', few)
  await sound()

  const { dossierId } = await walkedIn('nam@example.vn')
  const link = await rateLink('nam@example.vn', 'nop')
  await page.goto(link)
  await sound()
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await page.getByRole('link', { name: 'Chọn một mức hài lòng' }).click()
  await sound()
  await page.getByLabel('Bình thường').check()
  await page.getByLabel('Phải chờ lâu', { exact: true }).check()
  await page.getByLabel('Bạn muốn nói thêm điều gì?').fill('Chờ nửa tiếng')
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await page.getByRole('heading', { name: 'Cảm ơn bạn đã đánh giá' }).waitFor()
  await sound()
  await says(page, '/', '90,0/100 5 lượt đánh giá, tỷ lệ trả lời 100,0%')
  await says(page, '/ket-qua-phuc-vu/don-vi/ward', '90,0 /100 5 lượt đánh giá')
  await sound()

  await rateOn(page, link, 'Rất hài lòng')
  await says(page, '/', '100,0/100 5 lượt đánh giá, tỷ lệ trả lời 100,0%')
  await page.goto(link)
  await page.getByText('Bạn đã đánh giá ngày').waitFor()
  expect(await page.getByLabel('Rất hài lòng').isChecked()).toBe(true)
  await sound()

  await page.goto(link.replace('/nop/', '/tra/'))
  await page.getByRole('heading', { name: 'Chưa đến lúc đánh giá' }).waitFor()
  await sound()
  await resolveDossier(world, dossierId)
  await returnDossier(world, dossierId)
  await rateOn(page, await rateLink('nam@example.vn', 'tra'), 'Hài lòng')
  await says(page, '/ket-qua-phuc-vu/don-vi/ward', '1 lượt đánh giá, 1 người được mời')
  await says(page, '/ket-qua-phuc-vu/don-vi/ward', '1 ÷ (1 + 0) = 100,0%')
  await page.getByRole('link', { name: 'Thủ tục thử' }).click()
  await page.getByRole('heading', { level: 1, name: /thủ tục Thủ tục thử/ }).waitFor()
  await sound()
})

test('the figures hold on every screen and in English, and lead from week to month to quarter', async () => {
  for (const width of [360, 768, 1280]) {
    const { page, sound } = await openPage({ viewport: { width, height: 800 }, locale: 'en-GB' })
    await page.goto(`${server.url}/en/ket-qua-phuc-vu`)
    await sound()
    for (const kind of ['Month', 'Quarter']) {
      await page.getByRole('link', { name: kind, exact: true }).click()
      await page.locator('[aria-current=page]', { hasText: kind }).waitFor()
    }
    await sound()
  }
})

test('without scripts and without a mouse somebody finds the rating by code and phone, and rates', async () => {
  const { code } = await walkedIn('ban.phim@example.vn')
  const { page, sound } = await openPage({ javaScriptEnabled: false })
  await page.goto(`${server.url}/danh-gia`)
  await sound()
  await page.locator('#code').focus()
  await page.keyboard.type(code)
  await page.keyboard.press('Tab')
  await page.keyboard.type(APPLICANT.phone)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Bạn hài lòng thế nào về việc nộp hồ sơ?' }).waitFor()
  await page.locator('#score').focus()
  for (let face = 1; face < 4; face += 1) await page.keyboard.press('ArrowDown')
  expect(await page.getByLabel('Hài lòng', { exact: true }).isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await page.getByLabel('Hướng dẫn rõ ràng').isChecked()).toBe(true)
  await sound()
  await page.getByRole('button', { name: 'Gửi đánh giá' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Cảm ơn bạn đã đánh giá' }).waitFor()
  await sound()
})

test('a bad rating is looked into and answered; the answer reaches the resident, and the officer never learns who it is', async () => {
  const { code } = await walkedIn('buon@example.vn')
  const link = await rateLink('buon@example.vn', 'nop')
  const resident = await openPage()
  await resident.page.goto(link)
  await resident.page.getByLabel('Rất không hài lòng').check()
  await resident.page.getByLabel('Bạn muốn nói thêm điều gì?').fill('Không ai hướng dẫn')
  await resident.page.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await resident.page.getByText('Bạn sẽ được trả lời').waitFor()
  await resident.sound()

  const head = await openPage({ viewport: { width: 1280, height: 800 } })
  const session = { kind: 'officer', id: world.officer('head').id } as const
  const { token } = await openTestSession(world, siteId, session)
  await head.person.addCookies([{ name: 'motcua', value: token, url: server.url }])
  await head.page.goto(`${server.url}/can-bo/danh-gia`)
  await head.sound()
  const seen = [await head.page.content()]
  await head.page.getByRole('link', { name: 'Xem xét' }).click()
  await head.page.getByText('Không ai hướng dẫn').waitFor()
  await head.sound()
  seen.push(await head.page.content())
  await head.page.getByRole('button', { name: 'Gửi câu trả lời' }).click()
  await head.page.getByRole('link', { name: 'Chọn nguyên nhân đã tìm ra' }).waitFor()
  await head.sound()
  await head.page.getByLabel('Hướng dẫn chưa rõ hoặc chưa đúng').check()
  const answer = 'Chúng tôi xin lỗi. Từ nay quầy luôn có người hướng dẫn lấy số.'
  await head.page.getByLabel('Câu trả lời').fill(answer)
  await head.page.getByRole('button', { name: 'Gửi câu trả lời' }).click()
  await head.page.getByText('Đã gửi câu trả lời').waitFor()
  await head.sound()
  seen.push(await head.page.content())
  for (const secret of [code, 'buon@example.vn', ...Object.values(APPLICANT)])
    expect(seen.join()).not.toContain(secret)
  await head.page.goto(link)
  await head.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await head.page.locator('[name=score]').count()).toBe(0)

  await expect
    .poll(async () => {
      const messages = await listMessages(db, siteId, { recipient: 'buon@example.vn', limit: 9 })
      return messages.filter(({ body }) => body.includes(answer)).length
    }, PATIENCE)
    .toBe(1)
  await resident.page.goto(link)
  await resident.page.getByText(answer).waitFor()
  await resident.sound()
})

describe('a counter’s screen', () => {
  const SCREEN = { viewport: { width: 1280, height: 800 }, hasTouch: true }

  test('asks one person, thanks, and is ready for the next by itself; going back shows nothing of the first', async () => {
    const { code } = await walkedIn('quay@example.vn')
    const { person, page, sound } = await openPage(SCREEN)
    const start = `${server.url}/danh-gia/quay/one-stop`
    await page.goto(start)
    await sound()
    await page.keyboard.type(code)
    await page.locator('#proof').fill(APPLICANT.phone)
    await page.getByRole('button', { name: 'Bắt đầu' }).tap()
    const face = page.getByLabel('Hài lòng', { exact: true })
    await face.waitFor({ state: 'attached' })
    expect((await face.boundingBox())?.height).toBeGreaterThan(120)
    await sound()
    expect(await page.content()).not.toContain(code)
    await face.tap({ force: true })
    await page.getByRole('button', { name: 'Gửi đánh giá' }).tap()
    await page.getByRole('heading', { name: 'Cảm ơn bạn!' }).waitFor()
    await sound()
    await page.getByRole('heading', { name: 'Mời bạn đánh giá' }).waitFor(PATIENCE)
    expect(page.url()).toBe(start)
    expect(await person.cookies()).toEqual([])
    await page.goBack({ waitUntil: 'commit' }).catch(() => undefined)
    await page.waitForLoadState('networkidle')
    expect(await page.content()).not.toContain(code)
    await page.reload()
    await page.getByText(/Hồ sơ này đã được đánh giá|Mời bạn làm lại từ đầu/).waitFor()
    expect(await page.content()).not.toContain(code)
  })

  test('opens by the address in the receipt’s QR code, as a reader types it', async () => {
    const { dossierId } = await walkedIn('quet@example.vn')
    const tracking = (await rateLink('quet@example.vn', 'nop')).split('/').at(-1) ?? ''
    const { page } = await openPage(SCREEN)
    await page.goto(`${server.url}/danh-gia/quay/one-stop`)
    await page.keyboard.type(`${server.url}/ho-so/theo-doi/${tracking}`)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Bạn hài lòng thế nào về việc nộp hồ sơ?' }).waitFor()
    expect(await page.content()).not.toContain(dossierId)
  })
})

test('a dossier that was sent online is rated by the same link, also in English', async () => {
  const draft = await readyDraft(world, { email: 'en@example.vn' })
  const actor = { kind: 'visitor' } as const
  await done(submitDossier(world, { siteId, draft, language: 'en', actor }))
  const link = await rateLink('en@example.vn', 'nop')
  const { page, sound } = await openPage({ locale: 'en-GB' })
  await page.goto(link.replace('/danh-gia/', '/en/danh-gia/'))
  await page.getByLabel('Very satisfied', { exact: true }).check()
  await sound()
  await page.getByRole('button', { name: 'Send the rating' }).click()
  await page.getByRole('heading', { name: 'Thank you for rating' }).waitFor()
  await sound()
})
