import { describe, expect, it, test } from 'vitest'
import { accentedWords, hasAccents, withoutAccents } from './accents.ts'
import { plainWords } from './plain-text.ts'

describe('words with their accents', () => {
  it.each([
    { one: 'hoà', other: 'hòa', are: 'the same', why: 'on whichever vowel the tone was put' },
    { one: 'hòa'.normalize('NFD'), other: 'HÒA', are: 'the same', why: 'parted accents, capitals' },
    { one: 'thuỷ', other: 'thủy', are: 'the same', why: 'both ways are taught' },
    { one: 'sổ', other: 'số', are: 'others', why: 'another tone' },
    { one: 'đo', other: 'do', are: 'others', why: 'another letter' },
    { one: 'tu', other: 'tư', are: 'others', why: 'another vowel' },
  ])('“$one” and “$other” are $are: $why', ({ one, other, are }) => {
    expect(accentedWords(one)).toEqual(
      are === 'the same' ? accentedWords(other) : expect.not.arrayContaining(accentedWords(other)),
    )
    expect(accentedWords(one).map(withoutAccents)).toEqual(plainWords(one))
  })

  it('without accents are themselves', () => {
    expect(accentedWords('Khai sinh, 24/11; 60 m²')).toEqual([
      'khai',
      'sinh',
      '24',
      '11',
      '60',
      'm2',
    ])
    expect(accentedWords('Khai sinh').some(hasAccents)).toBe(false)
  })
})

test('figures that are set high are typed as figures', () => {
  expect(plainWords('60 m²')).toEqual(plainWords('60 m2'))
})
