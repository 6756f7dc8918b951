import { afterAll, expect, test } from 'vitest'
import { receiveSupplement, startStep, takeIn } from '#features/dossiers'
import { stopPrintingPdf } from '#platform/pdf/print-pdf.ts'
import { testDatabase } from '#test/support/database.ts'
import { askSupplement, by, done } from '#test/support/dossier-acts.ts'
import { dossierSite } from '#test/support/dossier-site.ts'
import {
  APPLICANT,
  at,
  dossierWorld,
  type OfficerName,
  received,
  submitted,
} from '#test/support/dossier-world.ts'
import { expectSaid, pageAndPdfWords, wordsOf } from '#test/support/slip-words.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await dossierSite(world)
afterAll(stopPrintingPdf)

const MONDAY = '2026-10-05T08:00:00+07:00'

const { browserOf } = site

const slipWords = async (dossierId: string, address: string, officer: OfficerName = 'counter') =>
  pageAndPdfWords(await browserOf(officer), `/can-bo/ho-so/${dossierId}/phieu/${address}`)

test('the receipt of a walk-in says who brought what, when it was received and when it is due, in two copies', async () => {
  at(world, '2026-10-05T09:05:00+07:00')
  const id = await received(world, {
    applicant: {
      ...APPLICANT,
      address: '12 Nơ Trang Long, phường 13',
      submitterName: 'Lê Văn Mang',
    },
    papers: [
      { key: 'form', name: 'Tờ khai', originals: 1, certifiedCopies: 2, photocopies: 3 },
      { key: 'none', name: 'Giấy không nộp', originals: 0, certifiedCopies: 0, photocopies: 0 },
    ],
    sets: 2,
  })
  const texts = await slipWords(id, 'tiep-nhan')
  expectSaid(
    texts,
    'Đơn vị ward',
    'Bộ phận Tiếp nhận và Trả kết quả',
    'Mẫu số 01 – Phụ lục I ban hành kèm theo Thông tư số 03/2025/TT-VPCP',
    'Tiếp nhận hồ sơ của: Lê Văn Mang',
    'Chủ hồ sơ: Nguyễn Thị Thử',
    '12 Nơ Trang Long, phường 13',
    '0912345678',
    'Thủ tục thử',
    'Không thu phí, lệ phí',
    '1 Tờ khai 1 2 3',
    '02 bộ',
    '3 ngày làm việc',
    '09 giờ 05 phút, ngày 05 tháng 10 năm 2026',
    'ngày 08 tháng 10 năm 2026',
    'quyển số: 10/2026',
    'Cán bộ counter',
    'Liên: Giao người nộp hồ sơ',
    'Liên: Lưu tại bộ phận tiếp nhận',
  )
  for (const text of texts) expect(text).not.toContain('Giấy không nộp')
})

test('the receipt carries a QR that leads to the tracking of that very dossier, the same at each printing', async () => {
  at(world, MONDAY)
  const id = await received(world)
  const counter = await browserOf('counter')
  const links = []
  for (let time = 0; time < 2; time += 1) {
    const { body } = await counter.get(`/can-bo/ho-so/${id}/phieu/tiep-nhan`)
    links.push(/aria-label="QR: ([^"]+)"/.exec(body)?.[1])
  }
  const [link = '', again] = links
  expect(again).toBe(link)
  const path = new URL(link).pathname
  expect(path).toMatch(/^\/ho-so\/theo-doi\/[\w-]{43}$/)
  const { code } = await db
    .selectFrom('dossier')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const own = await site.openBrowser().get(`${path}/phieu/tiep-nhan`)
  expect(own.statusCode).toBe(200)
  expect(wordsOf(own.body)).toContain(code)
})

test('the receipt of an online dossier lists its files as electronic papers', async () => {
  at(world, MONDAY)
  const { dossierId } = await submitted(world)
  const counter = await browserOf('counter')
  const before = await counter.get(`/can-bo/ho-so/${dossierId}/phieu/tiep-nhan`)
  expect(before.statusCode).toBe(404)
  await done(takeIn(world, by(world, 'counter', dossierId)))
  expectSaid(await slipWords(dossierId, 'tiep-nhan'), 'Tờ khai (bản điện tử)', '3 ngày làm việc')
})

test('receipts number the dossiers of a month one after the other in the register of the unit', async () => {
  at(world, '2026-12-01T08:00:00+07:00')
  const ids = []
  for (let minute = 1; minute <= 3; minute += 1) {
    at(world, `2026-12-01T08:0${String(minute)}:00+07:00`)
    ids.push(await received(world))
  }
  for (const [index, id] of ids.entries()) {
    const texts = await slipWords(id, 'tiep-nhan')
    expectSaid(texts, `Số: ${String(index + 1)}/TNHS`, 'quyển số: 12/2026')
  }
})

const BROUGHT = [
  { key: 'more', name: 'Giấy mang thêm', originals: 1, certifiedCopies: 0, photocopies: 0 },
]

test('a receipt that is printed again lists what was there when it was given, not what came later', async () => {
  at(world, MONDAY)
  const id = await received(world)
  await done(startStep(world, by(world, 'counter', id)))
  await askSupplement(world, id)
  at(world, '2026-10-07T08:00:00+07:00')
  await done(receiveSupplement(world, { ...by(world, 'counter', id), papers: BROUGHT, note: '' }))
  const texts = await slipWords(id, 'tiep-nhan')
  expectSaid(texts, '1 Tờ khai 1')
  for (const text of texts) expect(text).not.toContain('Giấy mang thêm')
})

test('what completed a dossier before its receipt stands on the receipt with what was sent first', async () => {
  at(world, MONDAY)
  const { dossierId } = await submitted(world)
  await askSupplement(world, dossierId)
  at(world, '2026-10-07T08:00:00+07:00')
  await done(
    receiveSupplement(world, { ...by(world, 'counter', dossierId), papers: BROUGHT, note: '' }),
  )
  expectSaid(await slipWords(dossierId, 'tiep-nhan'), 'Giấy mang thêm', 'ngày 07 tháng 10 năm 2026')
})
