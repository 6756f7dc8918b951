import { describe, expect, it, test } from 'vitest'
import { isSyllable, slipsAmong, swapsOf } from './slips.ts'

describe('a syllable of Vietnamese, without accents', () => {
  it.each([
    ...['cup', 'mat', 'dien', 'tiem', 'cum', 'khai', 'sinh', 'nghieng', 'quyet', 'giay', 'gi'],
    ...['uy', 'ban', 'nhan', 'quan', 'thuong', 'truong', 'xuyen', 'khuya', 'y', 'ngoai', 'hoach'],
    ...['duong', 'nuoc', 'gieng', 'quang', 'hoac', 'buou', 'rieu', 'yeu', 'oan', 'tuyt', 'khuynh'],
  ])('%s is one', word => {
    expect(isSyllable(word)).toBe(true)
  })

  it.each(['sihn', 'sih', 'sinj', 'khaii', 'dangg', 'birth', 'xyz', 'nghq', 'tthu', 'hnoi', ''])(
    '%s is none',
    word => {
      expect(isSyllable(word)).toBe(false)
    },
  )
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

test('neighbouring letters change places once', () => {
  expect(swapsOf('sihn')).toEqual(['ishn', 'shin', 'sinh'])
  expect(swapsOf('aab')).toEqual(['aba'])
})
