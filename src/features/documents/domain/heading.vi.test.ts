import { expect, test } from 'vitest'
import { withoutAccents } from '#kernel/accents.ts'
import { typedWords } from '#kernel/typed-words.ts'
import { headingIn, type TypeName } from './heading.ts'

const NAMES: readonly TypeName[] = [
  { words: [], types: [] },
  { words: ['van', 'ban'], types: [] },
  { words: ['thong', 'tu'], types: ['circular'] },
  { words: ['thong', 'tu', 'lien', 'tich'], types: ['joint_circular'] },
  { words: ['quyet', 'dinh'], types: ['decision'] },
  { words: ['quy', 'che'], types: ['regulation'] },
  { words: ['decision'], types: ['decision'] },
  { words: ['plan', 'of', 'action'], types: ['action_plan'] },
  { words: ['qd'], types: ['decision'] },
  { words: ['da'], types: ['scheme'] },
  { words: ['da'], types: ['project'] },
]
const read = (typed: string) => {
  const { plain, asTyped } = typedWords(typed)
  const heading = headingIn(asTyped ?? plain.map(word => [word]), NAMES)
  if (heading === undefined) return undefined
  const rest = heading.rest.map(([word = '']) => word).join(' ')
  const { number = 'title', year } = heading
  const end = heading.hasOpenEnd ? '…' : ''
  return `${heading.types.join('+')}: ${rest}${end} (${number}${year === undefined ? '' : ` of ${year}`})`
}

test.each([
  {
    typed: 'Quyết định 603/2026/QĐ-UBND',
    as: 'decision: 603 qd ubnd… (603 of 2026)',
    why: 'as it is printed above the page; the last word may go on',
  },
  {
    typed: 'quyet dinh so 603/2026',
    as: 'decision: 603 (603 of 2026)',
    why: 'without accents, with what stands before a number, the symbol left out',
  },
  {
    typed: 'Quyết định số: 603/2026/QĐ-UBND ngày 20/11/2026 của UBND',
    as: 'decision: 603 qd ubnd (603 of 2026)',
    why: 'cited with its day',
  },
  {
    typed: 'Quyết định 11/2026/QĐ-UBND ngày 11/11/2026 của UBND quận',
    as: 'decision: 11 qd ubnd (11 of 2026)',
    why: 'each word is there once: of this day no figure is left',
  },
  {
    typed: 'Quyết định 5 ngày hội',
    as: 'decision: 5 ngay hoi… (5)',
    why: 'a title may have that word too',
  },
  {
    typed: 'Decision No. 603/2026',
    as: 'decision: 603 (603 of 2026)',
    why: 'in English',
  },
  { typed: 'Plan of action 7', as: 'action_plan: 7… (7)', why: 'of several words' },
  {
    typed: 'Thông tư liên tịch 3/2012/TTLT',
    as: 'joint_circular: 3 ttlt… (3 of 2012)',
    why: 'the whole name, not how it begins',
  },
  { typed: 'qui chế 05/QC', as: 'regulation: 05 qc… (5)', why: 'spelled as others do' },
  { typed: 'ĐA 12', as: 'scheme+project: 12… (12)', why: 'two have that short name' },
  { typed: 'Số 603/2026', as: ': 603 (603 of 2026)', why: 'of whatever type' },
  { typed: 'văn bản số 12-NQ/TU', as: ': 12 nq tu… (12)', why: 'of whatever type' },
  { typed: '603/2026/QĐ-UBND', as: ': 603 qdzd ubnd… (603 of 2026)', why: 'no type' },
  { typed: '7/ct-ubnd', as: ': 7 ct ubnd… (7)', why: 'no type and no year' },
  { typed: '7', as: ': 7… (7)', why: 'a number alone' },
  { typed: 'Quyết định', as: undefined, why: 'nothing follows' },
  { typed: 'Quyết định về việc', as: undefined, why: 'no title yet' },
  { typed: 'QĐ giá đất', as: undefined, why: 'short names are no words of titles' },
  { typed: 'Đa dạng sinh học 2026', as: undefined, why: 'short names are no words of titles' },
  { typed: '30/4/2026', as: ': 30 4 2026… (30/4/2026)', why: 'a day is looked for as a number' },
  { typed: 'Quyết định số', as: undefined, why: 'no number yet' },
  { typed: 'theo Quyết định 603', as: undefined, why: 'it does not begin with it' },
])('“$typed” is $as: $why', ({ typed, as }) => {
  expect(read(typed)).toBe(as)
})

test.each([
  { typed: 'quyết định số 603 năm 2026', as: 'decision: 603 (603 of 2026)', why: 'in words' },
  { typed: 'Decision 603 of 2026', as: 'decision: 603 (603 of 2026)', why: 'in English' },
  { typed: 'decision 603 year 2026', as: 'decision: 603 (603 of 2026)', why: 'in English' },
  { typed: 'quyet dinh 603 2026', as: 'decision: 603 (603 of 2026)', why: 'behind a blank' },
  {
    typed: 'Quyết định 63/QĐ-UBND năm 2026 của UBND quận',
    as: 'decision: 63 qd ubnd (63 of 2026)',
    why: 'behind the symbol, with who issued it',
  },
  {
    typed: 'Quyết định 63/QĐ-UBND của UBND quận',
    as: 'decision: 63 qd ubnd (63)',
    why: 'with who issued it',
  },
  {
    typed: 'Quyết định 63/2026 về việc giữ xe',
    as: 'decision: 63 giu xe… (63 of 2026)',
    why: 'with words of its title',
  },
  {
    typed: 'Quyết định 603/2026/QĐ-UBND năm 2026',
    as: 'decision: 603 qd ubnd (603 of 2026)',
    why: 'said twice',
  },
  { typed: '63/KH-UBND 2026', as: ': 63 kh ubnd (63 of 2026)', why: 'without type' },
  { typed: '63/2026', as: ': 63 (63 of 2026)', why: 'without type and symbol' },
  { typed: 'Quyết định 603 năm', as: 'decision: 603 (603)', why: 'it is still typed' },
  { typed: 'Quyết định 603 năm 20', as: 'decision: 603 20… (603/20)', why: 'it is still typed' },
  {
    typed: 'Quyết định 5 giao đất tháng 4 năm 2026',
    as: 'decision: 5 giao dat thang 4 nam 2026… (5)',
    why: 'a month is no year',
  },
  {
    typed: 'Quyết định về việc giữ xe năm 2026',
    as: 'decision: giuzfz4 xe (title of 2026)',
    why: 'words of the title, with their accents',
  },
  {
    typed: 'thong tu lien tich giu xe 2026',
    as: 'joint_circular: giu xe (title of 2026)',
    why: 'the whole name',
  },
  { typed: 'QĐ603', as: 'decision: 603… (603)', why: 'no blank' },
  { typed: 'qd603/2026', as: 'decision: 603 (603 of 2026)', why: 'no blank' },
  { typed: 'quyetdinh05', as: 'decision: 05… (5)', why: 'no blanks' },
  { typed: 'số603/2026', as: ': 603 (603 of 2026)', why: 'no blank' },
  { typed: 'covid19 2026', as: undefined, why: 'letters that are no name' },
])('the year in “$typed”, or what is glued in it, is read as $as: $why', ({ typed, as }) => {
  expect(read(typed)).toBe(as)
})

test.each([
  { typed: 'quyết định nuôi kỳ nhông', rest: 'nuoi ky nhong…', why: 'nothing between' },
  { typed: 'quyet dinh ve via he', rest: 'via he…', why: 'without accents' },
  { typed: 'Quyết định về việc giữ xe', rest: 'giu xe…', why: '“về việc”' },
  { typed: 'quyết định của UBND quận về giữ xe', rest: 'giu xe…', why: 'who issued it' },
  { typed: 'quyết định của UBND', rest: 'ubnd…', why: 'who issued it, and no more' },
  { typed: 'quyết định vé xe', rest: 've xe…', why: 'another word, by its accents' },
  { typed: 'quyết định cửa hàng', rest: 'cua hang…', why: 'another word, by its accents' },
  { typed: 'Decision on parking', rest: 'parking…', why: 'in English' },
  { typed: 'Quyết định năm 2026', rest: 'nam 2026…', why: 'as titles of plans have it' },
])('behind the type, “$typed” has “$rest” of the title: $why', ({ typed, rest }) => {
  expect(withoutAccents(read(typed) ?? '')).toBe(`decision: ${rest} (title)`)
})

test('a number has its nought in front or not', () => {
  const first = (typed: string) =>
    headingIn(
      typedWords(typed).plain.map(word => [word]),
      NAMES,
    )
  expect(first('quyet dinh 5/2026')?.rest[0]).toEqual(['5', '05'])
  expect(first('quyet dinh 05/2026')?.rest[0]).toEqual(['05', '5'])
  expect(first('5/ct-ubnd')?.rest[0]).toEqual(['5', '05'])
})
