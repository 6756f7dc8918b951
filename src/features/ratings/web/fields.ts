import type { Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { words } from '../words.ts'

/** Errors by field as sentences in the reader's language. */
export function sentences(language: Language, errors: FieldErrors): Record<string, string> {
  const said: Readonly<Record<string, string>> = words(language).errors
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => {
      // A ticked reason that is not on the list is told at the list, not at its place in it.
      const [name = field] = field.split('.')
      return [name, said[code] ?? code]
    }),
  )
}

/** Errors as the summary lists them. */
export function summaryOf(errors: Readonly<Record<string, string>>) {
  return Object.entries(errors).map(([field, text]) => ({ field, text }))
}

/** A field as it was typed. */
export function typed(raw: RawFields, name: string): string | undefined {
  const value = raw[name]
  return typeof value === 'string' ? value : undefined
}

/** A field that may be ticked several times, as it was sent. */
export function ticked(raw: RawFields, name: string): readonly string[] {
  return [raw[name] ?? []].flat()
}
