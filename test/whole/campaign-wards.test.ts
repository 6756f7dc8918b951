/** Campaigns for the residents of some wards: told before one begins, checked beside the question, shown to officers, erased with the rest. */
import { beforeAll, expect, it, test } from 'vitest'
import { eraseCampaign } from '#features/campaigns'
import { instantAt } from '#kernel/instant.ts'
import {
  campaignDeps,
  type GivenCampaign,
  slotRows,
  type TestCampaign,
  testCampaign,
} from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openTestBrowser, type TestBrowser, type TestFields } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let reader: TestBrowser
let head: TestBrowser
let wards: { readonly here: string; readonly there: string }
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  head = await browserOf(town, 'head')
  const { unit } = town.world
  wards = { here: String(unit('ward')), there: String(unit('other-ward')) }
})

const forOneWard = (more: GivenCampaign = {}) =>
  testCampaign(town, {
    ...{ usual: ['phone', 'email', 'ward'], offered: ['ward', 'other-ward'] },
    residentsOf: ['ward'],
    ...more,
  })

const send = (campaign: TestCampaign, ward: string, path = '', more: TestFields = {}) =>
  reader.post(`${path}/dang-ky/${campaign.slug}/gui`, {
    ...{ slot: campaign.slots[0] ?? '', name: 'Nguyễn Văn Phường', phone: '0912000222', ward },
    ...more,
  })

const takenOf = async (campaign: TestCampaign) =>
  (
    await town.world.db
      .selectFrom('campaign_slot')
      .select('taken')
      .where('campaign_id', '=', campaign.id)
      .execute()
  )[0]?.taken

it.each([
  ['another ward', (): string => wards.there],
  ['none of those that are offered', (): string => 'elsewhere'],
] as const)(
  'who resides in %s is told so beside the question, takes no place, and loses nothing of what was typed',
  async (_, wardOf) => {
    const ward = wardOf()
    const campaign = await forOneWard()
    const refused = await send(campaign, ward)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toMatch(
      /id="ward-error"[\s\S]{0,120}Đợt đăng ký này chỉ dành cho người cư trú tại ward\./,
    )
    expect(refused.body).toMatch(/href="#ward"[^>]*>Đợt đăng ký này/)
    expect(refused.body).toContain(`<option value="${ward}" selected`)
    expect(refused.body).toContain('Nguyễn Văn Phường')
    expect(await htmlFindings(refused.body)).toEqual([])
    expect((await send(campaign, ward, '/en')).body).toContain(
      'Registration is only for people who reside in ward.',
    )
    expect(await takenOf(campaign)).toBe(0)
  },
)

test('whoever sends another answer than those on the form, or none, is asked again', async () => {
  const campaign = await forOneWard()
  for (const ward of ['', '999999']) {
    const refused = await send(campaign, ward)
    expect([refused.statusCode, refused.body.includes('id="ward-error"')]).toEqual([422, true])
  }
})

test('whose age and ward are both wrong is told both at once', async () => {
  const campaign = await forOneWard({
    usual: ['phone', 'email', 'born_on', 'ward'],
    ages: { from: 720, below: undefined },
  })
  const born = { 'born_on-day': '1', 'born_on-month': '1', 'born_on-year': '2000' }
  const { body } = await send(campaign, wards.there, '', born)
  for (const field of ['born_on', 'ward']) expect(body).toContain(`id="${field}-error"`)
})

test('a resident of the ward registers; officers read the ward by its name, on the page and in the file; on the retention day it goes', async () => {
  const campaign = await forOneWard()
  expect((await send(campaign, wards.here)).statusCode).toBe(303)
  const list = `/can-bo/dang-ky/${campaign.id}/danh-sach`
  const person = /\/danh-sach\/[0-9a-f-]{36}/.exec((await head.get(list)).body)?.[0] ?? ''
  const page = (await head.get(`/can-bo/dang-ky/${campaign.id}${person}`)).body
  expect(page).toMatch(/Phường, xã nơi cư trú[\s\S]{0,200}ward/)
  const [heading = '', row = ''] = (await head.get(`${list}.csv`)).body.trim().split('\r\n')
  expect(heading).toMatch(/,"?Phường, xã nơi cư trú"?$/)
  expect(row).toMatch(/,"?ward"?$/)

  const { clock, siteId, db } = town.world
  const now = clock.now()
  clock.set(instantAt(campaign.retentionDay, 1))
  await eraseCampaign(campaignDeps(town), { siteId, campaignId: campaign.id })
  clock.set(now)
  const kept = await db
    .selectFrom('registration')
    .select('answers')
    .where('campaign_id', '=', campaign.id)
    .execute()
  expect(kept).toEqual([])
})

test('for whom it is, is told on the list, on its page and over the form, with what counts as residing', async () => {
  const campaign = await forOneWard({ title: 'Lớp của một phường' })
  const list = (await reader.get('/dang-ky')).body
  expect(list).toMatch(/Lớp của một phường[\s\S]{0,400}Dành cho người cư trú tại ward/)
  for (const path of ['', '/gui']) {
    const { body } = await reader.get(`/dang-ky/${campaign.slug}${path}`)
    expect(body).toMatch(/gười cư trú tại ward/)
    expect(body).toContain('Tính cả nơi thường trú và nơi tạm trú')
    expect(await htmlFindings(body)).toEqual([])
  }
  expect((await reader.get(`/en/dang-ky/${campaign.slug}`)).body).toContain(
    'People who reside in ward',
  )
})

test('a form that asked the place in words goes on as it was; beside the ward the words are for the rest of the address', async () => {
  const words = await testCampaign(town, { usual: ['phone', 'ward_text'], reminderHours: 0 })
  const path = `/dang-ky/${words.slug}/gui`
  expect((await reader.get(path)).body).toContain('Nơi ở (phường, khu phố)')
  const fields = { slot: words.slots[0] ?? '', name: 'An', phone: '0912000223' }
  expect((await reader.post(path, { ...fields, ward_text: 'Khu phố 3' })).statusCode).toBe(303)
  const both = await forOneWard({ usual: ['phone', 'email', 'ward', 'ward_text'] })
  const form = (await reader.get(`/dang-ky/${both.slug}/gui`)).body
  expect(form).toContain('Số nhà, tên đường, khu phố')
  expect(form).not.toContain('Nơi ở (phường, khu phố)')
})

const FORM = {
  ...{ title_vi: 'Tiêm sởi', place: 'Trạm y tế', usual: ['phone', 'email'], identity: '' },
  ...{ opens_day: '04/10/2026', opens_time: '08:00', closes_day: '12/10/2026' },
  ...{ closes_time: '08:00', reminder: '24', retention: '04/11/2026' },
  ...slotRows([{ day: '12/10/2026', from: '08:00', to: '09:00', capacity: '5' }]),
}

test('an officer who names wards must have them asked, is told so, and finds them ticked again', async () => {
  const told = await head.post('/can-bo/dang-ky/moi', { ...FORM, wards: [wards.there] })
  expect(told.statusCode).toBe(422)
  expect(told.body).toMatch(/id="usual-error"[\s\S]{0,120}phải hỏi nơi cư trú/)
  expect(told.body).toMatch(new RegExp(`name="wards"[^>]*value="${wards.there}" checked`))
  expect(told.body).toMatch(/<details class="govuk-details" open[\s\S]{0,300}other-ward/)
  expect(await htmlFindings(told.body)).toEqual([])
  const saved = await head.post('/can-bo/dang-ky/moi', {
    ...{ ...FORM, wards: [wards.there], usual: ['phone', 'email', 'ward'] },
  })
  const form = (await head.get(saved.headers.location ?? '')).body
  expect(form).toMatch(new RegExp(`name="wards"[^>]*value="${wards.there}" checked`))
  expect(form).not.toMatch(new RegExp(`name="wards"[^>]*value="${wards.here}" checked`))
  expect(await htmlFindings(form)).toEqual([])
})

test('a ward that has ended stays a condition, and what was asked stays as it was once somebody has answered', async () => {
  const { world } = town
  const change = (campaign: TestCampaign, fields: TestFields) =>
    head.post(`/can-bo/dang-ky/${campaign.id}`, { ...FORM, ...fields })
  const [answered, unanswered] = [await forOneWard(), await forOneWard()]
  await send(answered, wards.here)
  await world.db
    .updateTable('unit')
    .set({ valid_to: '2026-10-01' })
    .where('id', '=', Number(wards.there))
    .execute()
  const usual = ['phone', 'email', 'ward']
  const desk = (await head.get(`/can-bo/dang-ky/${unanswered.id}`)).body
  expect(desk).not.toMatch(new RegExp(`name="wards"[^>]*value="${wards.there}"`))
  const limited = await forOneWard({ residentsOf: ['other-ward'] })
  expect((await head.get(`/can-bo/dang-ky/${limited.id}`)).body).toMatch(
    new RegExp(`name="wards"[^>]*value="${wards.there}" checked`),
  )
  for (const campaign of [answered, unanswered])
    expect((await change(campaign, { usual, wards: [wards.here] })).statusCode).toBe(303)
  const formOf = async ({ slug }: TestCampaign) => (await reader.get(`/dang-ky/${slug}/gui`)).body
  const offers = `<option value="${wards.there}"`
  expect((await formOf(answered)).includes(offers)).toBe(true)
  expect((await formOf(unanswered)).includes(offers)).toBe(false)
  await world.db
    .updateTable('unit')
    .set({ valid_to: null })
    .where('id', '=', Number(wards.there))
    .execute()
})
