/** The words of a search over procedures, as typed without accents or with a slip. */
import { foldText } from './forms/normalise-text.ts'

const MOST_WORDS = 10
const LONGEST_WORD = 30

/** The words of what was typed, folded, in order, each once. Codes such as 1.001193 stay whole. */
export function searchWords(typed: string): readonly string[] {
  const words = foldText(typed.slice(0, 300)).match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter(word => word.length <= LONGEST_WORD))].slice(0, MOST_WORDS)
}
