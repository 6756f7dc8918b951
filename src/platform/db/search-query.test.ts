import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { accentedWords } from '#kernel/accents.ts'
import { asked } from '#kernel/closeness.ts'
import { spellingsOf } from '#kernel/slips.ts'
import { typedWords } from '#kernel/typed-words.ts'
import { testDatabase } from '#test/support/database.ts'
import { TITLE_CASES } from '#test/support/title-cases.ts'
import { closenessIn, type TitleIn } from './search-query.ts'

const db = await testDatabase()

const cases = TITLE_CASES.flatMap(each =>
  each.near === undefined ? [] : [{ ...each, near: each.near }],
)

const nearOf = async (typed: string, title: TitleIn, { of, no }: { of: string; no: string }) => {
  const { plain, asTyped } = typedWords(typed)
  const choices = asTyped ?? plain.map(spellingsOf)
  const { rows } = await sql<{ near: number }>`
    select ${closenessIn('s1d', asked(typed, choices), title)} as near
    from (select number, document_words(1, title) as words,
        setweight(document_words(1, number), 'A') || setweight(document_words(1, title), 'B') as all_words
      from (select ${of}::text as title, ${no}::text as number) each) t`.execute(db)
  return rows[0]?.near
}

it.each(cases)(
  'the database finds “$of” $no as near to “$typed” as the rule does: $why',
  async ({ typed, of, no, near }) => {
    const title = { words: sql`t.words`, number: sql`t.number` }
    expect(await nearOf(typed, title, { of, no })).toBe(near)
  },
)

it.each(cases)(
  'and so in an index where other words stand before those of “$of”: $why',
  async ({ typed, of, no, near }) => {
    const title = { words: sql`t.all_words`, weight: 'b', number: sql`t.number` } as const
    expect(await nearOf(typed, title, { of, no: no || '15/2026/QĐ' })).toBe(near)
  },
)

it('the beginning of a word finds it once: its forms with accents stand apart in the index', async () => {
  const { rows } = await sql<{ lexemes: string[] }>`
    select tsvector_to_array(document_words(1, 'Mở rộng đường, mo')) as lexemes`.execute(db)
  const lexemes = rows[0]?.lexemes ?? []
  expect(lexemes.filter(each => !each.startsWith('s1dzz'))).toEqual([
    's1dduong',
    's1dmo',
    's1drong',
  ])
  expect(lexemes.filter(each => each.startsWith('s1dzz')).sort()).toEqual([
    ...['s1dzzdzduzfozfngz2', 's1dzzmozfz3', 's1dzzrozwngz5'],
  ])
})

it('the database gives words the accents that the rule gives them', async () => {
  const letters = fc.constantFrom(
    ...Array.from('aăâđeêioôơuưyhk2² ,-\u0301\u0300\u0309\u0303\u0323'),
  )
  const texts = fc.sample(fc.string({ unit: letters, maxLength: 30 }), 300)
  const { rows } = await sql<{ text: string; words: string[] }>`
    select text, regexp_split_to_array(btrim(regexp_replace(accented(text), '[^a-z0-9]+', ' ', 'g')), ' ') as words
    from unnest(${texts}::text[]) text`.execute(db)
  for (const { text, words } of rows) expect(words.filter(Boolean)).toEqual(accentedWords(text))
})
