/** Promise to a resident: whoever can read applies from a phone, without an account, and holds a receipt in the end. */
import { sql } from 'kysely'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { procedureWords } from '#features/procedures'
import type { Language } from '#kernel/language.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import { applicant, CARD, PHOTO, PROGRAM } from '#test/support/apply-pages.ts'
import { openBrowser } from '#test/support/browser.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { startServer } from '#test/support/server.ts'
import { seedCalendar } from '../../db/seed/calendar.ts'
import { seedOrganisation } from '../../db/seed/organisation/seed-organisation.ts'
import { seedProcedures } from '../../db/seed/procedures/seed-procedures.ts'

const databaseUrl = await testDatabaseUrl()
const db = openAs(databaseUrl, 'motcua_app')
const browser = await openBrowser()
let url = ''

beforeAll(async () => {
  const { siteId, unitIds } = await seedOrganisation(db, systemClock)
  await seedCalendar({ db }, { siteId, actor: { kind: 'system' }, clock: systemClock })
  await seedProcedures(db, systemClock, { siteId, unitIds })
  url = (await startServer({ DATABASE_URL: databaseUrl })).url
})

const CODE = /H29\.20\.\d{2}-\d{6}-\d{4}/
const BIRTH = '/nop-ho-so/dang-ky-khai-sinh'
const CHILD = {
  ...{ child_name: 'Nguyễn Văn Con', child_sex: '=male', child_ethnicity: 'Kinh' },
  ...{ 'child_born_on-day': '1', 'child_born_on-month': '9', 'child_born_on-year': '2020' },
}
const MOTHER = {
  ...{ 'mother.name': 'Nguyễn Thị Thử', 'mother.identity_number': '079192000123' },
  ...{ 'mother.born_on-day': '5', 'mother.born_on-month': '3', 'mother.born_on-year': '1992' },
  ...{ 'mother.nationality': 'Việt Nam', 'mother.ethnicity': 'Kinh' },
  ...addressIn('mother.residence'),
}

function addressIn(field: string): Readonly<Record<string, string>> {
  return { [`${field}.line`]: '12 Lê Lợi', [`${field}.unit`]: 'phuong 11, binh thanh' }
}

type Person = Awaited<ReturnType<typeof applicant>>

/** From the start page of the birth registration to the page with the applicant's contact, by the card's text. */
async function toContact({ page, text, answer, fill, press }: Person): Promise<void> {
  await fill({ noi: '=phuong-11' })
  await press(text.start.begin)
  await page.waitForURL('**/trang/applicant_page')
  await page.getByText(text.step.card).first().click()
  await page.locator('[name="_card.applicant"]').fill(CARD)
  await page.locator('[name="_card.applicant"]').press('Enter')
  await page.getByText(text.step.cardFilled).waitFor()
  await answer({}, 'contact_page')
}

/** From there to the paper that is to be uploaded. */
async function toPapers({ answer, page, press, text, sound }: Person): Promise<void> {
  await answer({ applicant_phone: '0912 345 678' }, 'address_page')
  await answer(addressIn('applicant_address'), 'child')
  // Born long ago: told once, not refused.
  await answer(CHILD, 'child')
  await page.locator('.mc-notice--warning').waitFor()
  await sound()
  await press(text.step.next)
  await page.waitForURL('**/birth_place')
  await answer({ born_at: '=hospital', birth_place_name: 'Bệnh viện Gia Định' }, 'home_town')
  await answer({ child_home_town: 'Phường 11, Bình Thạnh' }, 'mother')
  await answer(MOTHER, 'parents')
  // Not married: nothing is asked about the father.
  await answer({ parents_married: '=no' }, 'relation')
  await answer({ relation: '=mother' }, 'paper_birth_certificate_page')
}

/** From the papers to the check page, with a file that is refused on the way beside one that is kept. */
async function toCheck(
  { answer, page, press, text, sound }: Person,
  language: Language = 'vi',
): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles([PHOTO, PROGRAM])
  await press(text.step.next)
  const refusal = page.locator('#paper_birth_certificate-error')
  await refusal
    .getByText(procedureWords(language).form.refusals.file_kind_not_allowed(PROGRAM.name))
    .waitFor()
  await page.getByText(PHOTO.name).first().waitFor()
  await sound()
  await answer({}, 'delivery_page')
  await answer({ result_delivery: '=counter' }, 'kiem-tra')
}

function codeOn(page: Person['page']): Promise<string | null> {
  return page.locator('.mc-panel__code').textContent()
}

async function countDossiers(code: string | null): Promise<number | undefined> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from dossier where code = ${code}`.execute(db)
  return rows[0]?.n
}

describe.each<[string, Language, boolean]>([
  ['in Vietnamese, with scripts', 'vi', true],
  ['in Vietnamese, without scripts', 'vi', false],
  ['in English, with scripts', 'en', true],
])('%s', (_, language, javaScriptEnabled) => {
  test('a resident finds a procedure, applies from a phone, mends an error, and holds a receipt', async () => {
    const person = await applicant(browser, url, language, { javaScriptEnabled })
    const { page, text, sound, open, fill, press } = person

    await open('/thu-tuc')
    await page.locator('main input[type="search"]').fill('dang ky khai sih')
    await page.locator('main input[type="search"]').press('Enter')
    await page.locator('main a[href$="/thu-tuc/dang-ky-khai-sinh"]').first().click()
    await page.locator(`a[href$="${BIRTH}"]`).click()
    await page.waitForURL(`**${BIRTH}`)
    await sound()
    await press(text.start.begin)
    await page.getByRole('link', { name: text.start.placeMissing }).waitFor()
    await sound()

    await toContact(person)
    await sound()
    await fill({ applicant_phone: '12345' })
    await press(text.step.next)
    const problem = page.locator('.govuk-error-summary a')
    await problem.waitFor()
    await sound()
    await problem.click()
    if (javaScriptEnabled)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('applicant_phone')
    else expect(page.url()).toContain('#applicant_phone')

    await toPapers(person)
    await sound()
    await toCheck(person, language)
    await sound()
    await page.locator('a[href*="/trang/contact_page?ve=kiem-tra"]').first().click()
    await fill({ applicant_phone: '0987 654 321' })
    await press(text.step.toCheck)
    await page.waitForURL('**/kiem-tra')
    await page.getByText('0987 654 321').waitFor()
    await press(text.check.send)
    await page.getByRole('link', { name: text.check.declareMissing }).waitFor()
    await sound()

    await fill({ cam_doan: '=yes' })
    await press(text.check.send)
    await page.waitForURL('**/bien-nhan')
    const code = await codeOn(page)
    expect(code).toMatch(CODE)
    await page.getByText(PHOTO.name).first().waitFor()
    await sound()
    const pdf = await page.request.get(`${page.url()}.pdf`)
    const paper = await getDocumentProxy(new Uint8Array(await pdf.body()))
    expect((await extractText(paper, { mergePages: true })).text).toContain(code)
    await page.getByRole('link', { name: text.receipt.print }).click()
    await page.waitForURL('**/bien-nhan/in')
    await sound()
    await page.getByRole('link', { name: text.receipt.back }).click()
    await page.getByRole('link', { name: text.receipt.track, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: code ?? '' }).waitFor()
    expect(await countDossiers(code)).toBe(1)
  })
})

test('a draft sent from two windows at the same moment is one dossier, and both windows hold its receipt', async () => {
  const person = await applicant(browser, url)
  await person.open(BIRTH)
  await toContact(person)
  await toPapers(person)
  await toCheck(person)
  const second = await person.page.context().newPage()
  await second.goto(person.page.url())
  const pages = [person.page, second]
  await Promise.all(pages.map(page => page.locator('[name="cam_doan"]').check()))
  const button = { name: person.text.check.send }
  await Promise.all(pages.map(page => page.getByRole('button', button).dblclick()))
  await Promise.all(pages.map(page => page.waitForURL('**/bien-nhan')))
  const [first, other] = await Promise.all(pages.map(codeOn))
  expect(first).toMatch(CODE)
  expect(other).toBe(first)
  expect(await countDossiers(first ?? null)).toBe(1)
})

test('what was typed is kept by itself, and found again on another phone by the link in an e-mail', async () => {
  const person = await applicant(browser, url)
  const { page, text, fill, press } = person
  await person.open(BIRTH)
  await toContact(person)
  await fill({ applicant_phone: '0912 345' })
  await page.getByText('Đã lưu bản nháp').waitFor()
  await page.getByRole('link', { name: text.step.keep }).click()
  await page.waitForURL('**/giu-lai')
  await person.sound()
  await fill({ email: 'thu@example.vn' })
  await press(text.keep.send)
  await page.getByText(text.keep.sent('thu@example.vn')).waitFor()
  await person.sound()
  await page.context().close()

  const other = await applicant(browser, url)
  await other.open('/hop-thu-thu')
  const message = { name: /Bản khai đang làm dở/ }
  await other.page.getByRole('link', message).first().click()
  await other.page.getByRole('heading', message).waitFor()
  const read = (await other.page.textContent('main')) ?? ''
  await other.open(/\/ho-so\/nhap\/[\w-]{43}/.exec(read)?.[0] ?? '/khong-co')
  await other.page.waitForURL('**/contact_page')
  expect(await other.page.inputValue('[name="applicant_phone"]')).toBe('0912 345')
  await other.sound()
})

test('a question that depends on an answer of the same page comes and goes with it; without scripts it is passed over', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const person = await applicant(browser, url, 'vi', { javaScriptEnabled })
    const { page, answer, open, press, text } = person
    await open('/nop-ho-so/cap-giay-phep-xay-dung-nha-o-rieng-le')
    await press(text.start.begin)
    await page.waitForURL('**/applicant_page')
    const draft = new URL(page.url()).pathname.replace(/\/trang\/.*/, '')
    await open(`${draft}/trang/house_page`)
    const area = page.locator('[name="basement_area"]')
    expect(await area.isVisible()).toBe(!javaScriptEnabled)
    await person.fill({ basements: '2' })
    expect(await area.isVisible()).toBe(true)
    await person.sound()
    await person.fill({ basements: '0' })
    expect(await area.isVisible()).toBe(!javaScriptEnabled)
    const house = { ground_area: '50', floor_area: '100', floors: '2', height: '7,5' }
    await answer(house, 'adjacent_page')
  }
})
