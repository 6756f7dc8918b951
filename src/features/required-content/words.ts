import type { Language } from '#kernel/language.ts'
import { en } from './required-content.en.ts'
import { type ContentWords, vi } from './required-content.vi.ts'

/** The words of the checklist in that language. */
export function words(language: Language): ContentWords {
  return language === 'vi' ? vi : en
}
