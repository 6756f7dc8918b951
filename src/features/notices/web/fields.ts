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
export function listErrors(language: Language, errors: FieldErrors) {
  return Object.entries(errors).map(([field, code]) => ({
    field,
    text: errorText(language, code) ?? code,
  }))
}

/** A field as it was typed; empty when it was not there. */
export function typed(raw: RawFields, name: string): string {
  const value = raw[name]
  return typeof value === 'string' ? value : ''
}

/** The fields of a form that was sent, as typed; a key is made where none came. */
export function valuesOf(
  raw: RawFields,
  names: readonly string[],
  key: string,
): Readonly<Record<string, string>> {
  const sent = typed(raw, 'key')
  return {
    ...Object.fromEntries(names.map(name => [name, typed(raw, name)])),
    key: sent === '' ? key : sent,
  }
}
