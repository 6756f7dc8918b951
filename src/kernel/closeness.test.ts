import { describe, expect, it, test } from 'vitest'
import { TITLE_CASES } from '#test/support/title-cases.ts'
import { asked, CLOSENESS, closeness, nearestFirst } from './closeness.ts'
import { spellingsOf } from './slips.ts'
import { typedWords } from './typed-words.ts'

const to = (typed: string) => {
  const { asTyped, plain } = typedWords(typed)
  return asked(typed, asTyped ?? plain.map(spellingsOf))
}

describe('how near a title is to what was typed', () => {
  it.each(TITLE_CASES.filter(({ near }) => near !== undefined))(
    '“$of” $no to “$typed”: $why',
    ({ typed, of, no, near = 0 }) => {
      expect(closeness(to(typed), { titles: [of], number: no })).toBe(near)
    },
  )

  it('is as near as its nearest title', () => {
    const titles = ['Đăng ký khai sinh', 'Birth registration']
    expect(closeness(to('birth registration'), { titles })).toBe(CLOSENESS.whole)
  })
})

test('the nearest come first, and equals stay as they stood', () => {
  const titles = ['Lệ phí khai sinh', 'Khai sinh ở xa', 'Sinh hoạt, khai mạc', 'Khai sinh', 'Chợ']
  const found = nearestFirst(titles, to('khai sinh'), title => ({ titles: [title] }))
  expect(found).toEqual([
    ...['Khai sinh', 'Lệ phí khai sinh', 'Khai sinh ở xa', 'Sinh hoạt, khai mạc', 'Chợ'],
  ])
})
