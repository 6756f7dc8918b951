import { expect, test } from 'vitest'
import { applySite, begun, WHO } from '#test/support/apply-forms.ts'
import { testDatabase } from '#test/support/database.ts'
import { APPLICANT, at, dossierWorld } from '#test/support/dossier-world.ts'
import { htmlFindings } from '#test/support/page-checks.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await applySite(world)
const CARD = '079192000123|024111222|Nguyễn Thị Thử|05031992|Nữ|12 Lê Lợi, Phường 11|01012022'

test('an answered page is saved and leads to the next one, and going back shows what was answered', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  const answer = await browser.post(`${draft}/trang/who`, WHO)
  expect(answer.headers.location).toBe(`${draft}/trang/papers`)
  const papers = await browser.get(`${draft}/trang/papers`)
  expect(papers.body).toContain(`href="${draft}/trang/who"`)
  const again = await browser.get(`${draft}/trang/who`)
  expect(again.body).toContain(`value="${APPLICANT.name}"`)
  expect(again.body).toContain('Đã lưu lúc 08:00')
  expect((await browser.get(draft)).headers.location).toBe(`${draft}/trang/papers`)
})

test('what is wrong is said at the top, linked to its box, and nothing that was typed is lost', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  const wrong = { ...WHO, 'applicant.identity_number': '079', applicant_phone: '12345' }
  const { statusCode, body } = await browser.post(`${draft}/trang/who`, wrong)
  expect(statusCode).toBe(422)
  for (const id of ['applicant-identity_number', 'applicant_phone']) {
    expect(body).toContain(`href="#${id}"`)
    expect(body).toMatch(new RegExp(`<input[^>]*id="${id}"[^>]*aria-invalid="true"`))
  }
  expect(body).toContain('<title>Lỗi:')
  expect(body).toContain(`value="${APPLICANT.name}"`)
  expect(await htmlFindings(body)).toEqual([])
  const back = await browser.get(`${draft}/trang/who`)
  expect(back.body).toContain('value="12345"')
})

test('what the browser saves by itself is shown again, and is not sent with the dossier before it is answered', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  const saved = await browser.post(`${draft}/trang/who/tu-luu`, { 'applicant.name': 'Nguyễn Dở' })
  expect(saved.statusCode).toBe(204)
  expect((await browser.get(draft)).headers.location).toBe(`${draft}/trang/who`)
  const page = await browser.get(`${draft}/trang/who`)
  expect(page.body).toContain('value="Nguyễn Dở"')
  expect(page.body).toContain('Dưới đây có cả phần bạn gõ dở lần trước')
  const check = await browser.get(`${draft}/kiem-tra`)
  expect(check.body).not.toContain('Nguyễn Dở')
})

test('saving for later keeps a page that is not finished, without calling it wrong', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  const fields = { 'applicant.name': 'Nguyễn Dở', applicant_phone: '09', _later: '1' }
  const later = await browser.post(`${draft}/trang/who`, fields)
  expect(later.headers.location).toBe(`${draft}/giu-lai`)
  expect((await browser.get(`${draft}/trang/who`)).body).toContain('value="09"')
})

test('the text of an identity card fills in its holder, whichever button sends it', async () => {
  for (const button of [{ _card: 'applicant' }, {}]) {
    const browser = site.openBrowser()
    const draft = await begun(browser)
    const sent = { '_card.applicant': CARD, applicant_phone: APPLICANT.phone, ...button }
    const { statusCode, body } = await browser.post(`${draft}/trang/who`, sent)
    expect(statusCode).toBe(200)
    expect(body).toContain('value="Nguyễn Thị Thử"')
    expect(body).toContain('value="079192000123"')
    expect(body).toContain(`value="${APPLICANT.phone}"`)
    expect(body).not.toContain('024111222')
    expect(await htmlFindings(body)).toEqual([])
  }
})

test('a text that is not a card’s is refused beside its box, and the details stay as they were typed', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  const sent = { ...WHO, '_card.applicant': 'khong|phai|the' }
  const { statusCode, body } = await browser.post(`${draft}/trang/who`, sent)
  expect(statusCode).toBe(422)
  expect(body).toContain('href="#card-applicant"')
  expect(body).toContain('id="card-applicant-error"')
  expect(body).toContain(`value="${APPLICANT.name}"`)
})

test('two windows of one draft do not overwrite each other’s pages', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  await Promise.all([
    browser.post(`${draft}/trang/who`, WHO),
    browser.post(`${draft}/trang/papers`, { result_delivery: 'online', _later: '1' }),
  ])
  expect((await browser.get(`${draft}/trang/who`)).body).toContain(`value="${APPLICANT.name}"`)
  const papers = await browser.get(`${draft}/trang/papers`)
  expect(/<input[^>]*value="online"[^>]*>/.exec(papers.body)?.[0]).toContain('checked')
})

test('a page that the form does not have is not found, and a link that opens no draft says what to do', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  for (const page of ['khong-co', '__proto__', 'constructor', '%00', 'a'.repeat(250)]) {
    expect((await browser.get(`${draft}/trang/${page}`)).statusCode).toBe(404)
    expect((await browser.post(`${draft}/trang/${page}`)).statusCode).toBe(404)
  }
  for (const address of [`/ho-so/nhap/${'x'.repeat(43)}`, draft.slice(0, -3), '/ho-so/nhap/a b']) {
    const lost = await browser.get(address)
    expect(lost.statusCode).toBe(404)
    expect(lost.body).toContain('Không mở được bản khai này')
    expect(lost.body).toContain('href="/tra-cuu"')
    expect(await htmlFindings(lost.body)).toEqual([])
  }
})

test('a draft that nobody saved for ninety days is gone, with everything in it', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  await browser.post(`${draft}/trang/who`, WHO)
  const { id } = await db
    .selectFrom('draft')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  at(world, '2027-01-02T08:00:00+07:00')
  expect((await browser.get(`${draft}/trang/who`)).statusCode).toBe(200)
  at(world, '2027-01-04T08:00:00+07:00')
  expect((await browser.get(`${draft}/trang/who`)).statusCode).toBe(404)
  expect((await browser.post(`${draft}/trang/who`, WHO)).statusCode).toBe(404)
  await begun(browser)
  const left = await db.selectFrom('draft').select('id').where('id', '=', id).execute()
  expect(left).toEqual([])
})
