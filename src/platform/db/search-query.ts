/** Queries of PostgreSQL's full text search from plain words, which hold letters, digits and points only: nothing needs escaping. */
import { type RawBuilder, sql } from 'kysely'
import { hasAccents, IN_FORM } from '#kernel/accents.ts'
import { type Asked, CLOSENESS } from '#kernel/closeness.ts'
import type { Choices } from '#kernel/slips.ts'
import { choicesOfText } from '#kernel/typed-words.ts'

/**
 * A query of all the words, each as one of its choices, behind the mark that the words of an index have; of the last one
 * the beginning is enough when asked so.
 */
export function queryOfChoices(mark: string, choices: Choices, hasOpenEnd: boolean): string {
  return alternatives(mark, choices, hasOpenEnd).join(' & ')
}

/**
 * Without the last word where that is one letter behind others, still in the making; undefined otherwise. Nearly every
 * text has a word that begins so, and to read the lists of all of them takes longest.
 */
export function withoutOneLetter(choices: Choices): Choices | undefined {
  const [last = ''] = choices.at(-1) ?? []
  return choices.length > 1 && /^[a-z]$/.test(last) ? choices.slice(0, -1) : undefined
}

/** How many texts are looked at for so many that are wanted: some for each, at most so many, however common the words are. */
export function lookedAt(
  { forEach, most }: { readonly forEach: number; readonly most: number },
  wanted: number,
): RawBuilder<unknown> {
  return sql.lit(Math.min(most, forEach * wanted))
}

/**
 * Queries of all the words of a text behind one of the marks, the last word at least in its beginning. The first one is of the
 * words as they were typed; where some had accents a second one is without them, for when nothing has just those. None when
 * there is no word.
 */
export function queriesOfText(marks: readonly string[], text: string): readonly string[] {
  return choicesOfText(text).map(choices =>
    marks.map(mark => `(${queryOfChoices(mark, choices, true)})`).join(' | '),
  )
}

/** What the first of the queries finds that finds anything. */
export async function firstFound<Query, Row>(
  queries: readonly Query[],
  find: (query: Query) => Promise<Row[]>,
): Promise<Row[]> {
  for (const query of queries) {
    const found = await find(query)
    if (found.length > 0) return found
  }
  return []
}

/**
 * For each word a query of its choices. Only of the first one, which is what was typed or the likeliest, a beginning is
 * enough, unless it has accents: then it was typed to its end. With a weight only words of that weight count.
 */
export function alternatives(
  mark: string,
  choices: Choices,
  hasOpenEnd: boolean,
  weight = '',
): string[] {
  const last = choices.length - 1
  return choices.map((choice, index) => {
    const isOpen = hasOpenEnd && index === last && !hasAccents(choice[0] ?? '')
    const end = (nth: number) => {
      const how = `${isOpen && nth === 0 ? '*' : ''}${weight}`
      return how === '' ? '' : `:${how}`
    }
    return `(${choice.map((word, nth) => `'${mark}${inIndex(word)}'${end(nth)}`).join(' | ')})`
  })
}

/** Forms with accents stand apart, or whoever looks for the beginning of a word would read every text twice. */
function inIndex(word: string): string {
  return hasAccents(word) ? `zz${word}` : word
}

/** A word stands in an index plain and in each form (kernel/accents.ts) that it has; no title has more forms of all its words. */
const MOST_FORMS = 6

/** The title of something, for the database. */
export type TitleIn = {
  /** The index that has its words. */
  readonly words: RawBuilder<unknown>
  /** Their weight there, where it has other words too. */
  readonly weight?: 'a' | 'b'
  readonly number?: RawBuilder<unknown>
}

/** How near a title is to what was typed (kernel/closeness.ts), for the database. */
export function closenessIn(
  mark: string,
  { choices, numbers }: Asked,
  of: TitleIn,
): RawBuilder<number> {
  const { words, weight = '' } = of
  const each = alternatives(mark, choices, true, weight)
  // The title's words are taken out of others only for what has them together: that costs more than all the rest.
  const titleWords = weight === '' ? words : sql`ts_filter(${words}, ${sql.lit(`{${weight}}`)})`
  const isNumber =
    of.number === undefined || numbers.length === 0
      ? sql``
      : sql`when ${isAmong(numbers, of.number)} then ${sql.lit(CLOSENESS.number)}`
  // They are counted only where they may be so few.
  const isLonger = sql`length(${titleWords}) > ${MOST_FORMS * choices.length}`
  const plainOnes = sql`(select count(*) from unnest(${titleWords}) each where each.lexeme !~ ${sql.lit(IN_FORM.source)})`
  return sql<number>`(case ${isNumber}
    when ${words} @@ ${each.join(' <-> ')}::tsquery
      then case when ${isLonger} then ${sql.lit(CLOSENESS.together)}
        when ${plainOnes} <= ${choices.length} then ${sql.lit(CLOSENESS.whole)} else ${sql.lit(CLOSENESS.together)} end
    when ${words} @@ ${each.join(' & ')}::tsquery then ${sql.lit(CLOSENESS.title)}
    else ${sql.lit(CLOSENESS.elsewhere)} end)`
}

/** Whether a number is among those that were typed (kernel/closeness.ts), for the database. */
export function isAmong(
  numbers: readonly string[],
  number: RawBuilder<unknown>,
): RawBuilder<boolean> {
  return sql`btrim(regexp_replace(plain(${number}), '[^a-z0-9]+', ' ', 'g')) = any(${[...numbers]}::text[])`
}
