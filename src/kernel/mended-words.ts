/** What a search says of slips that it mended. */
import { plainText, plainWords } from './plain-text.ts'
import type { Choices } from './slips.ts'

/** What a slip was taken for: of the words for which it may stand the likeliest that is in the texts. */
export function wordsIn(mended: Choices, texts: readonly string[]): readonly string[] {
  const isPlain = mended.every(({ length }) => length === 1)
  const there = new Set(isPlain ? [] : texts.flatMap(plainWords))
  return mended.flatMap(choice => (choice.find(word => there.has(word)) ?? choice[0]) || [])
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** What was understood, as a reader would write it: words that were not taken for others with the accents that were typed. */
export function writtenOut(mended: readonly string[], typed: string): string {
  const written = new Map((typed.match(WORD) ?? []).map(word => [plainText(word), word]))
  return mended.map(word => written.get(word) ?? word).join(' ')
}
