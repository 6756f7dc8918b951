import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { typedWords } from '#kernel/typed-words.ts'
import { testDatabase } from '#test/support/database.ts'
import { propertyRuns } from '#test/support/property-runs.ts'
import type { Db } from '../db/db.ts'
import { keptWords } from '../db/kept-words.ts'
import { dictionaryOf, fewTexts } from './few-texts.ts'
import { type Dictionary, mendWords, searchWithMending } from './mending.ts'

const WORDS = [
  'dang',
  'ky',
  'khai',
  'sinh',
  'nghiem',
  'nghien',
  'cuu',
  'cap',
  'cao',
  'tuoi',
  '12',
  'tro',
]
let db: Db
let kept: Dictionary
const few = dictionaryOf(
  fewTexts(WORDS.map((word, at) => ({ of: at, titles: [word], text: at < 6 ? 'dang sinh' : '' }))),
)
beforeAll(async () => {
  db = await testDatabase()
  const { id } = await db
    .insertInto('site')
    .values({ key: 'here', hosts: ['here'], name_vi: 'Here', name_en: 'Here', is_demo: true })
    .returning('id')
    .executeTakeFirstOrThrow()
  kept = keptWords(db, id, 'thing')
  const known = await few.known(WORDS, '')
  await db
    .insertInto('kind_word')
    .values([...known].map(([word, texts]) => ({ site_id: id, kind: 'thing', word, texts })))
    .execute()
})

describe('a dictionary in memory and one in the database', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'g', 'h', 'i', 'n', 'k', 's', 'u'),
    minLength: 1,
    maxLength: 7,
  })
  it('know the same words and mend slips alike', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...WORDS), letters, fc.nat(7), async (word, more, at) => {
        const typed = word.slice(0, at) + more.slice(0, 2) + word.slice(at + 1)
        expect(await kept.known([typed, word], typed)).toEqual(
          await few.known([typed, word], typed),
        )
        expect(await kept.near([typed])).toEqual(await few.near([typed]))
      }),
      propertyRuns(200),
    )
  })
})

describe('mending', () => {
  it.each([
    { typed: 'dang ky khai sihn', mended: 'dang ky khai sinh', why: 'letters in the other order' },
    { typed: 'dangg ky', mended: 'dang ky', why: 'a letter too many' },
    { typed: 'nghiemm', mended: 'nghiem', why: 'the nearest of two' },
    { typed: 'dang ki', mended: '', why: 'another spelling is no slip' },
    { typed: 'dang ky nghie', mended: '', why: 'the last word is in the making' },
    { typed: 'khaisinh', mended: 'khai sinh', why: 'the blank was left out' },
    { typed: 'dangkykhaisinh', mended: 'dang ky khai sinh', why: 'all blanks were left out' },
    { typed: '13', mended: '', why: 'a number' },
  ])('of “$typed” takes “$mended”: $why', async ({ typed, mended }) => {
    for (const dictionary of [few, kept]) {
      const way = { hasOpenEnd: true, needsAll: true }
      const meaning = await mendWords(dictionary, typed.split(' '), way)
      expect(meaning.mended.map(([likeliest]) => likeliest).join(' ')).toBe(mended)
      expect(meaning.isHopeless).toBe(typed === '13')
    }
  })

  it('looks only for what may be found, and tells what it took when that was found', async () => {
    const looked: string[] = []
    const find = (choices: readonly (readonly string[])[]) => {
      looked.push(choices.map(choice => choice[0]).join(' '))
      return Promise.resolve('found')
    }
    const search = (typed: string) => searchWithMending(kept, typedWords(typed), find)
    expect(await search('dang ky')).toMatchObject({ found: 'found', mended: [] })
    expect(await search('dangg ky')).toMatchObject({ found: 'found', mended: [['dang'], ['ky']] })
    expect(await search('dangg xyz')).toMatchObject({ found: undefined, mended: [] })
    expect(looked).toEqual(['dang ky', 'dang ky'])
  })
})
