import { expect, test } from 'vitest'
import { type AskedWords, askedIn, formFrom, type OwnQuestion, USUAL } from './asked.ts'

const said = (text: string) => ({ vi: text, en: text })
const WORDS: AskedWords = {
  ...{ name: said('Tên'), phone: said('Điện thoại'), email: said('Email'), born_on: said('Sinh') },
  ...{ identity_number: said('Số'), ward: said('Phường'), ward_text: said('Nơi ở') },
  ...{ ward_hint: said('Thường trú'), elsewhere: said('Nơi khác') },
  ...{ rest_of_address: said('Số nhà'), page: said('Trang') },
}
const own = (number: number, more: Partial<OwnQuestion> = {}): OwnQuestion => ({
  ...{ number, label: { vi: 'Ghi chú', en: '' }, hint: { vi: '', en: '' }, kind: 'text' },
  ...{ choices: [], required: false, onlyIf: undefined },
  ...more,
})
const SIZES = [
  { vi: 'Nhỏ', en: 'Small' },
  { vi: 'Lớn', en: '' },
]

test('what was chosen becomes a form of the engine, and is read off it again', () => {
  const asked = {
    usual: ['phone', 'born_on'],
    own: [
      own(1, { kind: 'yes_no', required: true, label: { vi: 'Dị ứng?', en: 'Allergies?' } }),
      own(2, { kind: 'long_text', onlyIf: { number: 1, answer: 'yes' } }),
      own(3, { kind: 'radio', choices: SIZES, hint: { vi: 'Cỡ áo', en: 'Size' } }),
      // One was taken away before it: its number stays.
      own(5, { kind: 'file', onlyIf: { number: 3, answer: 'o2' } }),
    ],
  } as const
  const form = formFrom(asked, WORDS)
  expect(form.ok).toBe(true)
  if (!form.ok) return
  const questions = form.value.sections[0]?.pages[0]?.questions ?? []
  expect(questions.map(({ key, kind, required }) => [key, kind, required])).toEqual([
    ['name', 'name', true],
    ['phone', 'phone', true],
    ['born_on', 'date', true],
    ['own_1', 'yes_no', true],
    ['own_2', 'long_text', false],
    ['own_3', 'radio', false],
    ['own_5', 'file', false],
  ])
  expect(questions.map(({ showIf }) => showIf).filter(Boolean)).toEqual([
    { question: 'own_1', is: true },
    { question: 'own_3', is: 'o2' },
  ])
  expect(questions.find(({ key }) => key === 'own_2')?.label).toEqual(said('Ghi chú'))
  expect(askedIn(form.value)).toEqual(asked)
})

test('the ward is chosen from those of the site or elsewhere, and what is typed beside it is the rest of the address', () => {
  const wards = [3, 14].map(id => ({ id, name: said(`Phường ${String(id)}`) }))
  const asks = (given: Parameters<typeof formFrom>[0]) => {
    const form = formFrom(given, WORDS)
    if (!form.ok) throw new Error()
    return form.value.sections[0]?.pages[0]?.questions.slice(1) ?? []
  }
  const [ward, rest] = asks({ usual: ['ward', 'ward_text'], own: [], wards })
  expect(ward).toMatchObject({ key: 'ward', kind: 'select', required: true })
  expect(ward && 'options' in ward && ward.options.map(({ value }) => value)).toEqual([
    ...['3', '14', 'elsewhere'],
  ])
  expect(rest?.label).toEqual(said('Số nhà'))
  const [alone] = asks({ usual: ['ward', 'ward_text'], own: [], wards: [] })
  expect(alone).toMatchObject({ key: 'ward_text', label: said('Nơi ở') })
})

test('a form may ask all there is: every usual question and as many of its own as may be', () => {
  const six = [1, 2, 3, 4, 5, 6].map(number => own(number))
  const wards = Array.from({ length: 200 }, (_, id) => ({ id, name: said('Phường') }))
  expect(formFrom({ usual: USUAL, own: six, wards }, WORDS).ok).toBe(true)
})

test.for([
  ['one without a text', [own(1, { label: { vi: '', en: 'Notes' } })], 'own_label_missing'],
  ['a text beyond a line or two', [own(1, { hint: said('x'.repeat(201)) })], 'own_too_long'],
  ['a choice of one', [own(1, { kind: 'radio', choices: SIZES.slice(1) })], 'own_choices_few'],
  [
    'a choice in English only',
    [own(1, { kind: 'checkboxes', choices: [...SIZES, { vi: '', en: 'Other' }] })],
    'own_choices_few',
  ],
  [
    'a condition on a question that comes later',
    [own(1, { onlyIf: { number: 2, answer: 'yes' } }), own(2, { kind: 'yes_no' })],
    'own_condition_wrong',
  ],
  [
    'a condition on a choice that there is not',
    [own(1, { kind: 'radio', choices: SIZES }), own(2, { onlyIf: { number: 1, answer: 'o3' } })],
    'own_condition_wrong',
  ],
  [
    'a condition on a question that went',
    [own(2, { onlyIf: { number: 1, answer: 'yes' } })],
    'own_condition_wrong',
  ],
] as const)('%s is refused', ([, questions, code]) => {
  const refused = formFrom({ usual: [], own: questions }, WORDS)
  expect(refused).toMatchObject({ ok: false, error: { code } })
})
