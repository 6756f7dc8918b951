/** The times of a campaign, row by row: one more, many at once, and what people hold is not lost. */
import { beforeAll, expect, test } from 'vitest'
import { registered, slotRows, testCampaign } from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser, TestFields } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let head: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  head = await browserOf(town, 'head')
})

const NEW = '/can-bo/dang-ky/moi'
const FORM = {
  ...{ title_vi: 'Tiêm chủng', place: 'Trạm y tế', usual: ['phone', 'email'], identity: '' },
  ...{ opens_day: '04/10/2026', opens_time: '08:00', closes_day: '12/10/2026' },
  ...{ closes_time: '08:00', reminder: '24', retention: '04/11/2026' },
}
const ROW = { day: '12/10/2026', from: '08:00', to: '09:00', capacity: '5' }
const SERIES = {
  ...{ many_first: '12/10/2026', many_last: '16/10/2026', many_weekdays: ['1', '3'] },
  ...{ many_from: '8h', many_to: '10h', many_minutes: '60', many_capacity: '7' },
}

/** The rows that a page shows, each as it would be typed. */
function rowsIn(body: string): string[] {
  const shown = body.slice(body.indexOf('data-rows="slots"'), body.indexOf('<template'))
  const values = [
    ...shown.matchAll(/name="slot_\d+_(?:day|from|to|capacity)"[^>]*?value="([^"]*)"/g),
  ]
  return Array.from({ length: values.length / 4 }, (_, row) =>
    [0, 1, 2, 3].map(part => values[row * 4 + part]?.[1]).join(' '),
  )
}

/** Presses a button that changes the rows. */
const press = (step: string, rows: Parameters<typeof slotRows>[0], fields: TestFields = {}) =>
  head.post(NEW, { ...FORM, ...slotRows(rows), ...fields, _rows: `slots:${step}` })

test('without scripts a button adds the row that follows, another takes one away, and all that was typed stays', async () => {
  const added = await press('add', [ROW], { title_vi: 'Lớp vẽ' })
  expect([added.statusCode, rowsIn(added.body)]).toEqual([
    200,
    ['12/10/2026 08:00 09:00 5', '12/10/2026 09:00 10:00 5'],
  ])
  expect(added.body).toContain('value="Lớp vẽ"')
  expect(added.body).toMatch(/id="slot_1_day"[^>]*autofocus/)
  expect(await htmlFindings(added.body)).toEqual([])
  const removed = await press('remove:0', [ROW, { ...ROW, from: 'x' }])
  expect(rowsIn(removed.body)).toEqual(['12/10/2026 x 09:00 5'])
})

test('a series becomes rows to look at, is not kept before it is saved, and does not double what stands there', async () => {
  const made = await press('many', [ROW], SERIES)
  expect(rowsIn(made.body)).toEqual([
    '12/10/2026 08:00 09:00 5',
    '12/10/2026 09:00 10:00 7',
    '14/10/2026 08:00 09:00 7',
    '14/10/2026 09:00 10:00 7',
  ])
  expect(made.body).toContain('Đã thêm 3 khung giờ; 1 khung giờ đã có sẵn')
  expect(await htmlFindings(made.body)).toEqual([])
  const list = await head.get('/can-bo/dang-ky')
  expect(list.body).not.toContain('Tiêm chủng')
})

test('what is wrong with a series or a row is told beside its box, with the number of the row', async () => {
  const refused = await press('many', [ROW], { ...SERIES, many_weekdays: [], many_minutes: '0' })
  expect(refused.statusCode).toBe(422)
  for (const field of ['many_weekdays', 'many_minutes'])
    expect(refused.body).toContain(`id="${field}-error"`)
  const wrong = await head.post(NEW, {
    ...FORM,
    ...slotRows([ROW, { ...ROW, from: '09:00', to: '8h', capacity: '' }]),
  })
  expect(wrong.statusCode).toBe(422)
  for (const field of ['slot_1_to', 'slot_1_capacity'])
    expect(wrong.body).toContain(`id="${field}-error"`)
  expect(wrong.body).toContain('href="#slot_1_to">Khung giờ 2: Giờ kết thúc phải sau giờ bắt đầu')
  expect(wrong.body).not.toContain('id="slot_0_to-error"')
  expect(await htmlFindings(wrong.body)).toEqual([])
})

test('a time that people hold has no button to take it away; sent without it, the form comes back with its row and why', async () => {
  const campaign = await testCampaign(town, { capacities: [2, 2] })
  await registered(town, campaign, { name: 'An', phone: '0911111111' })
  const desk = `/can-bo/dang-ky/${campaign.id}`
  const { body } = await head.get(desk)
  expect(body).toContain('1 người đã có chỗ')
  expect(body).toMatch(/id="slot_0_day"[^>]*readonly/)
  expect(body).not.toMatch(/id="slot_1_day"[^>]*readonly/)
  expect([0, 1].map(row => body.includes(`value="slots:remove:${String(row)}"`))).toEqual([
    false,
    true,
  ])
  const refused = await head.post(desk, {
    ...FORM,
    ...slotRows([{ ...ROW, from: '10:00', to: '11:00' }]),
  })
  expect(refused.statusCode).toBe(422)
  expect(rowsIn(refused.body)).toEqual(['12/10/2026 10:00 11:00 5', '12/10/2026 08:00 09:00 2'])
  expect(refused.body).toMatch(/id="slot_1_from-error"[\s\S]{0,200}Không bỏ hoặc đổi giờ bắt đầu/)
  expect(await htmlFindings(refused.body)).toEqual([])
})

test('fewer places than people have is refused at the row of that time, in whatever order the rows stand', async () => {
  const campaign = await testCampaign(town, { capacities: [2, 2] })
  for (const index of [1, 2])
    await registered(town, campaign, { name: 'An', phone: `092222222${String(index)}` }, 1)
  const refused = await head.post(`/can-bo/dang-ky/${campaign.id}`, {
    ...FORM,
    ...slotRows([{ ...ROW, from: '09:00', to: '10:00', capacity: '1' }, ROW]),
  })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('id="slot_0_capacity-error"')
  expect(refused.body).not.toContain('id="slot_1_capacity-error"')
})
