import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Choices } from '#kernel/slips.ts'

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

type Understood = { readonly mended: Choices; readonly hasOtherAccents: boolean }

/** The words of what was found: as they were understood, or else with their accents, unless they were found without. */
export function choicesToShow(
  { words, forms }: Pick<Search, 'words' | 'forms'>,
  { mended, hasOtherAccents }: Understood,
): Choices {
  if (mended.length > 0) return mended
  return (hasOtherAccents ? words : forms).map(word => [word])
}

/** All of them to show, the likeliest of the last one at the end. */
export function wordsToShow(
  search: Pick<Search, 'words' | 'forms'>,
  understood: Understood,
): readonly string[] {
  return choicesToShow(search, understood).flatMap(choice => choice.toReversed())
}

/** Of a text that is found, as much is shown. */
export const EXCERPT_CHARACTERS = 220
