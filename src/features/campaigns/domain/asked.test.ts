import { expect, test } from 'vitest'
import { type AskedWords, askedIn, formFrom, USUAL } from './asked.ts'
import { faultsInOwn, type OwnQuestion } from './own-questions.ts'

const said = (text: string) => ({ vi: text, en: text })
const WORDS: AskedWords = {
  ...{ name: said('Tên'), phone: said('Điện thoại'), email: said('Email'), born_on: said('Sinh') },
  ...{ identity_number: said('Số'), ward: said('Phường'), ward_text: said('Nơi ở') },
  ...{ ward_hint: said('Thường trú'), elsewhere: said('Nơi khác') },
  ...{ name_hint: said('Của ai'), phone_hint: said('Liên hệ') },
  ...{ rest_of_address: said('Số nhà'), page: said('Trang') },
}
const own = (number: number, more: Partial<OwnQuestion> = {}): OwnQuestion => ({
  ...{ number, label: { vi: 'Ghi chú', en: '' }, hint: { vi: '', en: '' }, kind: 'text' },
  ...{ choices: [], required: false, onlyIf: undefined },
  ...more,
})
const SIZES = [
  { number: 1, vi: 'Nhỏ', en: 'Small' },
  { number: 2, vi: 'Lớn', en: '' },
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

test('questions and choices keep their numbers in whatever order they stand, and conditions find them by those', () => {
  const asked = {
    usual: [],
    own: [
      own(4, { kind: 'radio', choices: SIZES.toReversed() }),
      own(2, { kind: 'yes_no', onlyIf: { number: 4, answer: 'o2' } }),
      own(1, { onlyIf: { number: 2, answer: 'no' } }),
    ],
  } as const
  const form = formFrom(asked, WORDS)
  if (!form.ok) throw new Error(form.error.code)
  const [, size, second, third] = form.value.sections[0]?.pages[0]?.questions ?? []
  expect(size && 'options' in size && size.options.map(({ value }) => value)).toEqual(['o2', 'o1'])
  expect([second?.showIf, third?.showIf]).toEqual([
    { question: 'own_4', is: 'o2' },
    { question: 'own_2', is: false },
  ])
  expect(askedIn(form.value)).toEqual(asked)
})

test.for([
  [
    'one without a text',
    [own(1, { label: { vi: '', en: 'Notes' } })],
    [['own_label_missing', 1, 'vi']],
  ],
  [
    'a text beyond a line or two, where it is',
    [own(1, { hint: said('x'.repeat(201)) })],
    [
      ['own_too_long', 1, 'hint_vi'],
      ['own_too_long', 1, 'hint_en'],
    ],
  ],
  [
    'a choice of one',
    [own(1, { kind: 'radio', choices: SIZES.slice(1) })],
    [['own_choices_few', 1, 'choices']],
  ],
  [
    'a choice in English only, at its row',
    [own(1, { kind: 'checkboxes', choices: [...SIZES, { number: 7, vi: '', en: 'Other' }] })],
    [['own_choice_missing', 1, 'choice_7_vi']],
  ],
  [
    'a condition on a question that comes later',
    [own(1, { onlyIf: { number: 2, answer: 'yes' } }), own(2, { kind: 'yes_no' })],
    [['own_condition_later', 1, 'if']],
  ],
  [
    'a condition on itself',
    [own(1, { kind: 'yes_no', onlyIf: { number: 1, answer: 'yes' } })],
    [['own_condition_later', 1, 'if']],
  ],
  [
    'a condition on a choice that there is not',
    [own(1, { kind: 'radio', choices: SIZES }), own(2, { onlyIf: { number: 1, answer: 'o3' } })],
    [['own_condition_wrong', 2, 'if']],
  ],
  [
    'a condition on a question that went',
    [own(2, { onlyIf: { number: 1, answer: 'yes' } })],
    [['own_condition_wrong', 2, 'if']],
  ],
  [
    'everything at once',
    [own(1, { label: said('') }), own(2, { kind: 'radio' })],
    [
      ['own_label_missing', 1, 'vi'],
      ['own_choices_few', 2, 'choices'],
    ],
  ],
] as const)('%s is refused', ([, questions, faults]) => {
  expect(faultsInOwn(questions).map(({ code, number, at }) => [code, number, at])).toEqual(faults)
  expect(formFrom({ usual: [], own: questions }, WORDS).ok).toBe(false)
})
