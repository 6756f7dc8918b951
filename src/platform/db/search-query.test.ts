import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { asked, WITH_ACCENTS } from '#kernel/closeness.ts'
import { plainWords } from '#kernel/plain-text.ts'
import { spellingsOf } from '#kernel/slips.ts'
import { testDatabase } from '#test/support/database.ts'
import { TITLE_CASES } from '#test/support/title-cases.ts'
import { closenessIn } from './search-query.ts'

const db = await testDatabase()

it.each(TITLE_CASES.filter(({ near }) => near !== undefined))(
  'the database finds “$of” $no as near to “$typed” as the rule does: $why',
  async ({ typed, of, no, near = 0, ...more }) => {
    const choices = [...new Set(plainWords(typed))].map(spellingsOf)
    const { rows } = await sql<{ near: number }>`
      select ${closenessIn('s1d', asked(typed, choices), {
        ...{ title: sql`t.title`, titleWords: sql`t.words`, number: sql`t.number` },
      })} as near
      from (select ${of}::text as title, ${no}::text as number, document_words(1, ${of}) as words) t`.execute(
      db,
    )
    expect(rows[0]?.near).toBe(near + ('accents' in more ? WITH_ACCENTS : 0))
  },
)
