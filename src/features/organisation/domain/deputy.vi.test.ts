import { expect, test } from 'vitest'
import { inOrderOfPosts, isDeputy } from './deputy.vi.ts'

test.for<[title: string, deputy: boolean]>([
  ['Phó Chủ tịch', true],
  ['phó trưởng phòng', true],
  ['P. Chủ tịch', true],
  ['Phó Chánh Văn phòng'.normalize('NFD'), true],
  ['Chủ tịch', false],
  ['Phụ trách phòng', false],
  ['Quyền Chủ tịch', false],
])('“%s” is a deputy: %s', ([title, deputy]) => {
  expect(isDeputy(title)).toBe(deputy)
})

test('the head stands before the deputies, however long the title', () => {
  const titles = ['Phó Chủ tịch', 'Chủ tịch Ủy ban nhân dân quận', 'Phó Chủ tịch Thường trực']
  expect(inOrderOfPosts(titles, title => title)).toEqual([
    'Chủ tịch Ủy ban nhân dân quận',
    'Phó Chủ tịch',
    'Phó Chủ tịch Thường trực',
  ])
})
