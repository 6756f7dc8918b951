import { describe, expect, it, test } from 'vitest'
import { excerpt, hasAll, highlight } from './highlight.ts'

const words = (text: string, ...of: string[]) =>
  highlight(text, of)
    .filter(({ isWord }) => isWord)
    .map(piece => piece.text)

test.each([
  {
    text: 'Đăng ký khai sinh',
    of: ['dang', 'sinh'],
    shown: ['Đăng', 'sinh'],
    why: 'accents do not matter',
  },
  { text: 'ĐĂNG KÝ', of: ['dang', 'ky'], shown: ['ĐĂNG', 'KÝ'], why: 'nor does case' },
  { text: 'Đăng kí', of: ['dang', 'k'], shown: ['Đăng'], why: 'one letter begins too much' },
  {
    text: 'Xây dựng',
    of: ['xay', 'du'],
    shown: ['Xây', 'dựng'],
    why: 'the last word may be in the making',
  },
  {
    text: 'Mộc lan lắng nghe',
    of: ['moc', 'lan'],
    shown: ['Mộc', 'lan'],
    why: 'no beginning where it stands whole',
  },
  { text: 'Xây dựng', of: ['xa', 'dung'], shown: ['dựng'], why: 'those before it are not' },
  {
    text: 'khai sinh'.normalize('NFD'),
    of: ['khai'],
    shown: ['khai'],
    why: 'parted accents are of their letter',
  },
  { text: 'a<b>khai</b>', of: ['khai'], shown: ['khai'], why: 'signs stay text' },
])('“$text” shows $shown: $why', ({ text, of, shown }) => {
  expect(words(text, ...of)).toEqual(shown)
  expect(
    highlight(text, of)
      .map(piece => piece.text)
      .join(''),
  ).toBe(text)
})

describe('an excerpt', () => {
  const text = `${'Mở đầu dài dòng. '.repeat(30)}Lệ phí khai sinh là không đồng. ${'Kết thúc. '.repeat(30)}`

  it('shows where the words stand together, cut between words', () => {
    const shown = excerpt(text, ['khai', 'sinh'], 120)
    expect(shown).toContain('khai sinh')
    expect(shown.length).toBeLessThanOrEqual(126)
    expect(shown).toMatch(/^… .* …$/)
  })

  it('is the beginning when the words stand nowhere, and the whole of a short text', () => {
    expect(excerpt(text, ['xyz'], 60)).toMatch(/^Mở đầu dài dòng.* …$/)
    expect(excerpt('Ngắn.', ['xyz'], 60)).toBe('Ngắn.')
  })

  it('of a text without a blank ends too', () => {
    expect(excerpt('x'.repeat(500), ['a'], 60).length).toBeLessThan(510)
  })
})

test('all words are there, or not', () => {
  expect(hasAll('Đăng ký khai sinh', [['khai'], ['dung', 'dang']])).toBe(true)
  expect(hasAll('Đăng ký khai sinh', [['khai'], ['tu', 'tut']])).toBe(false)
})
