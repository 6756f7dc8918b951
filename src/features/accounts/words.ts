import type { Language } from '#kernel/language.ts'
import { en } from './accounts.en.ts'
import { type AccountsWords, vi } from './accounts.vi.ts'

/** The accounts' words in that language. */
export function words(language: Language): AccountsWords {
  return language === 'vi' ? vi : en
}
