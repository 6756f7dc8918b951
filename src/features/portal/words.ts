import type { Language } from '#kernel/language.ts'
import { en } from './portal.en.ts'
import { type PortalWords, vi } from './portal.vi.ts'

/** The portal's words in that language. */
export function words(language: Language): PortalWords {
  return language === 'vi' ? vi : en
}
