import { expect, test } from 'vitest'
import {
  apologise,
  forward,
  pauseForOtherAgency,
  proposeResult,
  requestSupplement,
  takeIn,
} from '#features/dossiers'
import { testDatabase } from '#test/support/database.ts'
import {
  askSupplement,
  by,
  done,
  handToSpecialist,
  resolveDossier,
} from '#test/support/dossier-acts.ts'
import {
  APPLICANT,
  at,
  dossierWorld,
  type OfficerName,
  received,
  submitted,
} from '#test/support/dossier-world.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { dossiersFeature } from '../../plugin.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await featureServer({
  db,
  clock: world.clock,
  features: deps => [dossiersFeature(deps)],
})
const MONDAY = '2026-10-05T08:00:00+07:00'
const NEXT_MONDAY = '2026-10-12T08:00:00+07:00'

const browserOf = (name: OfficerName) =>
  site.openBrowserOf(world.siteId, { kind: 'officer', id: world.officer(name).id })
const open = async (name: OfficerName, id: string, language = '') => {
  const { statusCode, body } = await (await browserOf(name)).get(`${language}/can-bo/ho-so/${id}`)
  return { statusCode, body }
}

/** The acts that the page offers, by their addresses. */
const actsIn = (body: string) =>
  [...body.matchAll(/\/viec\/([a-z-]+)"/g)].map(found => found[1] ?? '').toSorted()

test('the page of a dossier tells who applied, what was handed in, where it lies and when it is due, in valid HTML', async () => {
  at(world, MONDAY)
  const id = await received(world)
  await handToSpecialist(world, id)
  const { statusCode, body } = await open('specialist', id)
  expect(statusCode).toBe(200)
  for (const text of [
    APPLICANT.name,
    APPLICANT.identityNumber,
    '0912\u00a0345\u00a0678',
    'Tờ khai',
  ])
    expect(body).toContain(text)
  expect(body).toContain('17:00 08/10/2026')
  expect(body).toContain('ward, Thẩm tra')
  expect(body).toContain('Thời hạn theo quy định: 3 ngày làm việc.')
  expect(body).toContain(`/can-bo/ho-so/${id}/phieu/tiep-nhan`)
  expect(await htmlFindings(body)).toEqual([])
  expect(await htmlFindings((await open('specialist', id, '/en')).body)).toEqual([])
})

test('a dossier of another ward, and one that there is not, look the same', async () => {
  at(world, MONDAY)
  const id = await received(world)
  const there = await open('stranger', id)
  const nowhere = await open('stranger', '01999999-0000-7000-8000-000000000000')
  expect(there.statusCode).toBe(404)
  expect(there.body).toMatch(/href="\/can-bo"[^>]*>Việc của tôi</)
  expect(there.body.replaceAll(id, '')).toBe(
    nowhere.body.replaceAll('01999999-0000-7000-8000-000000000000', ''),
  )
})

test('the page offers each officer the acts of the own task, and a head those of a head', async () => {
  at(world, MONDAY)
  const id = await received(world)
  await handToSpecialist(world, id)
  expect(actsIn((await open('specialist', id)).body)).toEqual(
    [
      'chuyen-buoc',
      'cho-co-quan-khac',
      'giao-viec',
      'tra-lai-buoc-truoc',
      'trinh',
      'yeu-cau-bo-sung',
    ].toSorted(),
  )
  expect(actsIn((await open('colleague', id)).body)).toEqual(['nhan-thay'])
  expect(actsIn((await open('counter', id)).body)).toEqual(['dinh-chinh'])
  expect(actsIn((await open('inspector', id)).body)).toEqual([])
  expect(actsIn((await open('head', id)).body)).toEqual(
    ['dinh-chinh', 'dung', 'gia-han', 'giao-viec', 'nhan-thay', 'xin-loi'].toSorted(),
  )
})

test('a late dossier says so, and that it cannot be finished without an apology, with the way to its form for who may', async () => {
  at(world, MONDAY)
  const id = await received(world)
  await handToSpecialist(world, id)
  at(world, NEXT_MONDAY)
  const specialist = await open('specialist', id)
  expect(specialist.body).toContain('Hồ sơ đã quá hạn 4 ngày')
  expect(specialist.body).toContain('Trưởng đơn vị hoặc lãnh đạo là người lập văn bản xin lỗi.')
  expect(specialist.body).not.toContain('/viec/xin-loi')
  expect((await open('head', id)).body).toContain(`/can-bo/ho-so/${id}/viec/xin-loi`)
  await done(
    apologise(world, {
      ...by(world, 'head', id),
      ...{ reason: 'Chờ xác minh nơi cư trú', signerPost: 'Trưởng phòng' },
      newDate: '2026-10-15' as never,
    }),
  )
  expect((await open('specialist', id)).body).toContain('hẹn lại ngày 15/10/2026')
})

test('a paused dossier is not called late, and the page tells since when and why its clock stands', async () => {
  at(world, MONDAY)
  const id = await received(world)
  await handToSpecialist(world, id)
  const agency = { agency: 'Công an phường', reason: 'Xác minh nơi cư trú' }
  await done(pauseForOtherAgency(world, { ...by(world, 'specialist', id), ...agency }))
  at(world, NEXT_MONDAY)
  const { body } = await open('specialist', id)
  expect(body).not.toContain('quá hạn')
  expect(body).not.toContain('Quá hạn')
  expect(body).toContain('Chờ ý kiến cơ quan khác, từ 08:00 05/10/2026 đến nay')
  expect(body).toContain('Công an phường: Xác minh nơi cư trú')
})

test('the history tells every event in words, with who did it, and no code of an event stands on the page', async () => {
  at(world, MONDAY)
  const { dossierId: id } = await submitted(world)
  at(world, '2026-10-05T09:00:00+07:00')
  await done(takeIn(world, by(world, 'counter', id)))
  at(world, '2026-10-05T10:00:00+07:00')
  await handToSpecialist(world, id)
  at(world, '2026-10-06T10:00:00+07:00')
  await done(
    requestSupplement(world, {
      ...by(world, 'specialist', id),
      reasons: [{ code: 'paper_unreadable', text: 'Trang hai bị mờ' }],
      items: [{ name: 'Tờ khai', originals: 1, certifiedCopies: 0, photocopies: 0 }],
      guidance: 'Chụp lại trang hai cho rõ',
    }),
  )
  const { body } = await open('specialist', id)
  const told = [
    'Yêu cầu bổ sung',
    'Giấy tờ mờ, không đọc được. Hạn bổ sung: 13/10/2026',
    'Đến ward, bước “Thẩm tra”',
    'Hẹn trả 17:00 08/10/2026',
    '08:00 05/10/2026 – Người nộp',
    '09:00 05/10/2026 – Cán bộ counter',
  ]
  for (const text of told) expect(body).toContain(text)
  expect(body).not.toMatch(/dossier\.[a-z_]+/)
  expect(body).not.toContain('paper_unreadable')
})

test('a file is shown in the browser or saved, under the dossier only, and each view is recorded', async () => {
  at(world, MONDAY)
  const kept = await site.deps.files.saveBytes(Buffer.from('%PDF-1.4 thử'))
  const upload = { ...kept, kind: 'pdf', mediaType: 'application/pdf' } as const
  const { dossierId: id } = await submitted(world, { upload })
  const counter = await browserOf('counter')
  const address = `/can-bo/ho-so/${id}/tep/${kept.sha256}`
  const shown = await counter.get(address)
  expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'application/pdf'])
  expect(shown.headers['content-disposition']).toMatch(/^inline/)
  expect(shown.body).toContain('thử')
  const saved = await counter.get(`${address}?tai=1`)
  expect(saved.headers['content-disposition']).toMatch(/^attachment/)
  const other = await received(world)
  expect((await counter.get(`/can-bo/ho-so/${other}/tep/${kept.sha256}`)).statusCode).toBe(404)
  expect((await (await browserOf('stranger')).get(address)).statusCode).toBe(404)
  const views = await db
    .selectFrom('view_record')
    .select(['viewer_id', 'route'])
    .where('subject_id', '=', id)
    .execute()
  expect(views).toEqual([
    { viewer_id: world.officer('counter').id, route: '/can-bo/ho-so/:id/tep/:sha256' },
    { viewer_id: world.officer('counter').id, route: '/can-bo/ho-so/:id/tep/:sha256' },
  ])
})

test('a dossier that waits for a supplement, one that is proposed, and one that is resolved are told as such', async () => {
  at(world, MONDAY)
  const { dossierId: asked } = await submitted(world)
  await askSupplement(world, asked)
  const waiting = await open('counter', asked)
  expect(waiting.body).toContain('Bản sao giấy khai sinh (Bản chứng thực: 1)')
  expect(waiting.body).toContain('Người nộp chưa bổ sung.')
  expect(actsIn(waiting.body)).toEqual(['dinh-chinh', 'nhan-bo-sung'])
  const proposed = await received(world)
  await handToSpecialist(world, proposed)
  await done(
    proposeResult(world, {
      ...by(world, 'specialist', proposed),
      ...{ outcome: 'declined', summary: 'Thiếu điều kiện về diện tích' },
    }),
  )
  const leader = await open('leader', proposed)
  expect(leader.body).toContain('Kết quả đã trình: Từ chối')
  expect(actsIn(leader.body)).toEqual(expect.arrayContaining(['duyet', 'khong-duyet']))
  const resolved = await received(world)
  await handToSpecialist(world, resolved)
  await resolveDossier(world, resolved)
  const { body } = await open('counter', resolved)
  expect(body).toContain('15/XN-UBND')
  expect(actsIn(body)).toEqual(['dinh-chinh'])
  expect(body).toContain(`href="/can-bo/quay/tra-ket-qua/${resolved}"`)
  for (const page of [waiting.body, leader.body, body]) expect(await htmlFindings(page)).toEqual([])
})

test('a dossier that has gone on to another step opens with what its former officer can still see, and no act', async () => {
  at(world, MONDAY)
  const id = await received(world)
  await done(forward(world, by(world, 'counter', id)))
  const { body } = await open('counter', id)
  expect(body).toContain('Chưa ai nhận')
  expect(actsIn(body)).toEqual(['dinh-chinh'])
})
