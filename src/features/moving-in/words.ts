import type { Language } from '#kernel/language.ts'
import { en } from './moving-in.en.ts'
import { type MovingInWords, vi } from './moving-in.vi.ts'

/** The words of moving in, in that language. */
export function words(language: Language): MovingInWords {
  return language === 'vi' ? vi : en
}
