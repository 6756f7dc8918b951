import { afterAll, expect, test } from 'vitest'
import { stopPrintingPdf } from '#platform/pdf/print-pdf.ts'
import { testDatabase } from '#test/support/database.ts'
import { handOver, handToSpecialist, resolveDossier } from '#test/support/dossier-acts.ts'
import { dossierSite } from '#test/support/dossier-site.ts'
import { APPLICANT, at, dossierWorld, received } from '#test/support/dossier-world.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { expectSaid, pdfWords, wordsOf } from '#test/support/slip-words.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await dossierSite(world)
afterAll(stopPrintingPdf)
const { browserOf } = site

const PATH = '/can-bo/quay/so-theo-doi/one-stop'

const codeOf = async (id: string) =>
  (await db.selectFrom('dossier').select('code').where('id', '=', id).executeTakeFirstOrThrow())
    .code

test('the register lists what the unit received, numbered by month, with when it was forwarded, resolved and returned', async () => {
  at(world, '2026-09-29T08:00:00+07:00')
  const september = await received(world)
  at(world, '2026-10-05T08:00:00+07:00')
  const first = await received(world)
  at(world, '2026-10-05T09:00:00+07:00')
  await handToSpecialist(world, first)
  at(world, '2026-10-06T09:00:00+07:00')
  await resolveDossier(world, first)
  at(world, '2026-10-07T09:00:00+07:00')
  await handOver(world, first)
  const second = await received(world)
  const counter = await browserOf('counter')
  const home = await counter.get('/can-bo/quay/so-theo-doi')
  expect(home.headers.location).toBe(PATH)
  const { body } = await counter.get(`${PATH}?tu=01/09/2026&den=31/10/2026`)
  expect(await htmlFindings(body)).toEqual([])
  const words = wordsOf(body)
  const [a, b, c] = await Promise.all([september, first, second].map(codeOf))
  expect(words).toContain(`1 ${a ?? ''} ${APPLICANT.name} Thủ tục thử 29/09/2026`)
  expect(words).toContain(
    `1 ${b ?? ''} ${APPLICANT.name} Thủ tục thử 05/10/2026 08/10/2026 05/10/2026 06/10/2026 07/10/2026`,
  )
  expect(words).toContain(`2 ${c ?? ''} `)
})

test('the same register prints as slip 07, as page and PDF, with everything that its columns ask', async () => {
  const counter = await browserOf('counter')
  const query = 'tu=01/10/2026&den=31/10/2026'
  const page = await counter.get(`${PATH}/ban-in?${query}`)
  const pdf = await counter.get(`${PATH}/ban-in.pdf?${query}`)
  expectSaid(
    [wordsOf(page.body), await pdfWords(pdf.rawPayload)],
    'Mẫu số 07 – Phụ lục I ban hành kèm theo Thông tư số 03/2025/TT-VPCP',
    'SỔ THEO DÕI HỒ SƠ',
    'Từ ngày 01/10/2026 đến ngày 31/10/2026',
    'Quyển số: 10/2026',
    'Tổng số: 2 hồ sơ.',
    APPLICANT.phone,
    'Đơn vị ward',
    'Trực tiếp',
  )
  expect(pdf.headers['content-disposition']).toContain(
    'so-theo-doi-2026-10-01-2026-10-31-mau-07.pdf',
  )
})

test('a register of the years of the old decree is form 06 of 2018', async () => {
  at(world, '2025-06-02T08:00:00+07:00')
  await received(world)
  at(world, '2026-10-08T08:00:00+07:00')
  const counter = await browserOf('counter')
  const page = await counter.get(`${PATH}/ban-in?tu=01/06/2025&den=30/06/2025`)
  expect(wordsOf(page.body)).toContain(
    'Mẫu số 06 – Phụ lục ban hành kèm theo Thông tư số 01/2018/TT-VPCP',
  )
  expect((await counter.get(`${PATH}/ban-in?tu=01/06/2015&den=30/06/2015`)).statusCode).toBe(404)
})

test('a long register comes in pages, each dossier once', async () => {
  for (let index = 0; index < 52; index += 1) {
    at(world, `2026-12-01T08:${String(index).padStart(2, '0')}:00+07:00`)
    await received(world)
  }
  const counter = await browserOf('counter')
  const codes: string[] = []
  let next: string | undefined = `${PATH}?tu=01/12/2026&den=01/12/2026`
  const pages = []
  while (next !== undefined) {
    const { body } = await counter.get(next)
    pages.push(body)
    codes.push(...[...body.matchAll(/mc-code"[^>]*>([^<]+)</g)].map(match => match[1] ?? ''))
    next = /href="([^"]+)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(pages.length).toBe(2)
  expect(codes.length).toBe(52)
  expect(new Set(codes).size).toBe(52)
  expect(wordsOf(pages[1] ?? '')).toMatch(/ 51 H29/)
})

test('wrong days are told, and no register is shown of a unit that is not the officer’s', async () => {
  const counter = await browserOf('counter')
  for (const days of [
    'tu=31/02/2026&den=01/03/2026',
    'tu=02/03/2026&den=01/03/2026',
    'tu=x&den=',
  ]) {
    const { body, statusCode } = await counter.get(`${PATH}?${days}`)
    expect(statusCode).toBe(422)
    expect(body).toContain('Ngày không đúng')
    expect((await counter.get(`${PATH}/ban-in?${days}`)).statusCode).toBe(404)
  }
  const other = '/can-bo/quay/so-theo-doi/other-one-stop'
  for (const path of [other, `${other}/ban-in`, `${other}/ban-in.pdf`])
    expect((await counter.get(path)).statusCode).toBe(404)
  expect((await (await browserOf('leader')).get(PATH)).statusCode).toBe(200)
  expect((await (await browserOf('specialist')).get(PATH)).statusCode).toBe(403)
})
