/** A type's name with a slip that makes other words of it, before a number: “nghi quet so 9”. No dictionary can tell that it is one. */
import { type Choices, slipsBetween } from '#kernel/slips.ts'
import { SIGNS, type TypeName } from './heading.ts'

/** Shorter names are too near to too many words. */
const FEWEST_LETTERS = 6
const NUMBER = /^\d/

/** The words with the names of types that are meant in place of the first of them; undefined where none is. All are plain. */
export function nameMended(
  words: readonly string[],
  names: readonly TypeName[],
): Choices | undefined {
  for (let count = 1; count <= words.length && count <= MOST_WORDS; count += 1) {
    if (!isNumberAt(words, count)) continue
    const typed = words.slice(0, count).join('')
    const near = names.filter(name => isMeant(typed, name))
    const [first] = near
    if (first === undefined) return undefined
    const alike = near.filter(name => name.words.length === first.words.length)
    const mended = first.words.map((_, at) => [
      ...new Set(alike.flatMap(name => name.words[at] ?? [])),
    ])
    return [...mended, ...words.slice(count).map(word => [word])]
  }
  return undefined
}

/** One more than the longest name has. */
const MOST_WORDS = 5

function isNumberAt(words: readonly string[], at: number): boolean {
  const behind = SIGNS.includes(words[at] ?? '') ? at + 1 : at
  return NUMBER.test(words[behind] ?? '')
}

function isMeant(typed: string, { words, types }: TypeName): boolean {
  const name = words.join('')
  return types.length > 0 && name.length >= FEWEST_LETTERS && slipsBetween(typed, name) === 1
}
