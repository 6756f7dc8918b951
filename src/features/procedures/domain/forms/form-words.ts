/** Words of the form engine by language, and how an error becomes a sentence. */
import type { Language } from '#kernel/language.ts'
import type { FormError } from './answers.ts'
import type { CardProblem } from './card-qr.ts'
import { en } from './forms.en.ts'
import { type FormWords, vi } from './forms.vi.ts'

/** Words by language. */
export const FORM_WORDS: Readonly<Record<Language, FormWords>> = { vi, en }

/** The sentence that tells what is wrong and how to mend it. */
export function errorText(error: FormError, language: Language): string {
  if (error.message) return error.message[language]
  const label = error.label[language]
  const { errors, questions } = FORM_WORDS[language]
  const { code } = error
  const isAsked = label.endsWith('?') && (code === 'required' || code === 'choice_required')
  return fill(isAsked ? questions[code] : errors[code], {
    ...error.params,
    label: lowerFirst(label),
    Label: label,
  })
}

/** The sentence that tells why a card's text was not taken. */
export function cardErrorText(problem: CardProblem, language: Language): string {
  return FORM_WORDS[language].cardErrors[problem.code]
}

/** Puts the values into a sentence's `{names}`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    return Object.hasOwn(values, name) ? String(values[name]) : whole
  })
}

// "Ngay sinh" within a sentence is "ngay sinh"; an abbreviation such as "CCCD" stays.
function lowerFirst(label: string): string {
  const [first = '', second = ''] = label
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? label
    : first.toLowerCase() + label.slice(first.length)
}
