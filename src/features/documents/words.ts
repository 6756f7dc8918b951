import type { Language } from '#kernel/language.ts'
import { en } from './documents.en.ts'
import { type DocumentWords, vi } from './documents.vi.ts'

/** The words of documents and consultations in that language. */
export function words(language: Language): DocumentWords {
  return language === 'vi' ? vi : en
}
