import type { Language } from '#kernel/language.ts'
import type { DocumentType } from './document.ts'

/** Days for which a link that asks to confirm is good; an address that nobody confirms is forgotten then. */
export const CONFIRM_DAYS = 3

/** What a subscriber wants to hear of; null for all types, and for all fields. */
export type Choice = {
  readonly language: Language
  readonly types: readonly DocumentType[] | null
  readonly fieldIds: readonly number[] | null
}
