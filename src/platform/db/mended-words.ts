/** Slips of typing, mended against the words that texts have. */
import { type RawBuilder, sql } from 'kysely'
import { slipsAmong, swapsOf } from '#kernel/slips.ts'
import type { Db } from './db.ts'

/** Words that a slip may stand for. */
const MOST_MENDINGS = 3

/** For each word what may have been meant, the likeliest first; the word itself alone when texts have it, or when none is near. */
export type Choices = readonly (readonly string[])[]

/** The words of the texts of a kind, and in how many they stand, as a statement with `word` and `texts`. */
export function wordsOfKind(
  siteId: number,
  kind: 'document' | 'place' | 'page_vi' | 'page_en',
): RawBuilder<unknown> {
  return sql`select word, texts from kind_word where site_id = ${siteId} and kind = ${kind} and texts > 0`
}

/**
 * Looks for each word among those of texts (a statement with `word` and `texts`); a slip is taken for the nearest. With an
 * open end the last one may also be the beginning of one. Words are made of a to z and digits.
 */
export async function mendWords(
  db: Db,
  ofTexts: RawBuilder<unknown>,
  words: readonly string[],
  { hasOpenEnd }: { readonly hasOpenEnd: boolean },
): Promise<Choices> {
  const begun = hasOpenEnd ? (words.at(-1) ?? '') : ''
  const known = await sql<{ word: string }>`
    select w.word from (${ofTexts}) w where w.word = any(${[...words]}::text[])
    union all
    select ${begun}::text from (select) one
    where ${begun} <> '' and exists (select from (${ofTexts}) w where starts_with(w.word, ${begun}))`.execute(
    db,
  )
  const isKnown = new Set(known.rows.map(row => row.word))
  const slips = slipsAmong(words, word => isKnown.has(word))
  if (slips.length === 0) return words.map(word => [word])
  const near = await sql<{ typed: string; word: string }>`
    select u.word as typed, n.word
    from jsonb_to_recordset(${JSON.stringify(slips.map(nearnessOf))}::jsonb) u(word text, swaps text[])
    cross join lateral (
      select w.word from (${ofTexts}) w
      cross join lateral (
        select case when w.word = any(u.swaps) then 1 else levenshtein_less_equal(w.word, u.word, 2) end as slips) s
      where length(w.word) between length(u.word) - 2 and length(u.word) + 2
        and s.slips <= case when length(u.word) < 6 then 1 else 2 end
      order by s.slips, w.texts desc
      limit ${MOST_MENDINGS}
    ) n`.execute(db)
  return words.map(word => {
    const mended = near.rows.filter(row => row.typed === word).map(row => row.word)
    return mended.length === 0 ? [word] : mended
  })
}

// Letters that changed places are one slip, which Levenshtein counts as two.
function nearnessOf(word: string) {
  return { word, swaps: swapsOf(word) }
}

/**
 * Looks for words as typed, the last one also as a beginning; when that gives nothing (undefined), for what may have been
 * meant. `mark` stands before the words in the index. Tells the words that were taken for others.
 */
export async function searchWithMending<Found>(
  db: Db,
  { mark, ofTexts }: { readonly mark: string; readonly ofTexts: RawBuilder<unknown> },
  words: readonly string[],
  find: (query: string) => Promise<Found | undefined>,
): Promise<{ readonly found: Found | undefined; readonly mended: readonly string[] }> {
  const asTyped = words.map(word => [word])
  const found = await find(queryOfChoices(mark, asTyped, true))
  if (found !== undefined) return { found, mended: [] }
  const choices = await mendWords(db, ofTexts, words, { hasOpenEnd: true })
  const mended = mendedIn(words, choices)
  if (mended.length === 0) return { found: undefined, mended }
  const meant = await find(queryOfChoices(mark, choices, true))
  return { found: meant, mended: meant === undefined ? [] : mended }
}

/** The words that were taken instead of what was typed. */
export function mendedIn(words: readonly string[], choices: Choices): string[] {
  return choices.flatMap((choice, index) =>
    choice.includes(words[index] ?? '') ? [] : choice.slice(0, 1),
  )
}

/**
 * A query of all the words, each as one of its choices, behind the mark that the words of an index have; of the last one
 * the beginning is enough when asked so.
 */
export function queryOfChoices(mark: string, choices: Choices, hasOpenEnd: boolean): string {
  const last = choices.length - 1
  return choices
    .map((choice, index) => {
      const end = hasOpenEnd && index === last ? ':*' : ''
      return `(${choice.map(word => `'${mark}${word}'${end}`).join(' | ')})`
    })
    .join(' & ')
}
