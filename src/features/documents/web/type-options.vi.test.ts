import { expect, it } from 'vitest'
import { DOCUMENT_TYPES, isTypeOf } from '../domain/document.ts'
import { words } from '../words.ts'
import { typeWord } from './register-address.ts'
import { typeOptions } from './type-options.ts'

it('every type that Decree 30/2020 art. 7 names and administrations publish is there, and no two are one in addresses', () => {
  const names = Object.values(words('vi').types)
  for (const name of [
    ...['Nghị quyết', 'Quyết định', 'Chỉ thị', 'Quy chế', 'Quy định', 'Thông cáo', 'Thông báo'],
    ...['Hướng dẫn', 'Chương trình', 'Kế hoạch', 'Phương án', 'Đề án', 'Dự án', 'Báo cáo'],
    ...['Biên bản', 'Tờ trình', 'Công văn', 'Công điện', 'Giấy mời', 'Thư công'],
  ])
    expect(names).toContain(name)
  expect(new Set(DOCUMENT_TYPES.map(typeWord)).size).toBe(DOCUMENT_TYPES.length)
})

it('every type is offered once, under the kind to which it belongs', () => {
  const groups = typeOptions('vi', type => type)
  expect(groups.flatMap(({ options }) => options.map(({ value }) => value))).toEqual([
    ...DOCUMENT_TYPES,
  ])
  const steering = groups.find(({ label }) => label === 'Chỉ đạo, điều hành')
  expect(steering?.options).toContainEqual({ value: 'urgent_letter', text: 'Công điện' })
})

it.each([
  ['legal', 'law', true],
  ['steering', 'law', false],
  ['legal', 'decision', true],
  ['steering', 'decision', true],
  ['legal', 'urgent_letter', false],
  ['steering', 'urgent_letter', true],
] as const)('of the %s documents some are called %s: %s', (kind, type, is) => {
  expect(isTypeOf(kind, type)).toBe(is)
})
