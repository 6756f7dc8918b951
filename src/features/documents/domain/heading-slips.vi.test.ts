import { expect, test } from 'vitest'
import { plainWords } from '#kernel/plain-text.ts'
import type { TypeName } from './heading.ts'
import { nameMended } from './heading-slips.ts'

const NAMES: readonly TypeName[] = [
  { words: [], types: [] },
  { words: ['van', 'ban'], types: [] },
  { words: ['luat'], types: ['law'] },
  { words: ['nghi', 'quyet'], types: ['resolution'] },
  { words: ['thong', 'cao'], types: ['communique'] },
  { words: ['thong', 'bao'], types: ['notice'] },
  { words: ['ke', 'hoach'], types: ['plan'] },
  { words: ['kh'], types: ['plan'] },
  { words: ['decision'], types: ['decision'] },
]

test.each([
  { typed: 'nghi quet so 9', as: 'nghi quyet so 9', why: 'a letter left out' },
  { typed: 'nghị quét 9', as: 'nghi quyet 9', why: 'the accents of another word' },
  { typed: 'ke hoac 41/KH-UBND', as: 'ke hoach 41 kh ubnd', why: 'a letter left out' },
  { typed: 'kế hoạhc 41', as: 'ke hoach 41', why: 'two that changed places' },
  { typed: 'thong rao 5', as: 'thong cao|bao 5', why: 'two are as near' },
  { typed: 'desicion 7', as: undefined, why: 'two slips' },
  { typed: 'decison 7', as: 'decision 7', why: 'in English' },
  { typed: 'ke hoach 41', as: undefined, why: 'no slip' },
  { typed: 'luot 9', as: undefined, why: 'short names are near to too much' },
  { typed: 'van ban 9', as: undefined, why: 'no type' },
  { typed: 'ke hoac nuoi ca', as: undefined, why: 'no number follows' },
  { typed: 'xem ke hoac 41', as: undefined, why: 'it does not begin with it' },
])('“$typed” is $as: $why', ({ typed, as }) => {
  expect(
    nameMended(plainWords(typed), NAMES)
      ?.map(each => each.join('|'))
      .join(' '),
  ).toBe(as)
})
