import type { Language } from '#kernel/language.ts'
import { en } from './scorecards.en.ts'
import { type ScorecardWords, vi } from './scorecards.vi.ts'

/** The words of the figures in that language. */
export function words(language: Language): ScorecardWords {
  return language === 'vi' ? vi : en
}
