/** One time of a campaign is called off while the others take place. */
import { beforeAll, expect, test } from 'vitest'
import { registrationPath, remindSlot } from '#features/campaigns'
import { addMinutes } from '#kernel/instant.ts'
import {
  campaignDeps,
  registered,
  type TestCampaign,
  testCampaign,
} from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let reader: TestBrowser
let head: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  head = await browserOf(town, 'head')
})

const REASON = 'Phòng tiêm mất điện'
const pathOf = (id: string) => registrationPath(town.product.deps.keys, id)
const deskOf = ({ id }: TestCampaign) => `/can-bo/dang-ky/${id}`
const callOff = (campaign: TestCampaign, slot: number, off_reason = REASON) =>
  head.post(`${deskOf(campaign)}/huy`, { off_slot: campaign.slots[slot] ?? '', off_reason })
const person = (name: string, more: Record<string, string> = {}) => ({
  ...{ name, phone: '0911222333', email: `${name.toLowerCase()}@example.vn`, ...more },
})
const mailsTo = async (email: string) => {
  const sent = await town.world.db
    .selectFrom('outgoing_message')
    .select(['subject', 'body'])
    .where('recipient', '=', email)
    .orderBy('queued_at')
    .orderBy('id')
    .execute()
  return sent.filter(({ subject }) => subject.includes('hủy') || subject.includes('có chỗ'))
}

test('who has a place in it or waits is told once with the reason, by e-mail or a call; nobody else is', async () => {
  const campaign = await testCampaign(town, { capacities: [2, 2] })
  const has = await registered(town, campaign, person('Mot'))
  await registered(town, campaign, person('Hai', { email: '' }))
  const waits = await registered(town, campaign, person('Ba'))
  const other = await registered(town, campaign, person('Bon'), 1)
  expect((await callOff(campaign, 0)).headers.location).toContain('xong=huy-khung')
  expect((await callOff(campaign, 0, 'Lý do khác')).statusCode).toBe(303)
  for (const email of ['mot@example.vn', 'ba@example.vn']) {
    const mails = await mailsTo(email)
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Khung giờ đã hủy: Tiêm chủng \((Mot|Ba), mã …[A-Z2-9]{4}\)$/),
    ])
    expect(mails[0]?.body).toContain(`Lý do: ${REASON}`)
    expect(mails[0]?.body).toContain('đăng ký khung giờ khác')
  }
  expect(await mailsTo('bon@example.vn')).toEqual([])
  const list = await head.get(`${deskOf(campaign)}/danh-sach`)
  expect(list.body.match(/Gọi điện báo khung giờ đã hủy/g)).toHaveLength(1)
  expect(list.body.match(/Đã có chỗ/g)).toHaveLength(1)
  for (const id of [has, waits]) {
    const slip = (await reader.get(pathOf(id))).body
    expect([slip.includes('Khung giờ này đã bị hủy'), slip.includes(REASON)]).toEqual([true, true])
    expect(slip).not.toContain('Đã có chỗ')
    expect(await htmlFindings(slip)).toEqual([])
  }
  expect((await reader.get(pathOf(other))).body).toContain('Đã có chỗ')
  await head.post(`${deskOf(campaign)}/huy`, { reason: 'Hết vắc xin' })
  expect(await mailsTo('mot@example.vn')).toHaveLength(1)
  expect(await mailsTo('bon@example.vn')).toHaveLength(1)
})

test('residents read that it is called off and why, are offered the others alone, and may register anew', async () => {
  const campaign = await testCampaign(town, { capacities: [1, 1], identityQuestion: 'phone' })
  const [gone = '', stands = ''] = campaign.slots
  await registered(town, campaign, person('Nam'))
  await callOff(campaign, 0)
  const page = (await reader.get(`/dang-ky/${campaign.slug}`)).body
  expect([page.includes(REASON), page.includes('Còn 1/1 chỗ')]).toEqual([true, true])
  expect(page).not.toContain('Hết chỗ')
  expect(await htmlFindings(page)).toEqual([])
  const form = `/dang-ky/${campaign.slug}/gui`
  const asked = (await reader.get(form)).body
  expect([asked.includes(`value="${gone}"`), asked.includes(`value="${stands}"`)]).toEqual([
    ...[false, true],
  ])
  const late = await reader.post(form, { slot: gone, ...person('Sau', { phone: '0911222334' }) })
  expect([late.statusCode, late.body.includes('không còn nhận đăng ký')]).toEqual([422, true])
  expect((await reader.post(form, { slot: stands, ...person('Nam') })).statusCode).toBe(303)
  await callOff(campaign, 1)
  expect((await reader.get(`/dang-ky/${campaign.slug}`)).body).not.toContain(`href="${form}"`)
  expect((await reader.get(form)).statusCode).toBe(303)
})

test('one that nobody holds any more is called off as well, and stays when the form is saved', async () => {
  const campaign = await testCampaign(town, { capacities: [1, 1] })
  const only = await registered(town, campaign, person('Bay'))
  await reader.post(`${pathOf(only)}/huy`)
  await callOff(campaign, 0)
  const page = (await reader.get(`/dang-ky/${campaign.slug}`)).body
  expect(page.match(/Còn 1\/1 chỗ/g)).toHaveLength(1)
  const desk = (await head.get(deskOf(campaign))).body
  expect(desk).toContain(`Đã hủy: ${REASON}`)
  expect(desk).not.toContain(`<option value="${campaign.slots[0] ?? ''}"`)
  expect(await htmlFindings(desk)).toEqual([])
  expect((await head.get(deskOf(await testCampaign(town, { state: 'draft' })))).body).not.toContain(
    'Hủy một khung giờ',
  )
})

test.each([
  ['no reason', 0, ' ', 'Nhập lý do hủy'],
  ['no time', 9, REASON, 'Chọn khung giờ'],
  ['a reason that is too long', 0, 'a'.repeat(1001), 'Dài quá mức'],
])('with %s nothing is called off, and what was typed stays', async (_, slot, reason, said) => {
  const campaign = await testCampaign(town)
  const refused = await callOff(campaign, slot, reason)
  expect([refused.statusCode, refused.body.includes(said)]).toEqual([422, true])
  expect(refused.body).toContain(`>${reason.trim()}</textarea>`)
  expect(await htmlFindings(refused.body)).toEqual([])
  expect((await reader.get(`/dang-ky/${campaign.slug}`)).body).toContain('Còn 2/2 chỗ')
})

test('in it nobody cancels, moves up, is reminded or checked in; one that is over is called off no more', async () => {
  const campaign = await testCampaign(town, { capacities: [1, 1] })
  const has = await registered(town, campaign, person('Tam'))
  await registered(town, campaign, person('Chin'))
  await callOff(campaign, 0)
  const cancelled = await reader.post(`${pathOf(has)}/huy`)
  expect([cancelled.statusCode, cancelled.body.includes('bạn không phải hủy nữa')]).toEqual([
    ...[422, true],
  ])
  expect(await mailsTo('chin@example.vn')).toHaveLength(1)
  const { clock, siteId, db } = town.world
  const now = clock.now()
  clock.set(addMinutes(now, 6 * 1440 + 1))
  const [slotId = ''] = campaign.slots
  await remindSlot(campaignDeps(town), { siteId, campaignId: campaign.id, slotId })
  const reminded = await db
    .selectFrom('registration')
    .select('id')
    .where('slot_id', '=', slotId)
    .where('reminded_at', 'is not', null)
    .execute()
  expect(reminded).toEqual([])
  clock.set(addMinutes(now, 7 * 1440 + 90))
  const { code } = await db
    .selectFrom('registration')
    .select('code')
    .where('id', '=', has)
    .executeTakeFirstOrThrow()
  const later = await browserOf(town, 'head')
  const checked = await later.post(`${deskOf(campaign)}/diem-danh`, { code })
  expect([checked.statusCode, checked.body.includes('khung giờ này đã bị hủy')]).toEqual([
    ...[422, true],
  ])
  clock.set(addMinutes(now, 7 * 1440 + 121))
  const over = await (await browserOf(town, 'head')).post(`${deskOf(campaign)}/huy`, {
    ...{ off_slot: campaign.slots[1] ?? '', off_reason: REASON },
  })
  expect([over.statusCode, over.body.includes('đã qua')]).toEqual([422, true])
  clock.set(now)
})

test('who calls it off a moment after somebody else keeps the reason in sight', async () => {
  const campaign = await testCampaign(town)
  await head.post(`${deskOf(campaign)}/huy`, { reason: 'Hết vắc xin' })
  const late = await head.post(`${deskOf(campaign)}/huy`, { reason: 'Trạm sửa chữa' })
  const lateSlot = await callOff(campaign, 0)
  expect([late.statusCode, lateSlot.statusCode]).toEqual([422, 422])
  expect(late.body).toContain('readonly>Trạm sửa chữa</textarea>')
  expect(lateSlot.body).toContain(`readonly>${REASON}</textarea>`)
  for (const { body } of [late, lateSlot]) expect(body).toContain('Lý do: Hết vắc xin')
})

test('when the only time is called off nobody is sent to another one, and nothing says that it takes registrations', async () => {
  const campaign = await testCampaign(town, { title: 'Lớp bơi' })
  const id = await registered(town, campaign, person('Muoi'))
  expect((await head.get(deskOf(campaign))).body).not.toContain('Hủy một khung giờ')
  await callOff(campaign, 0)
  const [mail] = await mailsTo('muoi@example.vn')
  const slip = (await reader.get(pathOf(id))).body
  for (const text of [mail?.body, slip]) {
    expect(text).toContain('Đợt này không còn khung giờ nào khác.')
    expect(text).not.toContain('khung giờ khác vẫn')
  }
  expect(slip).not.toContain(`/dang-ky/${campaign.slug}/gui`)
  const search = (await reader.get('/tim-kiem?q=L%E1%BB%9Bp+b%C6%A1i')).body
  const page = (await reader.get(`/dang-ky/${campaign.slug}`)).body
  const list = (await reader.get('/dang-ky')).body
  const card = list.slice(list.indexOf('Lớp bơi')).split('</article>')[0] ?? ''
  for (const text of [search, page, card.slice(0, 900)]) {
    expect(text).toContain('Đã ngừng nhận đăng ký')
    expect(text).not.toContain('Đang nhận đăng ký')
  }
  expect(page).toContain('Các khung giờ của đợt này đều đã bị hủy')
  expect(await htmlFindings(page)).toEqual([])
  const desk = (await head.get(deskOf(campaign))).body
  expect(desk).toContain('Không còn khung giờ nào để đăng ký')
  for (const text of ['Đã mở', 'Đóng đăng ký', 'Hủy một khung giờ', '>1/2<'])
    expect(desk).not.toContain(text)
  expect([desk.includes('1 lúc hủy'), desk.includes('Hủy đợt này')]).toEqual([true, true])
  expect(await htmlFindings(desk)).toEqual([])
  const rows = (await head.get('/can-bo/dang-ky')).body
  expect(rows.slice(rows.indexOf('Lớp bơi')).split('</tr>')[0]).not.toContain('0/0')
})

test('where others take place but take nobody any more, the slip says so; while they do, it leads to them', async () => {
  const campaign = await testCampaign(town, { capacities: [1, 1] })
  const id = await registered(town, campaign, person('Lan'))
  await callOff(campaign, 0)
  const before = (await reader.get(pathOf(id))).body
  expect([before.includes('Đăng ký khung giờ khác'), before.includes('/gui"')]).toEqual([
    true,
    true,
  ])
  await head.post(`${deskOf(campaign)}/dong`)
  const after = (await reader.get(pathOf(id))).body
  expect(after).toContain('vẫn như cũ nhưng không còn nhận đăng ký')
  expect(after).not.toContain('Đăng ký khung giờ khác')
  expect(await htmlFindings(after)).toEqual([])
})

test('who was checked in is told as well, and the slip does not say that there is a place', async () => {
  const campaign = await testCampaign(town, { capacities: [1, 1] })
  const id = await registered(town, campaign, person('Tu'))
  const { clock, db } = town.world
  const now = clock.now()
  await db
    .updateTable('registration')
    .set({ checked_in_at: now, checked_in_by: town.world.officer('head').id })
    .where('id', '=', id)
    .execute()
  await callOff(campaign, 0)
  const [mail] = await mailsTo('tu@example.vn')
  expect(mail?.body).toContain('sau khi bạn đã điểm danh')
  const slip = (await reader.get(pathOf(id))).body
  expect(slip).toContain('Khung giờ này bị hủy sau khi bạn đã điểm danh')
  expect([slip.includes('Đã có chỗ'), slip.includes('Nếu việc của bạn chưa xong')]).toEqual([
    ...[false, true],
  ])
  expect(await htmlFindings(slip)).toEqual([])
})
