/** What is looked for in number and title: the words that were typed, or, of a heading, the type and the rest of them. */
import { type RawBuilder, sql } from 'kysely'
import { asked, CLOSENESS } from '#kernel/closeness.ts'
import { plainWords } from '#kernel/plain-text.ts'
import type { Choices } from '#kernel/slips.ts'
import { closenessIn, queryOfChoices, type TitleIn } from '#platform/db/search-query.ts'
import { DOCUMENT_TYPES } from '../domain/document.ts'
import { headingIn, SHORT_NAMES, type TypeName } from '../domain/heading.ts'
import { words } from '../words.ts'

/** What all of them are called; no name where “số” is enough. */
const OF_ANY_TYPE = [[], ['van', 'ban'], ['document']]

/** What types are called in either language, in full and short. */
const NAMES: readonly TypeName[] = [
  ...OF_ANY_TYPE.map(name => ({ words: name, types: [] })),
  ...DOCUMENT_TYPES.flatMap(type =>
    [words('vi').types[type], words('en').types[type], SHORT_NAMES[type] ?? []]
      .flat()
      .map(name => ({ words: plainWords(name), types: [type] })),
  ),
]

/** For the database. */
export type LookedFor = {
  /** Of all the words: what files are asked for. */
  readonly query: string
  /** Whether the document `d` has the words in number and title, or is one that is called so. */
  readonly isTitled: RawBuilder<boolean>
  /** How near `d` is to what was typed (kernel/closeness.ts); whose number begins as the heading says, is that one. */
  readonly near: RawBuilder<number>
}

/** Reads what was typed, with its words as they are understood. */
export function lookedFor(siteId: number, typed: string, choices: Choices): LookedFor {
  const mark = markOf(siteId)
  const query = queryOfChoices(mark, choices, true)
  const of: TitleIn = { words: sql`d.words`, weight: 'b', number: sql`d.number` }
  const near = closenessIn(mark, asked(typed, choices), of)
  const hasWords = sql<boolean>`d.words @@ ${query}::tsquery`
  const heading = headingIn(choices, NAMES)
  if (heading === undefined) return { query, isTitled: hasWords, near }
  const rest = queryOfChoices(mark, heading.rest, true)
  const isOfType =
    heading.types.length === 0 ? sql`` : sql`and d.type = any(${[...heading.types]}::text[])`
  const isCalledSo = sql`(d.words @@ ${rest}::tsquery ${isOfType})`
  const begins = sql`starts_with(document_number_key(d.number) || '/', ${`${heading.number}/`})`
  return {
    query,
    isTitled: sql`(${hasWords} or ${isCalledSo})`,
    near: sql`(case when ${isCalledSo} and ${begins} then ${sql.lit(CLOSENESS.number)} else ${near} end)`,
  }
}

/** Whether words begin with a heading. */
export function isHeading(choices: Choices): boolean {
  return headingIn(choices, NAMES) !== undefined
}

/** What stands before the words of a site's documents in their index. */
function markOf(siteId: number): string {
  return `s${String(siteId)}d`
}
