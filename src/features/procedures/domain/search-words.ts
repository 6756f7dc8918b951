/** The words of a search over procedures. */
import { accentedText } from '#kernel/accents.ts'
import { type TypedWords, wordsTyped } from '#kernel/typed-words.ts'
import { foldText } from './forms/normalise-text.ts'

const MOST_CHARACTERS = 300
const LONGEST_WORD = 30

/** The words of what was typed. Codes such as 1.001193 stay whole. */
export function searchWords(typed: string): TypedWords {
  const text = typed.slice(0, MOST_CHARACTERS)
  return wordsTyped(wordsIn(text), wordsIn(accentedText(text)))
}

function wordsIn(text: string): string[] {
  const words = foldText(text).match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? []
  return words.filter(word => word.length <= LONGEST_WORD)
}
