/** Calls: who left no e-mail address is called, officers note it, and the list says who is left. */
import { expect, test } from 'vitest'
import { registrationPath } from '#features/campaigns'
import { addMinutes } from '#kernel/instant.ts'
import { registered, type TestCampaign, testCampaign } from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openCampaignDesk } from './campaign-desk.ts'
import { browserOf } from './personas.ts'

const { town, head, reader } = await openCampaignDesk()

const listOf = ({ id }: TestCampaign) => `/can-bo/dang-ky/${id}/danh-sach`
const dueOf = async (campaign: TestCampaign) => {
  const { body } = await head.get(`${listOf(campaign)}?goi=1`)
  expect(await htmlFindings(body)).toEqual([])
  return Array.from(body.matchAll(/href="tel:(\d+)"/g), ([, phone]) => phone)
}
const eventsOf = async (id: string) =>
  (
    await town.world.db
      .selectFrom('event')
      .select(['type', 'data', 'actor_id'])
      .where('subject_id', '=', id)
      .where('type', 'like', 'registration.call%')
      .orderBy('id')
      .execute()
  ).map(({ type, data, actor_id }) => [type, data, actor_id])

/** Somebody who waited without an e-mail address, and has a place now. */
async function movedUp(name: string): Promise<{ campaign: TestCampaign; id: string }> {
  const campaign = await testCampaign(town, { capacities: [1] })
  const first = await registered(town, campaign, {
    ...{ name: 'Lý Thị Trước', phone: '0911000111', email: 'truoc@example.vn' },
  })
  const id = await registered(town, campaign, { name, phone: '0911222333' })
  await reader.post(`${registrationPath(town.product.deps.keys, first)}/huy`)
  return { campaign, id }
}

test('who moved up is listed to be called, with a number that dials; once reached, the list says when and by whom', async () => {
  const { campaign, id } = await movedUp('Đặng Văn Máy')
  expect(await dueOf(campaign)).toEqual(['0911222333'])
  const said = await head.post(`${listOf(campaign)}/${id}/goi`, { reached: 'yes', from: 'list' })
  const { body } = await head.get(said.headers.location ?? '')
  expect(body).toContain('Đã ghi: gọi được Đặng Văn Máy')
  expect(body).toContain('Không còn ai cần gọi')
  expect(await htmlFindings(body)).toEqual([])
  expect(await dueOf(campaign)).toEqual([])

  const fullName = 'Cán bộ head'
  const whole = (await head.get(listOf(campaign))).body
  expect(whole).not.toContain('Gọi điện báo có chỗ')
  expect(whole).toContain(`Đã gọi lúc 08:00 05/10/2026, ${fullName}`)
  const csv = (await head.get(`${listOf(campaign)}.csv`)).body
  const [heading = '', ...lines] = csv.trim().split(/\r?\n/)
  const columns = ['Cần gọi điện', 'Gọi lần cuối lúc', 'Người gọi', 'Kết quả gọi'].map(name =>
    heading.split(',').indexOf(name),
  )
  const line = lines.find(each => each.includes('Đặng Văn Máy'))?.split(',') ?? []
  expect(columns.map(at => line[at])).toEqual(['', '08:00 05/10/2026', fullName, 'Đã gọi được'])
  expect(await eventsOf(id)).toEqual([
    ['registration.called', { reached: true }, town.world.officer('head').id],
  ])
})

test('who could not be reached stays to be called; a button pressed twice is one call', async () => {
  const { campaign, id } = await movedUp('Đặng Thị Bận')
  const call = `${listOf(campaign)}/${id}/goi`
  for (const reached of ['no', 'no', 'yes', 'yes']) await head.post(call, { reached, from: 'list' })
  expect((await eventsOf(id)).map(([, data]) => data)).toEqual([
    { reached: false },
    { reached: true },
  ])
  const other = await movedUp('Đặng Thị Vắng')
  const missed = await head.post(`${listOf(other.campaign)}/${other.id}/goi`, { reached: 'no' })
  const { body } = await head.get(missed.headers.location ?? '')
  expect(body).toContain('Đã ghi: không liên lạc được Đặng Thị Vắng')
  expect(body).toContain('Người này vẫn ở trong danh sách cần gọi')
  expect(body).toContain('Gọi không được lúc 08:00 05/10/2026')
  expect(await dueOf(other.campaign)).toEqual(['0911222333'])
})

test('a call noted in error is taken back and due again; that it was noted stays on record', async () => {
  const { campaign, id } = await movedUp('Đặng Văn Nhầm')
  const person = `${listOf(campaign)}/${id}`
  await head.post(`${person}/goi`, { reached: 'yes', from: 'person' })
  const noted = (await head.get(person)).body
  expect(noted).toContain('Bỏ ghi lần gọi này')
  expect(await htmlFindings(noted)).toEqual([])
  const back = await head.post(`${person}/bo-goi`, { from: 'person' })
  await head.post(`${person}/bo-goi`, { from: 'person' })
  expect(back.headers.location).toBe(person)
  expect((await head.get(person)).body).toContain('Không liên lạc được')
  expect(await dueOf(campaign)).toEqual(['0911222333'])
  expect((await eventsOf(id)).map(([type]) => type)).toEqual([
    'registration.called',
    'registration.call_taken_back',
  ])
})

test('what is new after a call makes another one due; who has an e-mail address is never called', async () => {
  const { campaign, id } = await movedUp('Đặng Văn Lại')
  await registered(town, campaign, {
    name: 'Lý Thị Thư',
    phone: '0911444555',
    email: 'thu@example.vn',
  })
  await registered(town, campaign, { name: 'Lý Văn Chờ', phone: '0911666777' })
  await head.post(`${listOf(campaign)}/${id}/goi`, { reached: 'yes' })
  // The test's clock stands still; the call was yesterday.
  await town.world.db
    .updateTable('registration')
    .set({ called_at: addMinutes(town.world.clock.now(), -1440) })
    .where('id', '=', id)
    .where('called_at', 'is not', null)
    .execute()
  await head.post(`/can-bo/dang-ky/${campaign.id}/huy`, { reason: 'Hết vắc-xin' })
  expect(await dueOf(campaign)).toEqual(['0911222333', '0911666777'])
  const { body } = await head.get(`${listOf(campaign)}?goi=1`)
  expect(body.match(/Gọi điện báo đợt đã hủy/g)).toHaveLength(2)
})

test('officers of another unit note no calls, and nothing is noted without an outcome', async () => {
  const { campaign, id } = await movedUp('Đặng Văn Kín')
  const outsider = await browserOf(town, 'outsider')
  for (const act of ['goi', 'bo-goi'])
    expect(
      (await outsider.post(`${listOf(campaign)}/${id}/${act}`, { reached: 'yes' })).statusCode,
    ).toBe(404)
  await head.post(`${listOf(campaign)}/${id}/goi`, {})
  expect(await eventsOf(id)).toEqual([])
  expect(await dueOf(campaign)).toEqual(['0911222333'])
})
