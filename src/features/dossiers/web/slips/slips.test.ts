import { afterAll, expect, test } from 'vitest'
import {
  apologise,
  confirmStop,
  extend,
  pauseForOtherAgency,
  refuse,
  requestWithdrawal,
  resume,
  trackByProof,
} from '#features/dossiers'
import { plainDate } from '#kernel/plain-date.ts'
import { stopPrintingPdf } from '#platform/pdf/print-pdf.ts'
import { testDatabase } from '#test/support/database.ts'
import {
  askSupplement,
  by,
  done,
  handOver,
  handToSpecialist,
  resolveDossier,
} from '#test/support/dossier-acts.ts'
import { dossierSite } from '#test/support/dossier-site.ts'
import {
  APPLICANT,
  at,
  dossierWorld,
  type OfficerName,
  received,
  submitted,
} from '#test/support/dossier-world.ts'
import { expectSaid, pageAndPdfWords } from '#test/support/slip-words.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await dossierSite(world)
afterAll(stopPrintingPdf)

const MONDAY = '2026-10-05T08:00:00+07:00'

const { browserOf } = site

const slipWords = async (dossierId: string, address: string, officer: OfficerName = 'counter') =>
  pageAndPdfWords(await browserOf(officer), `/can-bo/ho-so/${dossierId}/phieu/${address}`)

test('the supplement request says at once what is missing, why, until when and whom to ask', async () => {
  at(world, MONDAY)
  const { dossierId } = await submitted(world)
  await askSupplement(world, dossierId)
  expectSaid(
    await slipWords(dossierId, 'bo-sung'),
    'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
    'Số: 1/HDHS',
    'Mẫu số 02',
    'Hồ sơ của: Nguyễn Thị Thử',
    '1 Bản sao giấy khai sinh 1',
    'Thiếu giấy tờ: Chưa có bản sao giấy khai sinh',
    'Chứng thực bản sao tại phường rồi mang đến quầy',
    'ngày 12 tháng 10 năm 2026',
    'liên hệ với Cán bộ counter, số điện thoại 02838412345',
  )
})

test('the refusal gives its listed reasons with their words, and guidance', async () => {
  at(world, MONDAY)
  const { dossierId } = await submitted(world)
  await done(
    refuse(world, {
      ...by(world, 'counter', dossierId),
      reasons: [
        { code: 'not_competent', text: 'Nơi cư trú ở phường khác' },
        { code: 'other', text: 'Người nộp không đúng thành phần' },
      ],
      guidance: 'Nộp tại phường nơi cư trú',
    }),
  )
  const texts = await slipWords(dossierId, 'tu-choi')
  expectSaid(
    texts,
    'Mẫu số 03',
    'Không thuộc thẩm quyền giải quyết: Nơi cư trú ở phường khác',
    'Người nộp không đúng thành phần',
    'Nộp tại phường nơi cư trú',
    'NGƯỜI TIẾP NHẬN HỒ SƠ',
  )
  for (const text of texts) expect(text).not.toContain('Lý do khác')
})

test('an apology of the time of the old decree is form 04 of 2018, one of today is form 04 of 2025', async () => {
  const cases = [
    [
      '2025-06-',
      'Thông tư số 01/2018/TT-VPCP',
      'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ',
      'hẹn lại trả kết quả',
    ],
    [
      '2026-10-',
      'Thông tư số 03/2025/TT-VPCP',
      'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT',
      'đề nghị gia hạn đến',
    ],
  ] as const
  for (const [month, circular, title, label] of cases) {
    at(world, `${month}02T08:00:00+07:00`)
    const id = await received(world)
    at(world, `${month}16T10:00:00+07:00`)
    await done(
      apologise(world, {
        ...by(world, 'leader', id),
        reason: 'Phải xác minh thêm tại nơi cư trú cũ',
        newDate: plainDate(`${month}19`),
        signerPost: 'Phó Chủ tịch',
      }),
    )
    expectSaid(
      await slipWords(id, 'xin-loi', 'leader'),
      circular,
      title,
      'Ông (Bà) Nguyễn Thị Thử',
      'Phải xác minh thêm tại nơi cư trú cũ',
      `${label}: ngày 19 tháng ${String(Number(month.slice(5, 7))).padStart(month === '2025-06-' ? 1 : 2, '0')}`,
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
      'Đơn vị one-stop',
    )
  }
})

test('an extension is a letter of the 2025 set; the set of 2018 has none', async () => {
  for (const [month, status] of [
    ['2026-10-', 200],
    ['2025-06-', 404],
  ] as const) {
    at(world, `${month}02T08:00:00+07:00`)
    const id = await received(world)
    await done(
      extend(world, {
        ...by(world, 'leader', id),
        to: plainDate(`${month}13`),
        reason: 'Chờ ý kiến của cơ quan phối hợp',
      }),
    )
    const leader = await browserOf('leader')
    const page = await leader.get(`/can-bo/ho-so/${id}/phieu/gia-han`)
    expect(page.statusCode).toBe(status)
    if (status !== 200) continue
    expectSaid(
      await slipWords(id, 'gia-han', 'leader'),
      'Thời hạn đề nghị gia hạn đến: ngày 13 tháng 10 năm 2026',
      'Thời hạn giải quyết ban đầu',
      'không quá 01 lần, tối đa 60 ngày',
      'Chờ ý kiến của cơ quan phối hợp',
      'Cán bộ leader',
    )
  }
})

test('a stop that the applicant asked for says since when, at which step, and what becomes of the money', async () => {
  at(world, MONDAY)
  const id = await received(world)
  const key = await trackByProof(world, {
    siteId: world.siteId,
    code: (
      await db.selectFrom('dossier').select('code').where('id', '=', id).executeTakeFirstOrThrow()
    ).code,
    proof: APPLICANT.phone,
  })
  await done(
    requestWithdrawal(world, {
      siteId: world.siteId,
      applicant: { token: key?.token ?? '' },
      actor: { kind: 'visitor' },
      reason: 'Tôi chuyển nơi cư trú đi tỉnh khác',
    }),
  )
  at(world, '2026-10-06T08:00:00+07:00')
  await done(
    confirmStop(world, {
      ...by(world, 'leader', id),
      settlement: 'Không có khoản tiền nào đã nộp',
    }),
  )
  expectSaid(
    await slipWords(id, 'dung', 'leader'),
    'Mẫu số 05',
    'THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ',
    'Ngày đề nghị dừng giải quyết: ngày 05 tháng 10 năm 2026',
    'Tôi chuyển nơi cư trú đi tỉnh khác',
    'Giai đoạn giải quyết khi đề nghị: Tiếp nhận',
    'kể từ: ngày 06 tháng 10 năm 2026',
    'Không có khoản tiền nào đã nộp',
  )
})

test('the control slip follows the dossier by itself: who gave, who took, when, and how each stood', async () => {
  at(world, MONDAY)
  const id = await received(world)
  at(world, '2026-10-05T09:30:00+07:00')
  await handToSpecialist(world, id)
  await done(
    pauseForOtherAgency(world, {
      ...by(world, 'specialist', id),
      agency: 'Công an phường',
      reason: 'Xác minh cư trú',
    }),
  )
  at(world, '2026-10-06T09:30:00+07:00')
  await done(resume(world, by(world, 'specialist', id)))
  await resolveDossier(world, id, {
    proposed: '2026-10-07T10:00:00+07:00',
    resolved: '2026-10-08T08:30:00+07:00',
  })
  const texts = await slipWords(id, 'kiem-soat', 'specialist')
  expectSaid(
    texts,
    'Mẫu số 06',
    'Cơ quan phối hợp giải quyết hồ sơ: Công an phường',
    '1. Giao: Đơn vị one-stop',
    '2. Nhận: Đơn vị ward',
    '1. Giao: Đơn vị ward (Thẩm tra)',
    '2. Nhận: Đơn vị ward (Ký duyệt)',
    'Giao: 09 giờ 30 phút, ngày 05 tháng 10 năm 2026',
    'Người giao: Cán bộ counter',
    'Người nhận: Cán bộ specialist',
    'Hồ sơ giấy',
    'Có kết quả, số 15/XN-UBND',
  )
  const rows = (texts[0].match(/1\. Giao:/g) ?? []).length
  expect(rows).toBe(3)
})

test('the hand-over prints who took which result, from whom and when', async () => {
  at(world, MONDAY)
  const id = await received(world)
  await handToSpecialist(world, id)
  await resolveDossier(world, id)
  at(world, '2026-10-06T10:15:00+07:00')
  await handOver(world, id)
  expectSaid(
    await slipWords(id, 'tra-ket-qua'),
    'PHIẾU GIAO NHẬN KẾT QUẢ',
    '15/XN-UBND',
    'Người nhận kết quả: Trần Văn Nhận',
    '10 giờ 15 phút, ngày 06 tháng 10 năm 2026',
    'Cán bộ counter',
  )
})
