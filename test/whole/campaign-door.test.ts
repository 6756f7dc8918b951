/** At the door: people are checked in from the day of their slot on, and a slip of the officer's is taken back. */
import { beforeAll, expect, test } from 'vitest'
import { registrationPath } from '#features/campaigns'
import { addMinutes, instantAt } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { registered, testCampaign } from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let head: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  head = await browserOf(town, 'head')
})

const rowOf = (id: string) =>
  town.world.db
    .selectFrom('registration')
    .select(['code', 'checked_in_at', 'checked_in_by'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

test('days before the slot nobody is checked in, and the officer reads when that slot is; on its day it goes', async () => {
  const campaign = await testCampaign(town)
  const id = await registered(town, campaign, { name: 'Phạm Thị Sớm', phone: '0911000001' })
  const desk = `/can-bo/dang-ky/${campaign.id}/diem-danh`
  const { code } = await rowOf(id)
  const scanned = await head.get(`${desk}?ma=${code}`)
  const refused = await head.post(desk, { code })
  expect([scanned.statusCode, refused.statusCode]).toEqual([200, 422])
  for (const { body } of [scanned, refused]) {
    expect(body).toContain('Phạm Thị Sớm: chưa đến ngày của khung giờ')
    expect(body).toContain('08:00–09:00 ngày 12/10/2026')
    expect(await htmlFindings(body)).toEqual([])
  }
  expect((await rowOf(id)).checked_in_at).toBeNull()
  const { clock } = town.world
  const now = clock.now()
  clock.set(addMinutes(instantAt(plainDate('2026-10-12'), 0), -1))
  expect((await (await browserOf(town, 'head')).post(desk, { code })).statusCode).toBe(422)
  clock.set(instantAt(plainDate('2026-10-12'), 0))
  expect((await (await browserOf(town, 'head')).post(desk, { code })).statusCode).toBe(303)
  clock.set(now)
})

test('somebody without a code is found in the list and checked in from there, on the day and once', async () => {
  const startsAt = addMinutes(town.world.clock.now(), 60)
  const [today, later] = [await testCampaign(town, { startsAt }), await testCampaign(town)]
  const [here, early] = await Promise.all(
    [today, later].map(async campaign => {
      const id = await registered(town, campaign, { name: 'Vũ Quên Mã', phone: '0911000009' })
      const desk = `/can-bo/dang-ky/${campaign.id}`
      return { id, door: `${desk}/diem-danh`, person: `${desk}/danh-sach/${id}` }
    }),
  )
  if (here === undefined || early === undefined) throw new Error('Both have registered')
  expect((await head.get(here.door)).body).toContain(`/can-bo/dang-ky/${today.id}/danh-sach"`)
  const { code } = await rowOf(here.id)
  const page = (await head.get(here.person)).body
  expect(page).toMatch(
    new RegExp(`action="${here.door}"[\\s\\S]{0,200}name="code" value="${code}"`),
  )
  expect(await htmlFindings(page)).toEqual([])
  expect((await head.get(early.person)).body).not.toContain(`action="${early.door}"`)
  expect((await head.post(here.door, { code })).statusCode).toBe(303)
  expect((await head.get(here.person)).body).not.toContain(`action="${here.door}"`)
})

test('a check-in of the wrong person is taken back, stays among the events, and the person can be checked in again', async () => {
  const startsAt = addMinutes(town.world.clock.now(), 60)
  const campaign = await testCampaign(town, { startsAt })
  const id = await registered(town, campaign, { name: 'Đỗ Văn Nhầm', phone: '0911000002' })
  const desk = `/can-bo/dang-ky/${campaign.id}/diem-danh`
  const back = `/can-bo/dang-ky/${campaign.id}/danh-sach/${id}/bo-diem-danh`
  const { code } = await rowOf(id)
  const done = await head.post(desk, { code })
  const page = await head.get(done.headers.location ?? '')
  expect(page.body).toContain(`action="${back}"`)
  expect(await htmlFindings(page.body)).toEqual([])
  expect((await head.get(back.replace('/bo-diem-danh', ''))).body).toContain(`action="${back}"`)
  const outsider = await browserOf(town, 'outsider')
  expect((await outsider.post(back)).statusCode).toBe(404)
  const taken = await head.post(back)
  await head.post(back)
  expect((await head.get(taken.headers.location ?? '')).body).toContain(
    'Đã bỏ điểm danh: Đỗ Văn Nhầm',
  )
  expect(await rowOf(id)).toEqual({ code, checked_in_at: null, checked_in_by: null })
  await head.post(desk, { code })
  const events = await town.world.db
    .selectFrom('event')
    .select('type')
    .where('subject_id', '=', id)
    .orderBy('id')
    .execute()
  expect(events.map(({ type }) => type)).toEqual([
    'registration.made',
    'registration.checked_in',
    'registration.check_in_taken_back',
    'registration.checked_in',
  ])
})

test('what a scanner types of the QR of a slip checks in: under any host, in any case, with or without scheme', async () => {
  const startsAt = addMinutes(town.world.clock.now(), 60)
  const [campaign, other] = [
    await testCampaign(town, { startsAt, capacities: [9] }),
    await testCampaign(town, { startsAt, capacities: [9] }),
  ]
  const desk = `/can-bo/dang-ky/${campaign.id}/diem-danh`
  const typed = async (write: (path: string) => string, of = campaign) => {
    const id = await registered(town, of, { name: 'Trần Thị Quét', phone: '0911000007' })
    const sent = write(registrationPath(town.product.deps.keys, id))
    const answer = await head.post(desk, { code: sent })
    const { code, checked_in_at } = await rowOf(id)
    return { answer, code, cameIn: checked_in_at !== null, sent }
  }
  for (const write of [
    (path: string) => `http://localhost${path}`,
    (path: string) => `https://phuong-11.example.vn/en${path}?x=1`,
    (path: string) => `localhost:3000${path}`,
    (path: string) => `HTTP://LOCALHOST${path.toUpperCase()}`,
    (path: string) => `http://localhost/dang-ky/phieu/0http://localhost${path}\n`,
  ]) {
    const { answer, code, cameIn } = await typed(write)
    expect([answer.statusCode, cameIn]).toEqual([303, true])
    expect(answer.headers.location).toContain(`ma=${code}`)
  }
  const forged = await typed(path => `http://localhost${path.slice(0, -3)}abc`)
  expect([forged.answer.statusCode, forged.cameIn]).toEqual([422, false])
  expect(forged.answer.body).toContain('quét đúng phiếu đăng ký')
  const elsewhere = await typed(path => `http://localhost${path}`, other)
  expect([elsewhere.answer.statusCode, elsewhere.cameIn]).toEqual([422, false])
  expect(elsewhere.answer.body).toContain('Không có mã này trong đợt đăng ký')
  expect(elsewhere.answer.body).not.toContain('Trần Thị Quét')
})
