import type { Language } from '#kernel/language.ts'
import { en } from './ratings.en.ts'
import { type RatingWords, vi } from './ratings.vi.ts'

/** The words of ratings in that language. */
export function words(language: Language): RatingWords {
  return language === 'vi' ? vi : en
}
