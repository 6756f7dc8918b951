import type { Language } from '#kernel/language.ts'
import { en } from './dossiers.en.ts'
import { type DossierWords, vi } from './dossiers.vi.ts'

/** The words of dossiers in that language. */
export function words(language: Language): DossierWords {
  return language === 'vi' ? vi : en
}
