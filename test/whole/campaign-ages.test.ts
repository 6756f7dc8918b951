/** Campaigns for people of an age: told before one begins, checked on the day of the slot, kept nowhere else. */
import { beforeAll, expect, test } from 'vitest'
import { slotRows, type TestCampaign, testCampaign } from '#test/support/campaign-list.ts'
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

/** Its slot is on 12/10/2026. */
const forSixty = () =>
  testCampaign(town, {
    usual: ['phone', 'email', 'born_on'],
    ages: { from: 720, below: undefined },
  })

const bornOn = (text: string) => {
  const [day = '', month = '', year = ''] = text.split('/')
  return { 'born_on-day': day, 'born_on-month': month, 'born_on-year': year }
}

const send = (campaign: TestCampaign, born: string, path = '') =>
  reader.post(`${path}/dang-ky/${campaign.slug}/gui`, {
    ...{ slot: campaign.slots[0] ?? '', name: 'Nguyễn Văn Tuổi', phone: '0912000111' },
    ...bornOn(born),
  })

const takenOf = async (campaign: TestCampaign) =>
  (
    await town.world.db
      .selectFrom('campaign_slot')
      .select(['taken', 'arrivals'])
      .where('campaign_id', '=', campaign.id)
      .execute()
  )[0]

test('who will not be sixty on the day of the slot is told so beside the day of birth, and takes no place', async () => {
  const campaign = await forSixty()
  const refused = await send(campaign, '13/10/1966')
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toMatch(
    /id="born_on-error"[\s\S]{0,120}Đến ngày 12\/10\/2026, người này chưa đủ tuổi: đợt đăng ký dành cho người từ đủ 60 tuổi\./,
  )
  expect(refused.body).toMatch(/href="#born_on[^"]*"[^>]*>Đến ngày 12/)
  expect(refused.body).toContain('Nguyễn Văn Tuổi')
  expect(await htmlFindings(refused.body)).toEqual([])
  expect((await send(campaign, '13/10/1966', '/en')).body).toContain(
    'This person is too young on 12/10/2026: registration is for people of 60 years of age or over.',
  )
  expect(await takenOf(campaign)).toEqual({ taken: 0, arrivals: 0 })
})

test('who turns sixty on that very day registers, and nothing but the day of birth is kept of an age', async () => {
  const campaign = await forSixty()
  expect((await send(campaign, '12/10/1966')).statusCode).toBe(303)
  const { answers } = await town.world.db
    .selectFrom('registration')
    .select('answers')
    .where('campaign_id', '=', campaign.id)
    .executeTakeFirstOrThrow()
  expect(answers).toEqual({
    ...{ name: 'Nguyễn Văn Tuổi', phone: '0912000111', born_on: '1966-10-12' },
  })
})

test('children that are too old are told so', async () => {
  const campaign = await testCampaign(town, {
    usual: ['phone', 'email', 'born_on'],
    ages: { from: 9, below: 72 },
  })
  expect((await send(campaign, '12/10/2020')).body).toContain(
    'đã quá tuổi: đợt đăng ký dành cho người từ đủ 9 tháng tuổi đến dưới 6 tuổi',
  )
  expect((await send(campaign, '13/10/2020')).statusCode).toBe(303)
})

test('who may register is told on the page of the campaign and over the form, with the days of birth', async () => {
  const campaign = await forSixty()
  for (const path of ['', '/gui']) {
    const { body } = await reader.get(`/dang-ky/${campaign.slug}${path}`)
    expect(body).toMatch(/người từ đủ 60 tuổi|Từ đủ 60 tuổi/)
    expect(body).toContain('người sinh từ ngày 12/10/1966 trở về trước')
    expect(await htmlFindings(body)).toEqual([])
  }
  expect((await reader.get(`/en/dang-ky/${campaign.slug}`)).body).toContain(
    'born on or before 12/10/1966',
  )
})

test('an officer gives ages in years or months, and is told when no day of birth is asked', async () => {
  const fields = {
    ...{ title_vi: 'Tiêm sởi', place: 'Trạm y tế', usual: ['phone', 'email'], identity: '' },
    ...{ opens_day: '04/10/2026', opens_time: '08:00', closes_day: '12/10/2026' },
    ...{
      closes_time: '08:00',
      ...slotRows([{ day: '12/10/2026', from: '08:00', to: '09:00', capacity: '5' }]),
      reminder: '24',
    },
    ...{ retention: '04/11/2026', age_from: '9 tháng', age_below: '6' },
  }
  const told = async (more: Record<string, string | readonly string[]>) =>
    (await head.post('/can-bo/dang-ky/moi', { ...fields, ...more })).body
  expect(await told({})).toMatch(/id="usual-error"[\s\S]{0,120}phải hỏi ngày sinh/)
  expect(await told({ age_from: 'chín' })).toMatch(/id="age_from-error"[\s\S]{0,120}Nhập số tuổi/)
  const usual = ['phone', 'email', 'born_on']
  expect(await told({ usual, age_below: '9 tháng' })).toMatch(/id="age_below-error"/)
  const saved = await head.post('/can-bo/dang-ky/moi', { ...fields, usual })
  const form = (await head.get(saved.headers.location ?? '')).body
  expect(form).toContain('value="9 tháng"')
  expect(form).toMatch(/name="age_below"[^>]*value="6"/)
  expect(await htmlFindings(form)).toEqual([])
})
