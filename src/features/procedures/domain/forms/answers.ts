/** What was answered, as stored with a dossier: plain JSON, by the questions' keys. */

import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'

/** An address: an administrative unit as it was named that day (codes are used again later), and the rest. */
export type AddressAnswer = {
  readonly unitCode: string
  readonly unitName: string
  readonly line: string
}

/** An uploaded file, already stored; the name is the applicant's. */
export type FileAnswer = {
  readonly sha256: string
  readonly name: string
  readonly size: number
  /** As the store tells it; which of them a question takes, its form says. */
  readonly kind: 'pdf' | 'jpg' | 'png' | 'webp' | 'gif' | 'docx' | 'xlsx'
}

/** The answer to one question. A number for numbers and money; days are YYYY-MM-DD. */
export type AnswerValue =
  | string
  | number
  | boolean
  | readonly string[]
  | AddressAnswer
  | readonly FileAnswer[]
  | Answers
  | readonly Answers[]

/** Answers by question key. A question without an answer has no entry. */
export type Answers = { readonly [key: string]: AnswerValue }

/** What a form sent, or what fills it again: nothing about it is certain. */
export type Raw = { readonly [key: string]: unknown }

/** A ward or commune (or what it was called at some time) that an address may name. */
export type AdministrativeUnit = { readonly code: string; readonly fullName: string }

/** What the rules need to know of the world. */
export type FormContext = {
  readonly today: PlainDate
  /** Units whose code, or whose name written without accents, is what was typed. */
  readonly findUnits: (typed: string) => readonly AdministrativeUnit[]
}

/** Codes of everything that may be wrong with an answer; the words for them are in forms.vi.ts. */
export const FORM_ERROR_CODES = [
  'required',
  'choice_required',
  'file_required',
  'too_short',
  'too_long',
  'name_characters',
  'pattern',
  'date_format',
  'date_too_early',
  'date_too_late',
  'identity_number_format',
  'identity_number_format_old',
  'identity_number_province',
  'phone_format',
  'email_format',
  'number_format',
  'number_decimals',
  'number_min',
  'number_max',
  'choice_unknown',
  'unit_unknown',
  'unit_ambiguous',
  'address_line_required',
  'file_too_many',
  'file_kind',
  'file_unknown',
  'list_too_few',
  'list_too_many',
  'check',
  'page_unknown',
  'identity_number_birth_year',
  'identity_number_sex',
] as const

/** What may be wrong with an answer. */
export type FormErrorCode = (typeof FORM_ERROR_CODES)[number]

/** One thing wrong with what was sent. `field` is the name of the input to mend. */
export type FormError = {
  readonly field: string
  readonly code: FormErrorCode
  readonly label: Localised
  readonly params: { readonly [name: string]: string | number }
  /** The form's own words, where it has them. */
  readonly message?: Localised
}
