/** A campaign's own questions on the desk: their order and their choices change without scripts, and answers stay what they were. */
import { expect, it, test } from 'vitest'
import {
  type GivenCampaign,
  ownQuestion,
  slotRows,
  type TestCampaign,
  testCampaign,
} from '#test/support/campaign-list.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestFields } from '#test/support/test-browser.ts'
import { campaignForm, DESK, openCampaignDesk } from './campaign-desk.ts'

const { town, head, reader } = await openCampaignDesk()

const NEW = `${DESK}/moi`
const FORM = campaignForm({
  ...{ title_vi: 'Lớp bơi' },
  ...slotRows([{ day: '12/10/2026', from: '08:00', to: '09:00', capacity: '2' }]),
})
const SIZE = {
  ...{ own_1_vi: 'Cỡ áo', own_1_kind: 'radio', own_1_choice_1_vi: 'Nhỏ', own_1_choice_1_en: 'S' },
  own_1_choice_2_vi: 'Lớn',
}
const WHY = { own_3_vi: 'Vì sao cỡ lớn?', own_3_kind: 'text', own_3_if: '1:o2' }

const press = (step: string, fields: TestFields) =>
  head.post(NEW, { ...FORM, ...fields, _rows: step })

/** The questions that a page shows on the desk, in their order; of each the choices, in theirs. */
function questionsIn(body: string): string[] {
  const shown = body.replace(/<template[\s\S]*?<\/template>/g, '')
  const fields = shown.matchAll(
    /name="own_(\d+)_(vi|choice_\d+_vi)"[^>]*?value(?:="([^"]*)")?[\s/>]/g,
  )
  return [...fields].map(([, number = '', part = '', text = '']) =>
    part === 'vi' ? `${number} ${text}` : `${number} ${part.split('_')[1] ?? ''} ${text}`,
  )
}

test('without scripts a button adds a question and another one a choice, at which one goes on; all that was typed stays', async () => {
  const added = await press('own:add', { ...SIZE, title_en: 'Swimming' })
  expect(added.statusCode).toBe(200)
  expect(questionsIn(added.body)).toEqual([
    ...['1 Cỡ áo', '1 1 Nhỏ', '1 2 Lớn'],
    ...['2 ', '2 1 ', '2 2 '],
  ])
  expect(added.body).toMatch(/id="own_2_vi"[^>]*autofocus/)
  for (const typed of ['value="Swimming"', 'value="S"']) expect(added.body).toContain(typed)
  expect(await htmlFindings(added.body)).toEqual([])
  const choice = await press('own_1:add', { ...SIZE, ...WHY })
  expect(questionsIn(choice.body)).toEqual([
    ...['1 Cỡ áo', '1 1 Nhỏ', '1 2 Lớn', '1 3 ', '3 Vì sao cỡ lớn?'],
  ])
  expect(choice.body).toMatch(/id="own_1_choice_3_vi"[^>]*autofocus/)
  expect(await htmlFindings(choice.body)).toEqual([])
})

test('a question and a choice go up and down, and take with them what belongs to them', async () => {
  const up = await press('own:up:3', { ...SIZE, own_3_vi: 'Đeo kính?', own_3_kind: 'yes_no' })
  expect(
    questionsIn(up.body).filter(row => row.split(' ').length > 2 || row === '1 Cỡ áo'),
  ).toEqual(['3 Đeo kính?', '1 Cỡ áo', '1 1 Nhỏ', '1 2 Lớn'])
  expect(up.body).toMatch(/name="own_3_kind"[\s\S]{0,600}<option value="yes_no" selected/)
  const down = await press('own_1:down:1', SIZE)
  expect(questionsIn(down.body)).toEqual(['1 Cỡ áo', '1 2 Lớn', '1 1 Nhỏ'])
  expect(down.body).toMatch(/name="own_1_choice_1_en"[^>]*value="S"/)
  const removed = await press('own_1:remove:1', SIZE)
  expect(questionsIn(removed.body)).toEqual(['1 Cỡ áo', '1 2 Lớn'])
})

test('what cannot be moved further stands there as it was', async () => {
  for (const step of ['own:up:1', 'own:down:1', 'own:up:9', 'own_1:up:1', 'own_7:add'])
    expect(questionsIn((await press(step, SIZE)).body)).toEqual(['1 Cỡ áo', '1 1 Nhỏ', '1 2 Lớn'])
})

test('a question that comes before the one on which it depends is told so at its condition, at once and on saving; the condition stays', async () => {
  const wrong = [
    await press('own:up:3', { ...SIZE, ...WHY }),
    await head.post(NEW, { ...FORM, ...WHY, ...SIZE }),
  ]
  for (const { statusCode, body } of wrong) {
    expect(statusCode).toBe(422)
    expect(body).toMatch(/id="own_3_if-error"[\s\S]{0,160}Câu hỏi của điều kiện này đứng sau/)
    expect(body).toMatch(/href="#own_3_if">Câu 1: Câu hỏi của điều kiện này/)
    expect(body).toMatch(/<option value="1:o2" selected[^>]*>Cỡ áo → Lớn/)
    expect(await htmlFindings(body)).toEqual([])
  }
  const back = await press('own:down:3', { ...WHY, ...SIZE })
  expect([back.statusCode, back.body.includes('own_3_if-error')]).toEqual([200, false])
})

test('a condition on what was taken away stays to be seen, and does not go over to what is added next', async () => {
  const removed = await press('own_1:remove:2', { ...SIZE, ...WHY })
  expect(removed.body).toMatch(/id="own_3_if-error"[\s\S]{0,160}không còn nữa/)
  expect(removed.body).toMatch(/<option value="1:o2" selected/)
  const { own_1_choice_2_vi: _, ...rest } = SIZE
  const added = await press('own_1:add', { ...rest, ...WHY })
  expect(questionsIn(added.body)).toContain('1 3 ')
  const question = await press('own:add', WHY)
  expect(questionsIn(question.body)).toContain('4 ')
})

/** A campaign with both questions, for which somebody registered and chose the second size. */
async function answered(more: GivenCampaign = {}): Promise<TestCampaign> {
  const campaign = await testCampaign(town, {
    own: [
      ownQuestion(1, {
        ...{ label: { vi: 'Cỡ áo', en: '' }, kind: 'radio' },
        choices: [
          { number: 1, vi: 'Nhỏ', en: 'S' },
          { number: 2, vi: 'Lớn', en: '' },
        ],
      }),
      ownQuestion(2, { label: { vi: 'Đeo kính?', en: '' }, kind: 'yes_no' }),
    ],
    ...more,
  })
  const fields = { slot: campaign.slots[0] ?? '', name: 'An', phone: '0912555666' }
  const sent = await reader.post(`/dang-ky/${campaign.slug}/gui`, {
    ...{ ...fields, own_1: 'o2', own_2: 'no' },
  })
  expect(sent.statusCode).toBe(303)
  return campaign
}

const KEPT = { ...SIZE, own_2_vi: 'Đeo kính?', own_2_kind: 'yes_no' }
const GLASSES = { own_2_vi: 'Đeo kính?', own_2_kind: 'yes_no' }

test('order, help and English change after people have answered, and what they answered stays theirs', async () => {
  const campaign = await answered()
  const saved = await head.post(`/can-bo/dang-ky/${campaign.id}`, {
    ...{ ...FORM, ...GLASSES, own_2_hint_vi: 'Kính cận hay kính viễn' },
    ...{ own_1_vi: 'Cỡ áo', own_1_en: 'Size', own_1_kind: 'radio' },
    ...{ own_1_choice_2_vi: 'Lớn', own_1_choice_2_en: 'L', own_1_choice_1_vi: 'Nhỏ' },
  })
  expect(saved.headers.location).toContain('xong=luu')
  const form = (await reader.get(`/en/dang-ky/${campaign.slug}/gui`)).body
  const places = ['Đeo kính?', 'Size', 'value="o2"', 'value="o1"'].map(text => form.indexOf(text))
  expect(places.every(place => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  const list = `/can-bo/dang-ky/${campaign.id}/danh-sach`
  const person = /\/danh-sach\/[0-9a-f-]{36}/.exec((await head.get(list)).body)?.[0] ?? ''
  const told = (await head.get(`/can-bo/dang-ky/${campaign.id}${person}`)).body
  expect(told).toMatch(/Đeo kính\?[\s\S]{0,160}Không[\s\S]{0,400}Cỡ áo[\s\S]{0,160}Lớn/)
})

it.each([
  ['other words', { ...KEPT, own_2_vi: 'Dị ứng?' }, 'own_2_vi'],
  [
    'choices that change their words with each other',
    { ...KEPT, own_1_choice_1_vi: 'Lớn', own_1_choice_2_vi: 'Nhỏ' },
    'own_1_vi',
  ],
  ['an answer that becomes needed', { ...KEPT, own_2_required: '1' }, 'own_2_vi'],
  ['a question that went', SIZE, 'usual'],
] as const)('%s are refused once somebody has answered, at the question', async (_, own, field) => {
  const campaign = await answered()
  const refused = await head.post(`/can-bo/dang-ky/${campaign.id}`, { ...FORM, ...own })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toMatch(
    new RegExp(`id="${field}-error"[\\s\\S]{0,160}không đổi câu hỏi được nữa`),
  )
  expect(await htmlFindings(refused.body)).toEqual([])
})

test('once somebody has answered the desk offers no button that takes a question or a choice away, and none that adds one', async () => {
  const campaign = await answered()
  const { body } = await head.get(`/can-bo/dang-ky/${campaign.id}`)
  for (const value of ['own:add', 'own_1:add', 'own:remove:1', 'own_1:remove:1'])
    expect(body).not.toContain(`value="${value}"`)
  for (const value of ['own:down:1', 'own:up:2', 'own_1:down:1'])
    expect(body).toContain(`value="${value}"`)
  expect(body).toMatch(/id="own_1_vi"[^>]*readonly/)
  expect(body).toContain('Câu trả lời đã có vẫn giữ nguyên')
  expect(await htmlFindings(body)).toEqual([])
})
