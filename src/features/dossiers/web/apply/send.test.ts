import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { findTracked } from '#features/dossiers'
import {
  answered,
  applySite,
  begun,
  fileOf,
  formOf,
  sentDraft,
  WHO,
} from '#test/support/apply-forms.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { FEE } from '#test/support/dossier-forms.ts'
import { APPLICANT, dossierWorld } from '#test/support/dossier-world.ts'
import { htmlFindings } from '#test/support/page-checks.ts'

const url = await testDatabaseUrl()
const owner = openAs(url)
const db = openAs(url, 'motcua_app')
const world = await dossierWorld(db, { content: { fees: [FEE] } })
const site = await applySite(world)
const DECLARED = { cam_doan: 'yes' }

async function countDossiers(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from dossier`.execute(db)
  return rows[0]?.n ?? 0
}

test('the check page shows every answer with the link that changes it, the place, the fee and the declaration', async () => {
  const browser = site.openBrowser()
  const draft = await answered(browser)
  const { body } = await browser.get(`${draft}/kiem-tra`)
  for (const shown of [APPLICANT.name, '0912 345 678', 'to-khai.pdf', '50.000 đồng', 'one-stop'])
    expect(body).toContain(shown)
  for (const page of ['trang/who?ve=kiem-tra', 'trang/papers?ve=kiem-tra', 'noi-nop'])
    expect(body).toContain(`href="${draft}/${page}"`)
  expect(body).toContain('name="cam_doan"')
  expect(await htmlFindings(body)).toEqual([])
})

test('an answer changed from the check page leads back to it', async () => {
  const browser = site.openBrowser()
  const draft = await answered(browser)
  const fields = { ...WHO, applicant_phone: '0987 654 321' }
  const changed = await browser.post(`${draft}/trang/who?ve=kiem-tra`, fields)
  expect(changed.headers.location).toBe(`${draft}/kiem-tra`)
  expect((await browser.get(`${draft}/kiem-tra`)).body).toContain('0987 654 321')
  const place = await browser.post(`${draft}/noi-nop`, { noi: 'other-one-stop' })
  expect(place.headers.location).toBe(draft)
  expect((await browser.get(draft)).headers.location).toBe(`${draft}/kiem-tra`)
})

test('while something is missing the check page tells what and where, and nothing can be sent', async () => {
  const browser = site.openBrowser()
  const draft = await begun(browser)
  await browser.post(`${draft}/trang/who`, WHO)
  const before = await countDossiers()
  for (const answer of [
    await browser.get(`${draft}/kiem-tra`),
    await browser.post(`${draft}/kiem-tra`, DECLARED),
  ]) {
    expect(answer.body).toContain('Còn mục chưa xong')
    expect(answer.body).toContain(`href="${draft}/trang/papers?ve=kiem-tra"`)
    expect(answer.body).not.toContain('name="cam_doan"')
  }
  expect(await countDossiers()).toBe(before)
})

test('without the declaration nothing is sent, and the error leads to it', async () => {
  const browser = site.openBrowser()
  const draft = await answered(browser)
  const { statusCode, body } = await browser.post(`${draft}/kiem-tra`)
  expect(statusCode).toBe(422)
  expect(body).toContain('href="#cam_doan"')
  expect((await browser.get(`${draft}/bien-nhan`)).headers.location).toBe(draft)
})

test('the receipt names the code, each file with size and SHA-256, what happens next, and leads to tracking and rating', async () => {
  const browser = site.openBrowser()
  const draft = await sentDraft(browser)
  const { statusCode, body } = await browser.get(`${draft}/bien-nhan`)
  expect(statusCode).toBe(200)
  const code = /H29\.1\.2-\d{6}-\d{4}/.exec(body)?.[0]
  expect(code).toBeDefined()
  const bytes = `%PDF-1.4\n${draft}\n`
  expect(body).toContain(createHash('sha256').update(bytes).digest('hex'))
  expect(body).toContain(`${Buffer.byteLength(bytes)} byte`)
  expect(body).toContain('chậm nhất 17:00 06/10/2026')
  expect(body).toContain('50.000 đồng')
  const token = /href="\/ho-so\/theo-doi\/([\w-]{43})"/.exec(body)?.[1] ?? ''
  expect(body).toContain(`href="/danh-gia/nop/${token}"`)
  const tracked = await findTracked(world, world.siteId, { token })
  expect(tracked?.facts.dossier.code).toBe(code)
  expect(await htmlFindings(body)).toEqual([])
})

test('the receipt prints, and its PDF is the same every time, with the code and the hashes as text', async () => {
  const browser = site.openBrowser()
  const draft = await sentDraft(browser)
  const print = await browser.get(`${draft}/bien-nhan/in`)
  expect(print.body).toContain(APPLICANT.name)
  expect(await htmlFindings(print.body)).toEqual([])
  const [first, second] = [
    await browser.get(`${draft}/bien-nhan.pdf`),
    await browser.get(`${draft}/bien-nhan.pdf`),
  ]
  expect(first.headers['content-type']).toBe('application/pdf')
  expect(first.rawPayload.equals(second.rawPayload)).toBe(true)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(first.rawPayload)), {
    mergePages: true,
  })
  const code = /H29\.1\.2-\d{6}-\d{4}/.exec(print.body)?.[0] ?? 'none'
  const hash = createHash('sha256').update(`%PDF-1.4\n${draft}\n`).digest('hex')
  expect(text).toContain(code)
  expect(text.replace(/\s/g, '')).toContain(hash)
})

test('sent twice, ten times at once, or from two windows, a draft makes one dossier with one receipt', async () => {
  const browser = site.openBrowser()
  const draft = await answered(browser)
  const before = await countDossiers()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => browser.post(`${draft}/kiem-tra`, DECLARED)),
  )
  const again = await site.openBrowser().post(`${draft}/kiem-tra`, DECLARED)
  for (const answer of [...answers, again])
    expect(answer.headers.location).toBe(`${draft}/bien-nhan`)
  expect(await countDossiers()).toBe(before + 1)
})

test('every address of a draft that was sent leads to its receipt, and nothing of it can be changed any more', async () => {
  const browser = site.openBrowser()
  const draft = await sentDraft(browser)
  const receipt = `${draft}/bien-nhan`
  for (const page of [
    '',
    '/trang/who',
    '/trang/papers',
    '/kiem-tra',
    '/giu-lai',
    '/noi-nop',
    '/xoa',
  ])
    expect((await browser.get(draft + page)).headers.location).toBe(receipt)
  const late = formOf('declaration', [fileOf('thêm.pdf')])
  expect((await browser.upload(`${draft}/trang/papers`, late)).headers.location).toBe(receipt)
  expect((await browser.post(`${draft}/trang/who`, WHO)).headers.location).toBe(receipt)
  expect((await browser.get(receipt)).body).not.toContain('thêm.pdf')
})

test('a place that no longer receives the procedure is told of before anything is sent', async () => {
  const browser = site.openBrowser()
  const draft = await answered(browser)
  const unit = world.unit('one-stop')
  await sql`update procedure_competence set valid_to = '2026-10-02' where receiving_unit_id = ${unit}`.execute(
    owner,
  )
  try {
    const { statusCode, body } = await browser.post(`${draft}/kiem-tra`, DECLARED)
    expect(statusCode).toBe(422)
    expect(body).toContain('Nơi này không tiếp nhận thủ tục đã chọn')
  } finally {
    await sql`update procedure_competence set valid_to = null`.execute(owner)
  }
})

test('in English everything is in English, and the receipt links stay in English', async () => {
  const browser = site.openBrowser()
  const draft = await sentDraft(browser)
  const { body } = await browser.get(`/en${draft}/bien-nhan`)
  expect(body).toContain('We have received your dossier')
  expect(body).toContain('href="/en/ho-so/theo-doi/')
  expect(body).toContain('href="/en/danh-gia/nop/')
  expect(await htmlFindings(body)).toEqual([])
})
