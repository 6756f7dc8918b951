import type { Language } from '#kernel/language.ts'
import { en } from './procedures.en.ts'
import { type ProceduresWords, vi } from './procedures.vi.ts'

/** The words of procedures in that language. */
export function words(language: Language): ProceduresWords {
  return language === 'vi' ? vi : en
}
