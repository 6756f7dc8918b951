/** Changing a campaign for which people have registered: what they were promised stays. */
import { expect, it, test } from 'vitest'
import { registrationPath } from '#features/campaigns'
import { addMinutes } from '#kernel/instant.ts'
import {
  registered,
  slotRows,
  type TestCampaign,
  testCampaign,
} from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { campaignForm, DESK, openCampaignDesk } from './campaign-desk.ts'
import { browserOf } from './personas.ts'

const { town, head, reader } = await openCampaignDesk()

/** The form of the campaign as it stands on the desk. */
const FORM = campaignForm()
/** Its time, with so many places. */
const slot = (capacity: number, from = '08:00', to = '09:00') =>
  slotRows([{ day: '12/10/2026', from, to, capacity: String(capacity) }])

const change = (campaign: TestCampaign, fields: Record<string, string | readonly string[]>) =>
  head.post(`${DESK}/${campaign.id}`, { ...FORM, ...fields })

test('places that are added go to those who wait, in their order', async () => {
  const campaign = await testCampaign(town, { capacities: [1] })
  const ids: string[] = []
  for (const index of [1, 2, 3, 4])
    ids.push(await registered(town, campaign, { name: 'An', phone: `091111111${String(index)}` }))
  const saved = await change(campaign, slot(3))
  expect(saved.headers.location).toBe(`${DESK}/${campaign.id}?xong=luu`)
  const states: string[] = []
  for (const id of ids) {
    const { body } = await reader.get(registrationPath(town.product.deps.keys, id))
    states.push(body.includes('Đã có chỗ') ? 'confirmed' : 'waiting')
  }
  expect(states).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting'])
})

it.each([
  ['fewer places than are taken', slot(1), 'không được ít hơn'],
  ['a time that is taken away', slot(9, '10:00', '11:00'), 'Không bỏ hoặc đổi giờ'],
  ['other questions', { ...slot(2), usual: ['email'] }, 'không đổi câu hỏi được nữa'],
  ['another way to tell people apart', { ...slot(2), identity: 'phone' }, 'không đổi câu hỏi'],
  [
    'a retention day before the last time',
    { ...slot(2), retention: '12/10/2026' },
    'Ngày xóa phải sau',
  ],
] as const)('%s is refused with a sentence, and what was typed stays', async (_, fields, told) => {
  const campaign = await testCampaign(town, { capacities: [2] })
  for (const index of [1, 2])
    await registered(town, campaign, { name: 'An', phone: `092222222${String(index)}` })
  const refused = await change(campaign, fields)
  expect([refused.statusCode, refused.body.includes(told)]).toEqual([422, true])
  for (const typed of Object.values(fields).flat()) expect(refused.body).toContain(`"${typed}"`)
  expect(await htmlFindings(refused.body)).toEqual([])
})

test('who registered with an e-mail address is told when it is called off, and the slip says so', async () => {
  const campaign = await testCampaign(town)
  const email = 'huy-dot@example.vn'
  const id = await registered(town, campaign, { name: 'An', phone: '0933333333', email })
  await head.post(`${DESK}/${campaign.id}/huy`, { reason: 'Bão số 9' })
  const slip = await reader.get(registrationPath(town.product.deps.keys, id))
  expect(slip.body).toContain('Đợt đăng ký này đã bị hủy')
  const sent = await town.world.db
    .selectFrom('outgoing_message')
    .select('subject')
    .where('recipient', '=', email)
    .orderBy('queued_at')
    .orderBy('id')
    .execute()
  expect(sent.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^Đã đăng ký: Tiêm chủng \(An, mã/),
    expect.stringMatching(/^Đợt đăng ký đã hủy: Tiêm chủng \(An, mã/),
  ])
  const rows = (await head.get(`${DESK}/${campaign.id}`)).body
  expect([rows.includes('1 lúc hủy'), rows.includes('1/2')]).toEqual([true, false])
  expect((await head.post(`${DESK}/${campaign.id}/mo`)).statusCode).toBe(422)
})

test('a campaign of another unit is as if there were none', async () => {
  const campaign = await testCampaign(town)
  const outsider = await browserOf(town, 'outsider')
  for (const page of ['', '/xem', '/danh-sach', '/danh-sach.csv', '/diem-danh'])
    expect((await outsider.get(`${DESK}/${campaign.id}${page}`)).statusCode).toBe(404)
  expect((await outsider.post(`${DESK}/${campaign.id}/huy`)).statusCode).toBe(404)
})

test('once its time is over a campaign is not called open, nor offered to be closed; one is told how to take more', async () => {
  const { clock } = town.world
  const now = clock.now()
  const campaign = await testCampaign(town, { title: 'Lớp nấu ăn', closesAt: addMinutes(now, 60) })
  clock.set(addMinutes(now, 60))
  const later = await browserOf(town, 'head')
  const desk = (await later.get(`${DESK}/${campaign.id}`)).body
  const list = (await later.get(DESK)).body
  const row = list.slice(list.indexOf('Lớp nấu ăn')).split('</tr>')[0] ?? ''
  for (const text of [desk, row])
    expect([text.includes('Đã ngừng nhận đăng ký'), text.includes('Đã mở')]).toEqual([true, false])
  expect(desk).toContain('Hạn đăng ký đã qua. Muốn nhận tiếp')
  expect(desk).not.toContain('Đóng đăng ký')
  expect(await htmlFindings(desk)).toEqual([])
  clock.set(now)
})
