import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { plainText } from '#kernel/plain-text.ts'

/** What is looked for. */
export type Search = {
  readonly siteId: number
  readonly language: Language
  readonly typed: string
  /** The same in plain words. */
  readonly words: readonly string[]
  /** Its words as forms with the accents that were typed (kernel/accents.ts). */
  readonly forms: readonly string[]
  readonly now: Instant
  readonly limit: number
  /** Whether what they have in common is counted; `facet`: only those that have it are found. */
  readonly count: boolean
  readonly facet?: string | undefined
}

/** The words to show in what was found: as they were understood, or else with their accents, unless they were found without. */
export function wordsToShow(
  { words, forms }: Pick<Search, 'words' | 'forms'>,
  { mended, hasOtherAccents }: { mended: readonly string[]; hasOtherAccents: boolean },
): readonly string[] {
  if (mended.length > 0) return mended
  return hasOtherAccents ? words : forms
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** What was understood, as a reader would write it: words that were not taken for others with the accents that were typed. */
export function writtenOut(mended: readonly string[], typed: string): string {
  const written = new Map((typed.match(WORD) ?? []).map(word => [plainText(word), word]))
  return mended.map(word => written.get(word) ?? word).join(' ')
}

/** Of a text that is found, as much is shown. */
export const EXCERPT_CHARACTERS = 220
