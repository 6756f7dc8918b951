/**
 * Words of a search, as typed without accents or with a slip.
 *
 * word         what was typed, folded
 * alternative  a word of the texts that may have been meant, with how far it is from what was typed (0: the same)
 */
import { foldText } from './forms/normalise-text.ts'

/** A word that may have been meant. `texts`: in how many texts it stands. */
export type Alternative = {
  readonly word: string
  readonly distance: number
  readonly texts: number
}

/** Most words of a search that are looked at. */
export const MOST_WORDS = 10
const LONGEST_WORD = 30
const MOST_ALTERNATIVES = 6

/** The words of what was typed, folded, in order, each once. Codes such as 1.001193 stay whole. */
export function searchWords(typed: string): readonly string[] {
  const words = foldText(typed.slice(0, 300)).match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter(word => word.length <= LONGEST_WORD))].slice(0, MOST_WORDS)
}

/** The word as others spell it: Vietnamese ends many words in i or y alike (ky, ki). */
export function otherSpelling(word: string): string | undefined {
  if (word.endsWith('y')) return `${word.slice(0, -1)}i`
  return word.endsWith('i') && word.length > 1 ? `${word.slice(0, -1)}y` : undefined
}

/** How many letters may be wrong in a word of that length: in short ones none, or everything would match. */
export function slipsAllowed(word: string): 0 | 1 | 2 {
  if (/\d/.test(word) || word.length < 3) return 0
  return word.length < 6 ? 1 : 2
}

/** Those of the alternatives that are worth looking for: the nearest, then the most used. */
export function bestAlternatives(alternatives: readonly Alternative[]): readonly Alternative[] {
  return [...alternatives]
    .sort((a, b) => a.distance - b.distance || b.texts - a.texts || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_ALTERNATIVES)
}

/** The words that were most likely meant: those as typed that stand in texts, of the others the best alternative. */
export function meantWords(
  words: readonly string[],
  known: ReadonlyMap<string, number>,
  alternatives: ReadonlyMap<string, readonly Alternative[]>,
): readonly string[] {
  return words.map(word => (known.has(word) ? word : (alternatives.get(word)?.[0]?.word ?? word)))
}

/**
 * A query for PostgreSQL's full text search: every word, or one of its alternatives, must stand in the text; of the
 * last word the beginning is enough. Words hold letters, digits and dots only, so that nothing needs escaping.
 */
export function tsQuery(
  words: readonly string[],
  alternatives: ReadonlyMap<string, readonly Alternative[]>,
  join: '&' | '|',
): string {
  return words
    .map((word, index) => {
      const prefix = index === words.length - 1 && word.length >= 2 ? ':*' : ''
      const others = (alternatives.get(word) ?? [])
        .map(each => each.word)
        .filter(each => each !== word)
      return `(${[`'${word}'${prefix}`, ...others.map(each => `'${each}'`)].join(' | ')})`
    })
    .join(` ${join} `)
}
