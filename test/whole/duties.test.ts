import { beforeAll, describe, expect, it, test } from 'vitest'
import { assignDuty, createSite, ROLE_NAMES, ROLE_RIGHTS } from '#features/organisation'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, need, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const DESK = '/can-bo/nhiem-vu'

let town: Town
let second: { siteId: number; unitId: number }
let administrator: TestBrowser

const newSite = async (key: string) =>
  need(
    await createSite(town.world, {
      ...{ key, hosts: [`${key}.example`], nameVi: `Phường ${key}`, nameEn: `${key} Ward` },
      unit: {
        ...{ slug: key, kind: 'ward', agencyCode: 'H29.2' },
        ...{ nameVi: `UBND Phường ${key}`, nameEn: `${key} Ward Committee` },
      },
    }),
  )

beforeAll(async () => {
  town = await foundTown()
  second = await newSite('Hoa')
  await assignDuty(town.world, {
    ...{ by: { kind: 'system' }, officerId: town.world.officer('administrator').id },
    ...{ unitId: second.unitId, role: 'administrator', titleVi: 'Quản trị', titleEn: 'Keeper' },
    validFrom: plainDate('2026-10-01'),
  })
  administrator = await browserOf(town, 'administrator')
})

const idOf = (name: Parameters<Town['world']['officer']>[0]) => town.world.officer(name).id
const give = (officerId: string, more: Record<string, string> = {}, by = administrator) =>
  by.post(`${DESK}/${officerId}`, {
    ...{ unit: String(second.unitId), role: 'editor', title_vi: 'Biên tập', title_en: '' },
    ...{ valid_from: '05/10/2026', ...more },
  })
const dutiesIn = (officerId: string, siteId = second.siteId) =>
  town.world.db
    .selectFrom('assignment')
    .select(['id', 'role', 'valid_from', 'valid_to'])
    .where('officer_id', '=', officerId)
    .where('site_id', '=', siteId)
    .execute()
const eventsOf = (officerId: string) =>
  town.world.db
    .selectFrom('event')
    .select(['type', 'site_id', 'actor_id', 'data'])
    .where('subject_id', '=', officerId)
    .where('type', 'in', ['duty.assigned', 'duty.ended'])
    .orderBy('id')
    .execute()
const end = async (officerId: string, from: string, by = administrator) => {
  const [duty] = await dutiesIn(officerId)
  return by.post(`${DESK}/${officerId}/thoi/${duty?.id ?? ''}`, { from })
}

test('an officer who is put on another site sees the switch at the next request, works there, and leaves it when the duty ends', async () => {
  const id = idOf('editor')
  const editor = await browserOf(town, 'editor')
  expect((await editor.get('/can-bo')).body).not.toContain('Chuyển cổng')
  const given = await give(id)
  expect(given.statusCode).toBe(303)
  const told = (await administrator.get(String(given.headers.location))).body
  expect(told).toContain('Đã giao nhiệm vụ Biên tập viên tại UBND Phường Hoa')
  expect(told).toContain('viết tin bài và gửi duyệt')
  expect(told).toContain('Cán bộ này làm việc tại các cổng Thử, Phường Hoa')

  expect((await editor.get('/can-bo')).body).toContain('Chuyển cổng')
  await editor.post('/can-bo/doi-cong', { site: String(second.siteId) })
  expect((await editor.get('/can-bo/trang')).body).toContain('Phường Hoa')

  const [duty] = await dutiesIn(id)
  const asked = (await administrator.get(`${DESK}/${id}/thoi/${duty?.id ?? ''}`)).body
  expect(asked).toContain('nhiệm vụ duy nhất của người này tại cổng Phường Hoa')
  expect((await end(id, '05/10/2026')).statusCode).toBe(303)
  const after = await editor.get('/can-bo/trang')
  expect(after.statusCode).toBe(200)
  expect(after.body).not.toContain('Phường Hoa')
  expect(after.body).not.toContain('Chuyển cổng')
  const by = idOf('administrator')
  expect(await eventsOf(id)).toMatchObject([
    { type: 'duty.assigned', site_id: second.siteId, actor_id: by, data: { role: 'editor' } },
    { type: 'duty.ended', site_id: second.siteId, data: { valid_to: '2026-10-05' } },
  ])
})

describe('giving a duty', () => {
  it('twice by the same form gives it once; after it was taken back on that day it holds again', async () => {
    const id = idOf('colleague')
    await give(id)
    await give(id)
    expect(await dutiesIn(id)).toMatchObject([{ valid_to: null }])
    await end(id, '05/10/2026')
    expect(await dutiesIn(id)).toMatchObject([{ valid_to: '2026-10-05' }])
    await give(id)
    expect(await dutiesIn(id)).toMatchObject([{ valid_to: null }])
    const types = (await eventsOf(id)).map(event => event.type)
    expect(types).toEqual(['duty.assigned', 'duty.ended', 'duty.assigned'])
  })

  it('by ten forms at once gives it once', async () => {
    const id = idOf('stranger')
    await Promise.all(Array.from({ length: 10 }, () => give(id)))
    expect(await dutiesIn(id)).toHaveLength(1)
    expect(await eventsOf(id)).toHaveLength(1)
  })

  it.for([
    {
      why: 'yesterday',
      more: { valid_from: '04/10/2026' },
      said: 'Chọn hôm nay hoặc một ngày sau',
    },
    { why: 'no day', more: { valid_from: '31/02/2026' }, said: 'Ngày chưa đúng' },
    { why: 'an unknown duty', more: { role: 'king' }, said: 'Chọn nhiệm vụ' },
    { why: 'no title', more: { title_vi: ' ' }, said: 'Nhập chức danh' },
    { why: 'an unknown unit', more: { unit: '999999' }, said: 'Chọn một đơn vị đang hoạt động' },
    { why: 'no unit', more: { unit: '' }, said: 'Chọn đơn vị' },
  ])('is refused beside the field for $why, and what was typed stays', async ({ more, said }) => {
    const answer = await give(idOf('head'), { title_en: 'Typed before', ...more })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(said)
    expect(answer.body).toContain('Typed before')
    expect(await dutiesIn(idOf('head'))).toEqual([])
  })

  it('to oneself is refused, and the page says so instead of a form', async () => {
    const id = idOf('administrator')
    expect((await give(id, { role: 'chief_editor' })).statusCode).toBe(422)
    const page = (await administrator.get(`${DESK}/${id}`)).body
    expect(page).toContain('Không ai tự giao hay tự thôi nhiệm vụ của mình')
    expect(page).not.toContain('name="valid_from"')
  })
})

describe('an administrator of one site alone', () => {
  it('reaches neither units nor officers of the others', async () => {
    const third = await newSite('Cúc')
    const keeper = idOf('inspector')
    await assignDuty(town.world, {
      ...{ by: { kind: 'system' }, officerId: keeper, unitId: third.unitId, role: 'administrator' },
      ...{ titleVi: 'Quản trị', titleEn: 'Keeper', validFrom: plainDate('2026-10-01') },
    })
    const browser = await browserOf(town, 'inspector')
    await browser.post('/can-bo/doi-cong', { site: String(third.siteId) })
    // Other processes learn of a new site a moment later.
    await expect.poll(async () => (await browser.get(DESK)).body).toContain('Cán bộ inspector')
    const list = (await browser.get(DESK)).body
    expect(list).not.toContain('Cán bộ specialist')
    expect(list).not.toContain('Phường Hoa')
    const other = idOf('specialist')
    expect((await browser.get(`${DESK}/${other}`)).statusCode).toBe(404)
    expect((await give(other, {}, browser)).statusCode).toBe(404)
    expect((await give(other, { unit: String(third.unitId) }, browser)).statusCode).toBe(404)
    expect(await dutiesIn(other, third.siteId)).toEqual([])
    await give(idOf('counter'))
    expect((await end(idOf('counter'), '05/10/2026', browser)).statusCode).toBe(404)
    expect(await dutiesIn(idOf('counter'))).toMatchObject([{ valid_to: null }])
  })
})

test('two administrators who end each other at once leave one of them', async () => {
  const pair = [idOf('administrator'), idOf('leader')] as const
  await give(pair[1], { role: 'administrator' })
  const leader = await browserOf(town, 'leader')
  await leader.post('/can-bo/doi-cong', { site: String(second.siteId) })
  await Promise.all([end(pair[1], '05/10/2026', administrator), end(pair[0], '05/10/2026', leader)])
  const left = (await Promise.all(pair.map(id => dutiesIn(id))))
    .flat()
    .filter(duty => duty.role === 'administrator' && duty.valid_to === null)
  expect(left).toHaveLength(1)
})

test('the list is read page by page without a name in any address, and by unit', async () => {
  const first = (await administrator.get(DESK)).body
  expect(first).toContain('Cán bộ chief')
  const unit = String(town.world.unit('other-ward'))
  const others = (await administrator.get(`${DESK}?don-vi=${unit}`)).body
  expect(others).toContain('Cán bộ stranger')
  expect(others).not.toContain('Cán bộ chief')
  const from = idOf('inspector')
  const rest = (await administrator.get(`${DESK}?sau=${from}`)).body
  expect(rest).toContain('Cán bộ leader')
  expect(rest).not.toContain('Cán bộ chief<')
})

test('what an administrator is told of a duty is what the product lets its holder do', () => {
  const rights = new Map<string, Set<string>>()
  for (const { who } of town.product.routes)
    if (typeof who === 'object') rights.set(who.name, new Set(who.roles))
  for (const role of ROLE_NAMES) {
    const told = (ROLE_RIGHTS[role] as readonly string[]).filter(right => rights.has(right))
    const real = [...rights].filter(([, roles]) => roles.has(role)).map(([right]) => right)
    expect(told.toSorted(), role).toEqual(real.toSorted())
  }
})

test('a session in a site whose duty ended on its own goes on at home', async () => {
  const id = idOf('specialist')
  await give(id)
  await end(id, '06/10/2026')
  town.world.clock.set(instant('2026-10-05T23:40:00+07:00'))
  const specialist = await browserOf(town, 'specialist')
  await specialist.post('/can-bo/doi-cong', { site: String(second.siteId) })
  expect((await specialist.get('/can-bo')).body).toContain('Phường Hoa')
  town.world.clock.set(instant('2026-10-06T00:00:01+07:00'))
  const after = await specialist.get('/can-bo')
  expect(after.statusCode).toBe(200)
  expect(after.body).not.toContain('Phường Hoa')
})
