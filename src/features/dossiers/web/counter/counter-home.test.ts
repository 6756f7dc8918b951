import { expect, test } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { by, done, handToSpecialist, resolveDossier } from '#test/support/dossier-acts.ts'
import { dossierSite } from '#test/support/dossier-site.ts'
import { APPLICANT, at, dossierWorld, received, submitted } from '#test/support/dossier-world.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { wordsOf } from '#test/support/slip-words.ts'
import { takeIn } from '../../use-cases/take-in.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const site = await dossierSite(world)
const { browserOf } = site

test('with nothing to do the counter says so, and shows its keys', async () => {
  const counter = await browserOf('counter')
  const { body } = await counter.get('/can-bo/quay')
  expect(body).toContain('Không có hồ sơ trực tuyến nào chờ tiếp nhận')
  expect(body).toContain('Không có kết quả nào chờ trả')
  expect(body).toContain('accesskey="n"')
  expect(await htmlFindings(body)).toEqual([])
})

test('online dossiers wait in order of their working day, the late ones first and marked', async () => {
  at(world, '2026-10-05T08:00:00+07:00')
  const late = await submitted(world)
  at(world, '2026-10-06T09:00:00+07:00')
  const fresh = await submitted(world)
  at(world, '2026-10-07T08:30:00+07:00')
  const counter = await browserOf('counter')
  const { body } = await counter.get('/can-bo/quay')
  const words = wordsOf(body)
  expect(words.indexOf(late.code)).toBeLessThan(words.indexOf(fresh.code))
  expect(words).toContain('2 hồ sơ chờ tiếp nhận 1 hồ sơ chậm tiếp nhận')
  expect(words).toMatch(/Chậm 1 giờ \d+ phút làm việc|Chậm \d+ phút làm việc|Chậm \d+ giờ/)
  expect(words).toMatch(/Còn 1 ngày làm việc|Còn \d+ giờ/)
  expect(body).toContain(`/can-bo/ho-so/${late.dossierId}/viec/yeu-cau-bo-sung`)
  expect(await htmlFindings(body)).toEqual([])
})

test('nothing of another agency is in the queue', async () => {
  const other = await submitted(world, { receivingUnit: world.unit('other-one-stop') })
  const { body } = await (await browserOf('counter')).get('/can-bo/quay')
  expect(body).not.toContain(other.code)
})

test('ticked dossiers are taken in at once; each is reported with its receipt, also when sent again', async () => {
  const all = [await submitted(world), await submitted(world)]
  const other = await submitted(world, { receivingUnit: world.unit('other-one-stop') })
  const counter = await browserOf('counter')
  const fields = { 'ho-so': [...all, other].map(each => each.dossierId) }
  const first = await counter.post('/can-bo/quay/tiep-nhan-truc-tuyen', fields)
  const words = wordsOf(first.body)
  expect(words).toContain('Đã tiếp nhận 2 hồ sơ.')
  expect(words).toContain('1 hồ sơ chưa tiếp nhận được')
  expect(words).not.toContain(other.code)
  for (const { dossierId } of all)
    expect(first.body).toContain(`/can-bo/ho-so/${dossierId}/phieu/tiep-nhan`)
  const rows = await db
    .selectFrom('dossier')
    .select('state')
    .where(
      'id',
      'in',
      all.map(each => each.dossierId),
    )
    .execute()
  expect(rows.map(row => row.state)).toEqual(['received', 'received'])
  const again = await counter.post('/can-bo/quay/tiep-nhan-truc-tuyen', fields)
  expect(wordsOf(again.body)).toContain('Đã được tiếp nhận từ trước')
  expect(await htmlFindings(again.body)).toEqual([])
})

test('taking in without a tick, or with something that is no dossier, is told and does nothing', async () => {
  const counter = await browserOf('counter')
  for (const fields of [{}, { 'ho-so': 'x' }]) {
    const { body, statusCode } = await counter.post('/can-bo/quay/tiep-nhan-truc-tuyen', fields)
    expect(statusCode).toBe(422)
    expect(body).toContain('Chọn ít nhất một hồ sơ')
  }
})

test('a dossier is found by code, name without accents, phone, identity number, and by the QR of its receipt', async () => {
  at(world, '2026-10-12T08:00:00+07:00')
  const applicant = { name: 'Đặng Thị Ước', identityNumber: '079192000321', phone: '0977000111' }
  const id = await received(world, { applicant })
  const counter = await browserOf('counter')
  const { code } = await db
    .selectFrom('dossier')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  for (const words of ['dang thi uoc', '0977 000 111', '079192000321']) {
    const { body } = await counter.post('/can-bo/quay/tim', { tim: words })
    expect(body).toContain(code)
  }
  const receipt = await counter.get(`/can-bo/ho-so/${id}/phieu/tiep-nhan`)
  const link = /aria-label="QR: ([^"]+)"/.exec(receipt.body)?.[1] ?? ''
  for (const scanned of [code, code.toLowerCase(), link]) {
    const answer = await counter.post('/can-bo/quay/tim', { tim: scanned })
    expect(answer.headers.location).toBe(`/can-bo/ho-so/${id}`)
  }
  const outsider = await site.browserOf('outsider')
  const hidden = await outsider.post('/can-bo/quay/tim', { tim: link })
  expect(hidden.body).not.toContain(code)
})

test('a search that finds nothing, or is too short, says so', async () => {
  const counter = await browserOf('counter')
  expect((await counter.post('/can-bo/quay/tim', { tim: 'zzzzzz' })).body).toContain(
    'Không tìm thấy hồ sơ nào',
  )
  const short = await counter.post('/can-bo/quay/tim', { tim: 'a' })
  expect([short.statusCode, short.body.includes('Gõ ít nhất 2 ký tự')]).toEqual([422, true])
})

test('a result is handed over to the applicant or whoever else is named, and the note prints', async () => {
  at(world, '2026-10-12T09:00:00+07:00')
  const { dossierId: id } = await submitted(world)
  await done(takeIn(world, by(world, 'counter', id)))
  await handToSpecialist(world, id)
  await resolveDossier(world, id)
  const counter = await browserOf('counter')
  const list = await counter.get('/can-bo/quay/tra-ket-qua')
  expect(list.body).toContain(`/can-bo/quay/tra-ket-qua/${id}`)
  expect(await htmlFindings(list.body)).toEqual([])
  const form = await counter.get(`/can-bo/quay/tra-ket-qua/${id}`)
  expect(form.body).toContain(`value="${APPLICANT.name}"`)
  expect(form.body).toContain('15/XN-UBND')
  expect(await htmlFindings(form.body)).toEqual([])
  const empty = await counter.post(`/can-bo/quay/tra-ket-qua/${id}`, { way: 'post', parcel: ' ' })
  expect([empty.statusCode, empty.body.includes('Nhập số bưu gửi')]).toEqual([422, true])
  const fields = { way: 'post', parcel: 'EA123456789VN', received_by: '' }
  const first = await counter.post(`/can-bo/quay/tra-ket-qua/${id}`, fields)
  const again = await counter.post(`/can-bo/quay/tra-ket-qua/${id}`, fields)
  expect(first.headers.location).toBe(`/can-bo/ho-so/${id}/phieu/tra-ket-qua?in=ngay`)
  expect(again.headers.location).toBe(first.headers.location)
  const note = await counter.get(first.headers.location ?? '')
  expect(wordsOf(note.body)).toContain('Số bưu gửi: EA123456789VN')
  const row = await db
    .selectFrom('result_return')
    .select(['way', 'received_by'])
    .where('dossier_id', '=', id)
    .execute()
  expect(row).toEqual([{ way: 'post', received_by: 'EA123456789VN' }])
})
