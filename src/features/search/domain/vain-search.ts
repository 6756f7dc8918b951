import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'

/** A search that found nothing on several days. Nothing is known of who searched. */
export type VainSearch = {
  /** Plain words, as they were understood. */
  readonly words: string
  readonly language: Language
  readonly days: number
  readonly searches: number
  readonly lastDay: PlainDate
}
