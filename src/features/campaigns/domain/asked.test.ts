import { expect, test } from 'vitest'
import { type AskedWords, askedIn, formFrom } from './asked.ts'

const said = (text: string) => ({ vi: text, en: text })
const WORDS: AskedWords = {
  ...{ name: said('Tên'), phone: said('Điện thoại'), email: said('Email'), born_on: said('Sinh') },
  ...{ identity_number: said('Số'), ward_text: said('Nơi ở'), page: said('Trang') },
  yesNo: { vi: 'có/không', en: 'yes/no' },
}

test('what was chosen becomes a form of the engine, and is read off it again', () => {
  const asked = {
    usual: ['phone', 'born_on'],
    own: ['Dị ứng? [có/không] *', 'Cỡ áo [S; M; L]', 'Ghi chú'],
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
    ['own_2', 'radio', false],
    ['own_3', 'text', false],
  ])
  expect(askedIn(form.value, 'có/không')).toEqual(asked)
})

test.for([
  ['a choice of one', ['Cỡ áo [S]'], 'own_unreadable'],
  ['an empty choice', ['Cỡ áo [S; ]'], 'own_unreadable'],
  ['no question before the choices', ['[S; M]'], 'own_unreadable'],
  ['more than can be asked', ['1', '2', '3', '4', '5', '6', '7'], 'own_too_many'],
] as const)('%s is refused', ([, own, code]) => {
  expect(formFrom({ usual: [], own }, WORDS)).toEqual({ ok: false, error: { code } })
})
