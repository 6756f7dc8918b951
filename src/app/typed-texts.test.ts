/** What somebody typed is told from what a form brings along by how it looks. */
import { expect, it, test } from 'vitest'
import { typedTexts } from './typed-texts.ts'

test('what was typed stands in the order of the form, each value by itself', () => {
  const typed = {
    answer: 'Dòng một\nDòng hai',
    phone: '0912345678',
    until: ['08:00', '24/11/2026'],
    email: 'a.very.long.address.of.a.person@example.vn',
    link: 'https://example.vn/mot-dia-chi-that-dai-khong-co-dau-cach',
    name: 'Lan',
  }
  expect(typedTexts(typed)).toEqual(Object.values(typed).flat())
})

it.each([
  ['a choice', { kind: 'power_cut' }],
  ['a version', { revision: '12' }],
  ['the key of a form', { key: '01JDK3V8Z6Q2W9X4Y7T5R1N0PM' }],
  ['what a form was filled with', { began: '{"answer":"Đã trả lời"}' }],
  ['where one goes on', { tiep: '/can-bo/ho-so?trang=2' }],
  ['proof of work', { proof: 'eyJhbGdvcml0aG0iOiJTSEEtMjU2In0=' }],
  ['a password', { password: 'Mật khẩu dài, có dấu cách' }],
  ['a one-time code', { code: '123 456' }],
  ['an empty field', { note: '  ' }],
])('%s is nothing to copy', (_, fields) => {
  expect(typedTexts(fields)).toEqual([])
})
