import type { Language } from '#kernel/language.ts'
import { en } from './working-calendar.en.ts'
import { type CalendarWords, vi } from './working-calendar.vi.ts'

/** The calendar's words in that language. */
export function words(language: Language): CalendarWords {
  return language === 'vi' ? vi : en
}
