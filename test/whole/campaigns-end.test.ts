/** What happens to a campaign by itself and at its end: reminders, the officers' file, erasing. */
import { beforeAll, expect, test } from 'vitest'
import { eraseCampaign, registrationPath, remindSlot } from '#features/campaigns'
import { addMinutes, instantAt } from '#kernel/instant.ts'
import { campaignDeps, registered, testCampaign } from '#test/support/campaign-list.ts'
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

test('on its retention day nothing personal of a campaign is left in any table of the database; the numbers are', async () => {
  const campaign = await testCampaign(town, { capacities: [1], identityQuestion: 'phone' })
  const email = 'sap-duoc-xoa@example.vn'
  const first = await registered(town, campaign, {
    name: 'Tôn Nữ Sắp Xóa',
    phone: '0977777771',
    email,
  })
  await registered(town, campaign, { name: 'Tôn Nữ Sắp Xóa', phone: '0977777772', email })
  await reader.post(`${pathOf(first)}/huy`)
  const traces = ['Sắp Xóa', '0977777771', '0977777772', email]
  expect((await everyText(town.databaseUrl, traces)).length).toBeGreaterThan(3)
  const { clock, siteId } = town.world
  const now = clock.now()
  const asked = { siteId, campaignId: campaign.id }
  await eraseCampaign(campaignDeps(town), asked)
  expect((await everyText(town.databaseUrl, traces)).length).toBeGreaterThan(3)
  clock.set(instantAt(campaign.retentionDay, 1))
  await eraseCampaign(campaignDeps(town), asked)
  await eraseCampaign(campaignDeps(town), asked)
  expect(await everyText(town.databaseUrl, traces)).toEqual([])
  const rows = await town.world.db
    .selectFrom('registration')
    .select('state')
    .where('campaign_id', '=', campaign.id)
    .orderBy('arrival')
    .execute()
  expect(rows.map(({ state }) => state)).toEqual(['cancelled', 'confirmed'])
  expect((await reader.get(pathOf(first))).body).toContain('thông tin cá nhân đã được xóa')
  clock.set(now)
})
