import type { Language } from '#kernel/language.ts'
import { en } from './notices.en.ts'
import { type NoticesWords, vi } from './notices.vi.ts'

/** The words of the notices in that language. */
export function words(language: Language): NoticesWords {
  return language === 'vi' ? vi : en
}
