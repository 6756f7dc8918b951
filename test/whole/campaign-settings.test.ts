/** Settings that contradict each other are refused at their field; what is most likely not meant so is told. */
import { beforeAll, expect, it, test } from 'vitest'
import { slotRows } from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openTestBrowser, type TestBrowser, type TestFields } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let head: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  head = await browserOf(town, 'head')
})

const FORM = {
  ...{ title_vi: 'Lớp bơi', place: 'Hồ bơi', usual: ['phone', 'email'], identity: '' },
  ...{ opens_day: '06/10/2026', opens_time: '08:00', closes_day: '12/10/2026' },
  ...{
    closes_time: '08:00',
    ...slotRows([
      { day: '11/10/2026', from: '08:00', to: '09:00', capacity: '5' },
      { day: '12/10/2026', from: '08:00', to: '09:00', capacity: '5' },
    ]),
  },
  ...{ reminder: '24', retention: '04/11/2026' },
}

const save = (fields: TestFields) => head.post('/can-bo/dang-ky/moi', { ...FORM, ...fields })

it.each([
  ['a reminder to nobody', { usual: ['phone'] }, 'reminder', 'Lời nhắc gửi qua thư điện tử'],
  ['a reminder before anybody can register', { reminder: '130' }, 'reminder', 'Nhập số giờ ít hơn'],
  [
    'an end after the last slot began',
    { closes_time: '08:01' },
    'closes_day',
    'không được muộn hơn',
  ],
  ['a beginning after the first slot', { opens_day: '11/10/2026' }, 'opens_day', 'trước khung giờ'],
  ['erasing before the last slot', { retention: '12/10/2026' }, 'retention', 'Ngày xóa phải sau'],
  [
    'people told apart by what is not asked',
    { identity: 'identity_number' },
    'identity',
    'Phải hỏi',
  ],
] as const)(
  '%s is refused beside its field, and what was typed stays',
  async (_, fields, field, told) => {
    const { statusCode, body } = await save(fields)
    expect(statusCode).toBe(422)
    expect(body).toContain(`href="#${field}"`)
    expect(body).toMatch(new RegExp(`id="${field}-error"[\\s\\S]{0,200}${told}`))
    expect(body).toContain('value="Hồ bơi"')
    expect(await htmlFindings(body)).toEqual([])
  },
)

test('a campaign that reaches people by phone alone, or not at all, is saved, and the officer is told what that means', async () => {
  for (const [usual, told] of [
    [['phone'], 'cán bộ phải gọi điện báo từng người'],
    [[], 'không ai tra cứu lại được phiếu'],
  ] as const) {
    const saved = await save({ usual, reminder: '0' })
    const { body } = await head.get(saved.headers.location ?? '')
    expect(body).toMatch(new RegExp(`href="#usual"[^>]*>[^<]*${told}`))
    expect(await htmlFindings(body)).toEqual([])
  }
  const sound = await save({})
  expect((await head.get(sound.headers.location ?? '')).body).not.toContain('href="#usual"')
})

test('where people are told apart by their e-mail address it must be given, or one could register often', async () => {
  const saved = await save({ identity: 'email' })
  const desk = (saved.headers.location ?? '').split('?')[0] ?? ''
  await head.post(`${desk}/mo`)
  const path = /href="(\/dang-ky\/[a-z0-9-]+)"/.exec((await head.get(desk)).body)?.[1] ?? ''
  const { clock } = town.world
  const now = clock.now()
  clock.set(new Date('2026-10-07T08:00:00+07:00'))
  const reader = openTestBrowser(town.product.server)
  const form = await reader.get(`${path}/gui`)
  const slot = /name="slot" value="([0-9a-f-]{36})"/.exec(form.body)?.[1] ?? ''
  const refused = await reader.post(`${path}/gui`, { slot, name: 'An', phone: '0911000003' })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toMatch(/id="email-error"/)
  clock.set(now)
})
