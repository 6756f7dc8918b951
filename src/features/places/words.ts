import type { Language } from '#kernel/language.ts'
import { en } from './places.en.ts'
import { type PlacesWords, vi } from './places.vi.ts'

/** The words of the places in that language. */
export function words(language: Language): PlacesWords {
  return language === 'vi' ? vi : en
}
