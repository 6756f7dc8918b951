/** What happens to a campaign by itself and at its end: reminders, the officers' file, erasing. */
import { beforeAll, expect, test } from 'vitest'
import { eraseCampaign, registrationPath, remindSlot } from '#features/campaigns'
import { addMinutes, instantAt } from '#kernel/instant.ts'
import { campaignDeps, ownQuestion, registered, testCampaign } from '#test/support/campaign-list.ts'
import { everyText } from '#test/support/every-text.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let reader: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
})

const pathOf = (id: string) => registrationPath(town.product.deps.keys, id)

test('people with a place are reminded once when it is time, not before, and not who cancelled or waits', async () => {
  const campaign = await testCampaign(town, { capacities: [2] })
  const person = (index: number) => ({
    name: 'An',
    phone: `095555555${String(index)}`,
    email: `nhac-${String(index)}@example.vn`,
  })
  for (const index of [1, 2, 3]) await registered(town, campaign, person(index))
  const gone = await registered(town, campaign, person(4))
  await reader.post(`${pathOf(gone)}/huy`)
  const { clock, siteId } = town.world
  const now = clock.now()
  const slot = { siteId, campaignId: campaign.id, slotId: campaign.slots[0] ?? '' }
  const reminded = async () => {
    const sent = await town.world.db
      .selectFrom('outgoing_message')
      .select('recipient')
      .where('key', 'like', 'registration:%:reminder')
      .orderBy('recipient')
      .execute()
    return sent.map(each => each.recipient)
  }
  await remindSlot(campaignDeps(town), slot)
  expect(await reminded()).toEqual([])
  clock.set(addMinutes(now, 6 * 1440 + 1))
  await Promise.all([1, 2].map(() => remindSlot(campaignDeps(town), slot)))
  await remindSlot(campaignDeps(town), slot)
  expect(await reminded()).toEqual(['nhac-1@example.vn', 'nhac-2@example.vn'])
  clock.set(now)
})

test('the officers’ file opens no formula, and who took it is on record', async () => {
  const campaign = await testCampaign(town)
  await registered(town, campaign, { name: '=HYPERLINK("x")', phone: '0966666666' })
  const head = await browserOf(town, 'head')
  const { body } = await head.get(`/can-bo/dang-ky/${campaign.id}/danh-sach.csv`)
  expect(body).toContain(`"'=HYPERLINK(""x"")"`)
  const views = await town.world.db
    .selectFrom('view_record')
    .select('route')
    .where('subject_id', '=', campaign.id)
    .execute()
  expect(views).toEqual([{ route: '/can-bo/dang-ky/:id/danh-sach.csv' }])
})

test('in the officers’ file no number loses its zero in a spreadsheet: not that of a person, nor any other answer that is all digits', async () => {
  const campaign = await testCampaign(town, {
    usual: ['phone', 'email', 'identity_number'],
    own: [ownQuestion(1, { label: { vi: 'Số thẻ', en: '' } })],
  })
  const numbers = { identity_number: '079190012341', own_1: '0012345678' }
  await registered(town, campaign, { name: 'Lý Thị Số', phone: '0966666667', ...numbers })
  const head = await browserOf(town, 'head')
  const { body } = await head.get(`/can-bo/dang-ky/${campaign.id}/danh-sach.csv`)
  const cells = body.split('\r\n')[1]?.split(',')
  expect(cells).toEqual(expect.arrayContaining(['079 190 012 341', "'0012345678", '0966 666 667']))
})

test('on its retention day nothing of people is left in any table of the database, no row and no moment; the numbers are', async () => {
  const campaign = await testCampaign(town, { capacities: [2], identityQuestion: 'phone' })
  const email = 'sap-duoc-xoa@example.vn'
  const person = (index: number) => ({
    ...{ name: 'Tôn Nữ Sắp Xóa', phone: `097777777${String(index)}`, email },
  })
  const [first, second] = [
    await registered(town, campaign, person(1)),
    await registered(town, campaign, person(2)),
    await registered(town, campaign, person(3)),
    await registered(town, campaign, person(4)),
  ]
  await reader.post(`${pathOf(first)}/huy`)
  const { clock, siteId, db } = town.world
  const now = clock.now()
  const { code } = await db
    .selectFrom('registration')
    .select('code')
    .where('id', '=', second)
    .executeTakeFirstOrThrow()
  const desk = `/can-bo/dang-ky/${campaign.id}`
  clock.set(addMinutes(now, 7 * 1440))
  await (await browserOf(town, 'head')).post(`${desk}/diem-danh`, { code })
  const traces = ['Sắp Xóa', '0977777771', '0977777772', email, code]
  expect((await everyText(town.databaseUrl, traces)).length).toBeGreaterThan(3)
  const asked = { siteId, campaignId: campaign.id }
  await eraseCampaign(campaignDeps(town), asked)
  expect((await everyText(town.databaseUrl, traces)).length).toBeGreaterThan(3)
  clock.set(instantAt(campaign.retentionDay, 1))
  await eraseCampaign(campaignDeps(town), asked)
  await eraseCampaign(campaignDeps(town), asked)
  expect(await everyText(town.databaseUrl, traces)).toEqual([])
  const rows = await db
    .selectFrom('registration')
    .select('id')
    .where('campaign_id', '=', campaign.id)
    .execute()
  expect(rows).toEqual([])
  // Two have a place, one waits, one cancelled, one came.
  const head = await browserOf(town, 'head')
  const list = await head.get(`${desk}/danh-sach`)
  expect(cellsOf(list.body)).toEqual(['2/2', '1', '1', '1'])
  expect(list.body).not.toContain(code)
  const shown = (await head.get(desk)).body
  expect([shown.includes('Đã đóng'), shown.includes('Đã mở')]).toEqual([true, false])
  expect(cellsOf((await head.get(desk)).body)).toEqual(['2/2', '1', '1', '1'])
  const csv = (await head.get(`${desk}/danh-sach.csv`)).body.trim().split(/\r?\n/)
  expect(csv).toHaveLength(2)
  expect(csv[1]).toMatch(/,2,2,1,1,1$/)
  for (const path of ['', '/huy']) {
    const slip = await reader.get(pathOf(second) + path)
    expect([slip.statusCode, slip.body.includes('thông tin cá nhân đã được xóa')]).toEqual([
      410,
      true,
    ])
    expect(slip.body).not.toContain(code)
  }
  clock.set(now)
})

/** The numbers of the only slot, as a table shows them. */
function cellsOf(body: string): string[] {
  return Array.from(body.matchAll(/<td[^>]*numeric[^>]*>([^<]*)</g), ([, cell = '']) => cell.trim())
}
