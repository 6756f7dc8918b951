import type { Language } from '#kernel/language.ts'
import { en } from './search.en.ts'
import { type SearchWords, vi } from './search.vi.ts'

/** The words of search in that language. */
export function words(language: Language): SearchWords {
  return language === 'vi' ? vi : en
}
