import { expect, test } from 'vitest'
import { dossiersFeature } from '#features/dossiers/plugin'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { testDatabase } from '#test/support/database.ts'
import { at, dossierWorld, submitted } from '#test/support/dossier-world.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { POINT } from '#test/support/town.ts'
import { askPassport, broughtToWork, issued } from '#test/support/tracked-dossier.ts'
import { paperLink } from '../../use-cases/paper-link.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const { siteId } = world
const site = await featureServer({
  db,
  clock: world.clock,
  features: deps => [dossiersFeature(deps)],
})
const visitor = site.openBrowser()

const MONDAY = '2026-10-05T08:00:00+07:00'

async function sent(more: Parameters<typeof submitted>[1] = {}) {
  at(world, MONDAY)
  const receipt = await submitted(world, more)
  const deps = { ...world, keys: site.deps.keys }
  const token = await paperLink(deps, siteId, receipt.dossierId)
  return { ...receipt, path: `/ho-so/theo-doi/${token}` }
}

async function asked() {
  const dossier = await sent()
  await broughtToWork(world, dossier.dossierId)
  await askPassport(world, dossier.dossierId, 'specialist')
  at(world, '2026-10-06T08:00:00+07:00')
  return dossier
}

async function issuedDossier(more: Parameters<typeof submitted>[1] = {}) {
  const dossier = await sent(more)
  await broughtToWork(world, dossier.dossierId)
  const bytes = Buffer.from(`kết quả của ${dossier.code}`)
  const kept = await site.deps.files.saveBytes(bytes)
  const upload = { ...kept, kind: 'pdf', mediaType: 'application/pdf' } as const
  await issued(world, dossier.dossierId, upload)
  at(world, '2026-10-06T08:00:00+07:00')
  return { ...dossier, bytes }
}

function picture(field: string, name = 'ho-chieu.png', bytes: Uint8Array<ArrayBuffer> = png()) {
  const form = new FormData()
  form.append(field, new Blob([bytes]), name)
  return form
}

function png(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(POINT)
}

async function typesOf(dossierId: string): Promise<string[]> {
  return (await listEventsOf(db, dossierId)).map(event => event.type)
}

async function supplementFiles(dossierId: string) {
  return db
    .selectFrom('dossier_file')
    .innerJoin('stored_file', 'stored_file.id', 'dossier_file.stored_file_id')
    .select(['dossier_file.field', 'stored_file.name'])
    .where('dossier_id', '=', dossierId)
    .where('purpose', '=', 'supplement')
    .orderBy('stored_file.name')
    .execute()
}

const stateOf = async (dossierId: string) =>
  await db
    .selectFrom('dossier')
    .select(['state', 'result_way', 'result_address'])
    .where('id', '=', dossierId)
    .executeTakeFirstOrThrow()

test('what was asked is uploaded and noted once, however often the form is sent, and the clock runs on', async () => {
  const { path, dossierId } = await asked()
  const form = picture('file_1')
  form.append('file_1', new Blob([png()]), 'trang-2.png')
  form.append('file_2', new Blob([png()]), 'khac.png')
  form.append('note', 'Gửi bản chụp hai trang')
  const first = await visitor.upload(`${path}/bo-sung`, form)
  expect(first.headers.location).toBe(`${path}?xong=bo-sung`)
  const again = await visitor.upload(`${path}/bo-sung`, form)
  expect(again.headers.location).toBe(`${path}?xong=bo-sung`)
  expect(await supplementFiles(dossierId)).toEqual([
    { field: 'Hộ chiếu', name: 'ho-chieu.png' },
    { field: 'other', name: 'khac.png' },
    { field: 'Hộ chiếu', name: 'trang-2.png' },
  ])
  const types = await typesOf(dossierId)
  expect(types.filter(type => type === 'dossier.supplemented')).toHaveLength(1)
  expect(types).toContain('dossier.resumed')
  expect((await stateOf(dossierId)).state).toBe('in_progress')
  const { body } = await visitor.get(`${path}?xong=bo-sung`)
  expect(body).toContain('Đã nhận phần bổ sung của bạn')
  expect(body).toContain('Gửi bản chụp hai trang')
})

test('two forms sent at the same moment add their files once', async () => {
  const { path, dossierId } = await asked()
  const forms = [picture('file_1'), picture('file_1')]
  const answers = await Promise.all(forms.map(form => visitor.upload(`${path}/bo-sung`, form)))
  expect(answers.map(answer => answer.statusCode)).toEqual([303, 303])
  expect(await supplementFiles(dossierId)).toHaveLength(1)
})

test('an empty form is sent back with one clear sentence, and nothing is stored', async () => {
  const { path, dossierId } = await asked()
  const before = await typesOf(dossierId)
  const answer = await visitor.upload(`${path}/bo-sung`, new FormData())
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Chọn ít nhất một tệp hoặc viết lời giải trình')
  expect(answer.body).toContain('href="#note"')
  expect(await typesOf(dossierId)).toEqual(before)
})

test('a refused file says why at its field, and the good ones are kept so that nobody uploads twice', async () => {
  const { path, dossierId } = await asked()
  const form = picture('file_1')
  form.append('file_2', new Blob(['chỉ là chữ']), 'chu.txt')
  form.append('note', 'Có hai tệp')
  const refused = await visitor.upload(`${path}/bo-sung`, form)
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Tệp “chu.txt” không phải PDF, JPG, PNG hay DOCX')
  expect(refused.body).toContain('href="#file_2"')
  expect(refused.body).toContain('Có hai tệp')
  expect(await supplementFiles(dossierId)).toEqual([])
  const [, sealed = ''] = /name="kept"[^>]*value="([^"]+)"/.exec(refused.body) ?? []
  const sentAgain = await visitor.post(`${path}/bo-sung`, { kept: sealed, note: 'Có hai tệp' })
  expect(sentAgain.headers.location).toBe(`${path}?xong=bo-sung`)
  expect(await supplementFiles(dossierId)).toEqual([{ field: 'Hộ chiếu', name: 'ho-chieu.png' }])
})

test('a kept file of one dossier cannot be slipped into another, nor one that was made up', async () => {
  const mine = await asked()
  const theirs = await asked()
  const form = picture('file_1')
  form.append('file_2', new Blob(['x']), 'x.txt')
  const refused = await visitor.upload(`${theirs.path}/bo-sung`, form)
  const [, sealed = ''] = /name="kept"[^>]*value="([^"]+)"/.exec(refused.body) ?? []
  for (const kept of [sealed, 'x', `${sealed.slice(0, -2)}AA`, '{"field":"a"}']) {
    const answer = await visitor.post(`${mine.path}/bo-sung`, { kept, note: '' })
    expect(answer.statusCode).toBe(422)
  }
  expect(await supplementFiles(mine.dossierId)).toEqual([])
})

test('a supplement that nobody asked for is not taken', async () => {
  const { path, dossierId } = await sent()
  expect((await visitor.get(`${path}/bo-sung`)).headers.location).toBe(path)
  const answer = await visitor.upload(`${path}/bo-sung`, picture('file_1'))
  expect(answer.headers.location).toBe(path)
  expect(await supplementFiles(dossierId)).toEqual([])
})

test('a withdrawal needs a reason, is there once, and says that it is final before it is sent', async () => {
  const { path, dossierId } = await sent()
  const form = await visitor.get(`${path}/rut`)
  expect(form.body).toContain('không mở lại được')
  const short = await visitor.post(`${path}/rut`, { reason: 'thôi' })
  expect(short.statusCode).toBe(422)
  expect(short.body).toContain('href="#reason"')
  const fields = { reason: 'Tôi đã chuyển nơi cư trú' }
  for (let time = 0; time < 2; time += 1) {
    const answer = await visitor.post(`${path}/rut`, fields)
    expect(answer.headers.location).toBe(`${path}?xong=rut`)
  }
  const types = await typesOf(dossierId)
  expect(types.filter(type => type === 'dossier.withdrawal_requested')).toHaveLength(1)
  expect((await visitor.get(`${path}/rut`)).headers.location).toBe(path)
})

test('a dossier with a result can no longer be withdrawn', async () => {
  const { path, dossierId } = await issuedDossier()
  expect((await visitor.get(`${path}/rut`)).headers.location).toBe(path)
  const answer = await visitor.post(`${path}/rut`, { reason: 'Tôi muốn rút hồ sơ này' })
  expect(answer.statusCode).toBe(409)
  expect((await stateOf(dossierId)).state).toBe('resolved')
})

test('the first download returns the result, the second gives the same file and changes nothing', async () => {
  const { path, dossierId, bytes } = await issuedDossier({ resultDelivery: 'online' })
  expect((await visitor.get(path)).body).toContain('Tải xong, hồ sơ được ghi là đã trả kết quả')
  const first = await visitor.post(`${path}/ket-qua`)
  expect(first.statusCode).toBe(200)
  expect(first.rawPayload.equals(bytes)).toBe(true)
  expect(first.headers['content-disposition']).toContain(
    'attachment; filename="giay-chung-nhan.pdf"',
  )
  const second = await visitor.post(`${path}/ket-qua`)
  expect(second.rawPayload.equals(bytes)).toBe(true)
  const types = await typesOf(dossierId)
  expect(types.filter(type => type === 'dossier.returned')).toHaveLength(1)
  const { way, returned_by } = await db
    .selectFrom('result_return')
    .select(['way', 'returned_by'])
    .where('dossier_id', '=', dossierId)
    .executeTakeFirstOrThrow()
  expect({ way, returned_by }).toEqual({ way: 'online', returned_by: null })
})

test('a link that is only looked at returns nothing: messengers fetch links before people do', async () => {
  const { path, dossierId } = await issuedDossier({ resultDelivery: 'online' })
  expect((await visitor.get(`${path}/ket-qua`)).headers.location).toBe(path)
  expect((await stateOf(dossierId)).state).toBe('resolved')
})

test('before there is a result a download is refused with a sentence', async () => {
  const { path } = await sent()
  const answer = await visitor.post(`${path}/ket-qua`)
  expect(answer.statusCode).toBe(409)
  expect(answer.body).toContain('Hồ sơ chưa có kết quả')
})

test('the way of the result can be chosen until it was handed over; by post it needs an address', async () => {
  const { path, dossierId } = await sent()
  const missing = await visitor.post(`${path}/cach-nhan`, { way: 'post', address: ' ' })
  expect(missing.statusCode).toBe(422)
  expect(missing.body).toContain('href="#address"')
  const address = '12 Nơ Trang Long, phường 13'
  for (let time = 0; time < 2; time += 1) {
    const answer = await visitor.post(`${path}/cach-nhan`, { way: 'post', address })
    expect(answer.headers.location).toBe(`${path}?xong=cach-nhan`)
  }
  expect(await stateOf(dossierId)).toMatchObject({ result_way: 'post', result_address: address })
  const event = (await listEventsOf(db, dossierId)).filter(
    each => each.type === 'dossier.result_way_chosen',
  )
  expect(event).toMatchObject([{ data: { way: 'post', previous_way: 'counter' } }])
  expect(JSON.stringify(event)).not.toContain('Nơ Trang Long')
  expect((await visitor.post(`${path}/cach-nhan`, { way: 'pigeon' })).statusCode).toBe(422)
})

test('a result on paper cannot be had online', async () => {
  const { path, dossierId } = await sent()
  await broughtToWork(world, dossierId)
  await issued(world, dossierId)
  const answer = await visitor.post(`${path}/cach-nhan`, { way: 'online' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Kết quả là bản giấy')
})

test.each(['rut', 'bo-sung', 'cach-nhan', 'ket-qua'])(
  'with a link that opens nothing, %s answers as for no dossier at all',
  async act => {
    const fields = { reason: 'Tôi muốn rút hồ sơ này', way: 'counter', note: 'x' }
    const answer = await visitor.post(`/ho-so/theo-doi/${'b'.repeat(43)}/${act}`, fields)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toContain('Đường dẫn này không mở được hồ sơ nào')
  },
)
