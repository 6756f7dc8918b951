/** What is looked for in number and title: the words that were typed, or, of a heading, the type and the rest of them. */
import { type RawBuilder, sql } from 'kysely'
import { withoutAccents } from '#kernel/accents.ts'
import { type Asked, asked, CLOSENESS } from '#kernel/closeness.ts'
import { plainWords } from '#kernel/plain-text.ts'
import type { Choices } from '#kernel/slips.ts'
import { closenessIn, isAmong, queryOfChoices, type TitleIn } from '#platform/db/search-query.ts'
import { DOCUMENT_TYPES } from '../domain/document.ts'
import { type Heading, headingIn, SHORT_NAMES, type TypeName } from '../domain/heading.ts'
import { nameMended } from '../domain/heading-slips.ts'
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
  /** Of all the words, of the last at least the beginning: what files are asked for. */
  readonly query: string
  /** The same with the last word as a whole. */
  readonly wholeQuery: string
  /** Whether the document `d` has the words in number and title, or is one that is called so. */
  readonly isTitled: RawBuilder<boolean>
  /** How near `d`, of which `isTitled` holds, is to what was typed (kernel/closeness.ts); whose number begins as the heading says, is that one. */
  readonly near: RawBuilder<number>
  /** The same of `d` that has the words in a file only. */
  readonly nearByFile: RawBuilder<number>
}

/** Reads what was typed, with its words as they are understood. */
export function lookedFor(siteId: number, typed: string, choices: Choices): LookedFor {
  const mark = markOf(siteId)
  const query = queryOfChoices(mark, choices, true)
  const hasWords = sql<boolean>`d.words @@ ${query}::tsquery`
  const what = askedWithSlips(typed, choices)
  const files = { query, wholeQuery: queryOfChoices(mark, choices, false) }
  const nearByFile = nearAsNumbered(what)
  const of: TitleIn = { words: sql`d.words`, weight: 'b', number: NUMBER }
  // Its words may stand in number and title.
  const near = sql<number>`greatest(${closenessIn(mark, what, of)}, ${sql.lit(CLOSENESS.title)})`
  const heading = headingIn(choices, NAMES)
  if (heading === undefined) return { ...files, isTitled: hasWords, near, nearByFile }
  const isCalledSo = calledBy(mark, heading)
  const { types, number, year } = heading
  // Of whatever type, what has all the words is called so too: the index is not read twice.
  const isTitled = types.length === 0 ? isCalledSo : sql<boolean>`(${hasWords} or ${isCalledSo})`
  if (number === undefined) {
    // Of what is called so, no word of the title need be that of its type.
    const title = closenessIn(mark, { choices: heading.rest, numbers: [] }, of)
    const nearest = sql<number>`(case when ${isCalledSo} then greatest(${near}, ${title}) else ${near} end)`
    return { ...files, isTitled, near: nearest, nearByFile }
  }
  const isIt = sql`${isCalledSo} and ${hasNumber(number, year)}`
  const nearest = sql<number>`(case when ${isIt} then ${sql.lit(CLOSENESS.number)} else ${near} end)`
  return { ...files, isTitled, near: nearest, nearByFile }
}

const NUMBER = sql`d.number`

/** A number with a slip in it is among what was typed as it was understood. */
function askedWithSlips(typed: string, choices: Choices): Asked {
  const understood = choices.map(([word = '']) => withoutAccents(word)).join(' ')
  const numbers = [typed, understood].flatMap(each => asked(each, choices).numbers)
  return { choices, numbers: [...new Set(numbers)] }
}

function nearAsNumbered({ numbers }: Asked): RawBuilder<number> {
  const [is, isNot] = [sql.lit(CLOSENESS.number), sql.lit(CLOSENESS.elsewhere)]
  return numbers.length === 0
    ? sql`${isNot}`
    : sql`(case when ${isAmong(numbers, NUMBER)} then ${is} else ${isNot} end)`
}

/** Whether `d` has the type, the words and the year of a heading. The year is asked of what the words found: no index is read for it. */
function calledBy(
  mark: string,
  { types, rest, hasOpenEnd, number, year }: Heading,
): RawBuilder<boolean> {
  const hasRest = sql`d.words @@ ${queryOfChoices(mark, rest, hasOpenEnd)}::tsquery`
  const isOfType = types.length === 0 ? sql`` : sql`and d.type = any(${[...types]}::text[])`
  if (year === undefined) return sql`(${hasRest} ${isOfType})`
  const isNumbered = number === undefined ? sql`` : sql`and starts_with(${KEY}, ${`${number}/`})`
  return sql`(${hasRest} ${isOfType} and (d.words @@ ${queryOfChoices(mark, [[year]], false)}::tsquery
    or extract(year from d.issued_on) = ${Number(year)} ${isNumbered}))`
}

/** The number of `d` as document_number_key() writes it, with an end behind each of its parts. */
const KEY = sql`document_number_key(d.number) || '/'`

/** Whether the number of `d` begins so; with a year it has just that or none. */
function hasNumber(number: string, year: string | undefined): RawBuilder<boolean> {
  return year === undefined
    ? sql`starts_with(${KEY}, ${`${number}/`})`
    : sql`${KEY} ~ ${`^${number}/(${year}/|[a-z]|$)`}`
}

/** Whether words begin with a heading. */
export function isHeading(choices: Choices): boolean {
  return headingIn(choices, NAMES) !== undefined
}

/** Plain words that begin with a type's name with a slip in it, the name put right; undefined where they do not. */
export function typeMended(plain: readonly string[]): Choices | undefined {
  return nameMended(plain, NAMES)
}

/** What stands before the words of a site's documents in their index. */
function markOf(siteId: number): string {
  return `s${String(siteId)}d`
}
