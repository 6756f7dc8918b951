import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'

/** What is looked for. */
export type Search = {
  readonly siteId: number
  readonly language: Language
  readonly typed: string
  /** The same in plain words. */
  readonly words: readonly string[]
  readonly now: Instant
  readonly limit: number
  /** Whether what they have in common is counted; `facet`: only those that have it are found. */
  readonly count: boolean
  readonly facet?: string | undefined
}

/** Of a text that is found, as much is shown. */
export const EXCERPT_CHARACTERS = 220
