import type { Language } from '#kernel/language.ts'
import { en } from './news.en.ts'
import { type NewsWords, vi } from './news.vi.ts'

/** The words of the news in that language. */
export function words(language: Language): NewsWords {
  return language === 'vi' ? vi : en
}
