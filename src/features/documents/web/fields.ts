import type { Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { words } from '../words.ts'

/** The sentence for a code, in the reader's language. */
export function errorText(language: Language, code: string | undefined): string | undefined {
  if (code === undefined) return undefined
  const known: Readonly<Record<string, string>> = words(language).errors
  return known[code] ?? code
}

/** Errors by field as the summary lists them. */
export function listErrors(
  language: Language,
  errors: FieldErrors,
): { field: string; text: string }[] {
  return Object.entries(errors).map(([field, code]) => ({
    field,
    text: errorText(language, code) ?? code,
  }))
}

/** A field as it was typed. */
export function typed(raw: RawFields, name: string): string | undefined {
  const value = raw[name]
  return typeof value === 'string' ? value : undefined
}
