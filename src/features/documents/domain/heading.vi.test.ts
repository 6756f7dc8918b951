import { expect, test } from 'vitest'
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
  { words: ['da'], types: ['scheme'] },
  { words: ['da'], types: ['project'] },
]
const read = (typed: string) => {
  const { plain, asTyped } = typedWords(typed)
  const heading = headingIn(asTyped ?? plain.map(word => [word]), NAMES)
  if (heading === undefined) return undefined
  const rest = heading.rest.map(([word = '']) => word).join(' ')
  return `${heading.types.join('+')}: ${rest} (${heading.number})`
}

test.each([
  {
    typed: 'Quyết định 603/2026/QĐ-UBND',
    as: 'decision: 603 2026 qd ubnd (603/2026)',
    why: 'as it is printed above the page',
  },
  {
    typed: 'quyet dinh so 603/2026',
    as: 'decision: 603 2026 (603/2026)',
    why: 'without accents, with what stands before a number, the symbol left out',
  },
  {
    typed: 'Quyết định số: 603/2026/QĐ-UBND ngày 20/11/2026 của UBND',
    as: 'decision: 603 2026 qd ubnd (603/2026)',
    why: 'cited with its day',
  },
  {
    typed: 'Quyết định 11/2026/QĐ-UBND ngày 11/11/2026 của UBND quận',
    as: 'decision: 11 2026 qd ubnd (11/2026)',
    why: 'each word is there once: of this day no figure is left',
  },
  {
    typed: 'Quyết định 5 ngày hội',
    as: 'decision: 5 ngay hoi (5)',
    why: 'a title may have that word too',
  },
  {
    typed: 'Decision No. 603/2026',
    as: 'decision: 603 2026 (603/2026)',
    why: 'in English',
  },
  { typed: 'Plan of action 7', as: 'action_plan: 7 (7)', why: 'of several words' },
  {
    typed: 'Thông tư liên tịch 3/2012/TTLT',
    as: 'joint_circular: 3 2012 ttlt (3/2012)',
    why: 'the whole name, not how it begins',
  },
  { typed: 'qui chế 05/QC', as: 'regulation: 05 qc (5)', why: 'spelled as others do' },
  { typed: 'ĐA 12', as: 'scheme+project: 12 (12)', why: 'two have that short name' },
  { typed: 'Số 603/2026', as: ': 603 2026 (603/2026)', why: 'of whatever type' },
  { typed: 'văn bản số 12-NQ/TU', as: ': 12 nq tu (12)', why: 'of whatever type' },
  { typed: '603/2026/QĐ-UBND', as: undefined, why: 'no type' },
  { typed: 'Quyết định về giá đất 2026', as: undefined, why: 'what follows is no number' },
  { typed: 'Quyết định số', as: undefined, why: 'no number yet' },
  { typed: 'theo Quyết định 603', as: undefined, why: 'it does not begin with it' },
])('“$typed” is $as: $why', ({ typed, as }) => {
  expect(read(typed)).toBe(as)
})

test('a number has its nought in front or not', () => {
  const first = (typed: string) =>
    headingIn(
      typedWords(typed).plain.map(word => [word]),
      NAMES,
    )
  expect(first('quyet dinh 5/2026')?.rest[0]).toEqual(['5', '05'])
  expect(first('quyet dinh 05/2026')?.rest[0]).toEqual(['05', '5'])
})
