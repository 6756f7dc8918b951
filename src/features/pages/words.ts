import type { Language } from '#kernel/language.ts'
import { en } from './pages.en.ts'
import { type PagesWords, vi } from './pages.vi.ts'

/** The words of the pages in that language. */
export function words(language: Language): PagesWords {
  return language === 'vi' ? vi : en
}
