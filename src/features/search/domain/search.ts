import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'

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

/** The words to show in what was found: with their accents, unless they were found without. */
export function wordsToShow(
  { words, forms }: Pick<Search, 'words' | 'forms'>,
  { mended, hasOtherAccents }: { mended: readonly string[]; hasOtherAccents: boolean },
): string[] {
  // The last is the last that was typed: it may be the beginning of a word.
  return [...mended, ...(hasOtherAccents || mended.length > 0 ? words : forms)]
}

/** Of a text that is found, as much is shown. */
export const EXCERPT_CHARACTERS = 220
