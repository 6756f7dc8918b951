import { expect, test } from 'vitest'
import { assign, forward, listWork, startStep } from '#features/dossiers'
import { testDatabase } from '#test/support/database.ts'
import { by, done } from '#test/support/dossier-acts.ts'
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
const browserOf = (name: OfficerName) =>
  site.openBrowserOf(world.siteId, { kind: 'officer', id: world.officer(name).id })
const get = async (name: OfficerName, address: string) =>
  (await (await browserOf(name)).get(address)).body

const MONDAY = '2026-10-05T08:00:00+07:00'

const codeOf = async (id: string) =>
  (await db.selectFrom('dossier').select('code').where('id', '=', id).executeTakeFirstOrThrow())
    .code

/** A dossier that waits for a specialist of the ward. */
async function forwarded(): Promise<string> {
  const id = await received(world)
  await done(forward(world, by(world, 'counter', id)))
  return id
}

test('a dossier at a step of an officer’s role is in the officer’s work, with the reason and the working hours left', async () => {
  at(world, MONDAY)
  const code = await codeOf(await forwarded())
  const body = await get('specialist', '/can-bo')
  expect(body).toContain(code)
  expect(body).toContain('Đến bước của bạn, chưa ai nhận')
  expect(body).toContain('Còn 16 giờ làm việc')
  expect(body).toContain('Thẩm tra')
  expect(await htmlFindings(body)).toEqual([])
})

test('what a colleague has is not in one’s own work but in the unit’s, under the colleague’s name', async () => {
  at(world, MONDAY)
  const id = await forwarded()
  const code = await codeOf(id)
  await done(startStep(world, by(world, 'colleague', id)))
  expect(await get('specialist', '/can-bo')).not.toContain(code)
  const unit = await get('specialist', '/can-bo?xem=don-vi')
  expect(unit).toContain(code)
  expect(unit).toContain('Đồng nghiệp đang xử lý')
  expect(unit).toContain('Người giữ: Cán bộ colleague')
})

test('the work of another ward shows nothing of this one', async () => {
  at(world, MONDAY)
  const code = await codeOf(await forwarded())
  for (const view of ['don-vi', 'cua-toi', 'qua-han', 'chua-giao'])
    expect(await get('stranger', `/can-bo?xem=${view}`)).not.toContain(code)
})

test('an assigned dossier leaves the list of an officer who has moved to another unit', async () => {
  at(world, MONDAY)
  const id = await forwarded()
  await done(
    assign(world, { ...by(world, 'head', id), toOfficerId: world.officer('colleague').id }),
  )
  expect(await get('colleague', '/can-bo')).toContain(await codeOf(id))
  const moved = {
    ...world.officer('colleague'),
    duties: [{ unitId: world.unit('other-ward'), role: 'specialist' }],
  }
  const { rows } = await listWork(world, moved, world.siteId, { view: 'mine' })
  expect(rows).toEqual([])
})

test('a late dossier is in the list of late ones with the days it is over, and one due today in that of today', async () => {
  at(world, MONDAY)
  const code = await codeOf(await forwarded())
  at(world, '2026-10-08T09:00:00+07:00')
  expect(await get('specialist', '/can-bo?xem=hom-nay')).toContain(code)
  expect(await get('specialist', '/can-bo?xem=qua-han')).not.toContain(code)
  at(world, '2026-10-10T09:00:00+07:00')
  const late = await get('specialist', '/can-bo?xem=qua-han')
  expect(late).toContain(code)
  expect(late).toContain('Quá hạn 2 ngày')
})

test('nonsense in the address of the list counts as nothing said', async () => {
  const browser = await browserOf('specialist')
  const answer = await browser.get(
    '/can-bo?xem=x&thu-tuc=abc&trang-thai=9&don-vi=-1&sau=%F0%9F%98%80',
  )
  expect(answer.statusCode).toBe(200)
})

test('an officer finds a dossier by a name without accents, a phone or a code, and nobody finds another ward’s', async () => {
  at(world, MONDAY)
  const { dossierId, code } = await submitted(world)
  const counter = await browserOf('counter')
  for (const text of [
    'nguyen thi thu',
    APPLICANT.phone,
    APPLICANT.identityNumber,
    code.slice(0, 15),
  ]) {
    const found = await counter.post('/can-bo/tim-ho-so', { tim: text })
    expect(found.body, text).toContain(`/can-bo/ho-so/${dossierId}`)
  }
  const direct = await counter.post('/can-bo/tim-ho-so', { tim: code.toLowerCase() })
  expect([direct.statusCode, direct.headers.location]).toEqual([303, `/can-bo/ho-so/${dossierId}`])
  const stranger = await browserOf('stranger')
  const none = await stranger.post('/can-bo/tim-ho-so', { tim: code })
  expect(none.body).toContain('Không tìm thấy hồ sơ nào')
  expect(await htmlFindings(none.body)).toEqual([])
})

test('signs that mean something to a database are looked for as they are', async () => {
  at(world, MONDAY)
  await submitted(world)
  const counter = await browserOf('counter')
  for (const tim of ['%%', '__', 'nguyen%', '\\\\', "' or 1=1 --"])
    expect((await counter.post('/can-bo/tim-ho-so', { tim })).body, tim).toContain('Không tìm thấy')
})

test('a search of one letter asks for more', async () => {
  const answer = await (await browserOf('counter')).post('/can-bo/tim-ho-so', { tim: 'a' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Gõ ít nhất hai ký tự')
})

test('an officer without a duty about dossiers gets a page that leads on, and no dossier', async () => {
  at(world, MONDAY)
  await submitted(world)
  const body = await get('administrator', '/can-bo')
  expect(body).toContain('Lịch làm việc')
  expect(body).not.toContain(APPLICANT.name)
  expect(await htmlFindings(body)).toEqual([])
})

test('many dossiers are assigned at once, each outcome is told, and what is refused for one stops no other', async () => {
  at(world, MONDAY)
  const ids = [await forwarded(), await received(world), await forwarded()]
  const specialist = world.officer('specialist').id
  const { statusCode, body } = await (await browserOf('head')).post('/can-bo/hang-loat', {
    ...{ viec: 'assign', 'can-bo': specialist, ve: '/can-bo?xem=don-vi' },
    'ho-so': await Promise.all(ids.map(ticked)),
  })
  expect(statusCode).toBe(200)
  expect(body).toContain('2 hồ sơ đã xong')
  expect(body).toContain('1 hồ sơ chưa làm được')
  expect(body).toContain('Việc này không thuộc nhiệm vụ của bạn')
  expect(body).toContain('href="/can-bo?xem=don-vi"')
  expect(await htmlFindings(body)).toEqual([])
  const holders = await Promise.all(ids.map(assigneeOf))
  expect(holders).toEqual([specialist, world.officer('counter').id, specialist])
})

test('a bulk form sent twice forwards each dossier once, and the second answer is the first', async () => {
  at(world, MONDAY)
  const id = await received(world)
  const counter = await browserOf('counter')
  const form = { viec: 'forward', 'can-bo': '', 'ho-so': await ticked(id) }
  for (let time = 0; time < 2; time += 1) {
    const { body } = await counter.post('/can-bo/hang-loat', form)
    expect(body).toContain('1 hồ sơ đã xong')
  }
  const steps = await db
    .selectFrom('dossier_step')
    .select('step_key')
    .where('dossier_id', '=', id)
    .execute()
  expect(steps).toHaveLength(2)
})

test('what somebody else did in between is not done over: the bulk act says so', async () => {
  at(world, MONDAY)
  const id = await forwarded()
  const old = await ticked(id)
  await done(startStep(world, by(world, 'colleague', id)))
  const form = { viec: 'assign', 'can-bo': world.officer('specialist').id, 'ho-so': old }
  const { body } = await (await browserOf('head')).post('/can-bo/hang-loat', form)
  expect(body).toContain('Có người vừa thao tác trên hồ sơ này')
  expect(await assigneeOf(id)).toBe(world.officer('colleague').id)
})

test('a bulk form without a dossier, or without anybody to assign to, says what is missing', async () => {
  at(world, MONDAY)
  const head = await browserOf('head')
  const none = await head.post('/can-bo/hang-loat', { viec: 'start', ve: 'https://evil.example' })
  expect([none.statusCode, none.body.includes('evil')]).toEqual([422, false])
  expect(none.body).toContain('Chưa chọn hồ sơ nào')
  const form = { viec: 'assign', 'can-bo': '', 'ho-so': await ticked(await forwarded()) }
  expect((await head.post('/can-bo/hang-loat', form)).body).toContain('Chưa chọn người được giao')
})

test('a list longer than a page is read to its end without a dossier twice or left out', async () => {
  at(world, '2026-11-02T08:00:00+07:00')
  for (let count = 0; count < 60; count += 1) await received(world)
  const seen: string[] = []
  let address: string | undefined = '/can-bo?xem=don-vi'
  const counter = await browserOf('counter')
  while (address !== undefined) {
    const { body }: { body: string } = await counter.get(address)
    seen.push(
      ...[...body.matchAll(/\/can-bo\/ho-so\/([0-9a-f-]{36})"/g)].map(found => found[1] ?? ''),
    )
    const next = /<a [^>]*href="([^"]+)"[^>]*rel="next"/.exec(body)?.[1]
    address = next?.replaceAll('&amp;', '&')
  }
  const open = await db
    .selectFrom('dossier')
    .select('id')
    .where('is_open', '=', true)
    .where('unit_id', '=', world.unit('one-stop'))
    .execute()
  expect(seen.toSorted()).toEqual(open.map(row => row.id).toSorted())
  expect(seen.length).toBeGreaterThan(50)
})

async function assigneeOf(id: string): Promise<string | null> {
  const row = await db
    .selectFrom('dossier')
    .select('assignee_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.assignee_id
}

async function ticked(id: string): Promise<string> {
  const row = await db
    .selectFrom('dossier')
    .select('revision')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return `${id}.${String(row.revision)}`
}
