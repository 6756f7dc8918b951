import type { Language } from '#kernel/language.ts'
import { en } from './organisation.en.ts'
import { type OrganisationWords, vi } from './organisation.vi.ts'

/** The organisation's words in that language. */
export function words(language: Language): OrganisationWords {
  return language === 'vi' ? vi : en
}
