import { describe, expect, it, test } from 'vitest'
import {
  isSyllable,
  lonelySyllable,
  oftenMeantBy,
  slipsAmong,
  spellingsOf,
  swapsOf,
  syllablesIn,
} from './slips.ts'

describe('a syllable of Vietnamese, without accents', () => {
  it.each([
    ...['cup', 'mat', 'dien', 'tiem', 'cum', 'khai', 'sinh', 'nghieng', 'quyet', 'giay', 'gi'],
    ...['uy', 'ban', 'nhan', 'quan', 'thuong', 'truong', 'xuyen', 'khuya', 'y', 'ngoai', 'hoach'],
    ...['duong', 'nuoc', 'gieng', 'quang', 'hoac', 'buou', 'rieu', 'yeu', 'oan', 'tuyt', 'khuynh'],
  ])('%s is one', word => {
    expect(isSyllable(word)).toBe(true)
  })

  it.each([
    'sihn',
    'sih',
    'sinj',
    'khaii',
    'dangg',
    'birth',
    'xyz',
    'nghq',
    'tthu',
    'hnoi',
    'kai',
    'ci',
    'ngi',
    'nge',
    '',
  ])('%s is none', word => {
    expect(isSyllable(word)).toBe(false)
  })
})

describe('what may be a slip', () => {
  const TEXTS = new Set(['dang', 'ky', 'khai', 'sinh', 'tro', 'cap', 'cao', 'tuoi', 'dien', 'cho'])

  it.each([
    { typed: 'dang ky khai sihn', slips: 'sihn', why: 'no Vietnamese word is written so' },
    { typed: 'sihn', slips: 'sihn', why: 'even alone' },
    { typed: 'dang ky khai sinh', slips: '', why: 'texts have all of it' },
    { typed: 'tro cap ngoi cao tuoi', slips: 'ngoi', why: 'one among four that texts have' },
    { typed: 'cup dien', slips: '', why: 'a word of its own; one word beside it tells too little' },
    { typed: 'tiem cum', slips: '', why: 'two words that no text has' },
    { typed: 'nuoi cho trong dang ky', slips: '', why: 'two strangers are a matter of their own' },
    { typed: 'dang ky 24', slips: '', why: 'numbers are never mended' },
    { typed: 'sn dang ky', slips: '', why: 'too short: nearly all words are near' },
  ])('of “$typed”: “$slips”, $why', ({ typed, slips }) => {
    expect(slipsAmong(typed.split(' '), word => TEXTS.has(word)).join(' ')).toBe(slips)
  })
})

describe('beside one word that texts have', () => {
  const isKnown = (word: string) => ['sinh', 'vac', 'dien'].includes(word)

  it.each([
    { typed: 'khia sinh', meant: 'khai', why: 'two letters in the other order' },
    { typed: 'vac sin', meant: 'xin', why: 's and x sound alike to many' },
    { typed: 'kai sinh', meant: undefined, why: 'what is no syllable is mended as everywhere' },
    { typed: 'khia', meant: undefined, why: 'alone' },
    { typed: 'an khia sinh', meant: undefined, why: 'among more words' },
  ])('“$typed” may mean “$meant”: $why', ({ typed, meant }) => {
    const lonely = lonelySyllable(typed.split(' '), isKnown)
    const often = lonely === undefined ? [] : oftenMeantBy(lonely)
    expect(often.find(word => word === meant)).toBe(meant)
  })

  it('a word that is just another is nothing that is often typed for it', () => {
    expect(oftenMeantBy('cup')).toEqual([])
  })
})

test('neighbouring letters change places once', () => {
  expect(swapsOf('sihn')).toEqual(['ishn', 'shin', 'sinh'])
  expect(swapsOf('aab')).toEqual(['aba'])
})

describe('words that were typed without the blanks between them', () => {
  it.each([
    { typed: 'khaisinh', are: 'khai sinh', why: 'two syllables' },
    { typed: 'dangkykhaisinh', are: 'dang ky khai sinh', why: 'as many as there are' },
    { typed: 'thutuc', are: 'thu tuc', why: 'as few as may be' },
    { typed: 'khai', are: undefined, why: 'one syllable is a word' },
    { typed: 'sihn', are: undefined, why: 'a slip is no blank' },
    { typed: 'nghiem', are: undefined, why: 'a long syllable is still one' },
  ])('“$typed” is “$are”: $why', ({ typed, are }) => {
    expect(syllablesIn(typed)?.join(' ')).toBe(are)
  })
})

test('a word is also looked for as others spell it, with its tone', () => {
  expect(spellingsOf('ky')).toEqual(['ky', 'ki'])
  expect(spellingsOf('kyz4')).toEqual(['kyz4', 'kiz4'])
  expect(spellingsOf('y')).toEqual(['y'])
})
