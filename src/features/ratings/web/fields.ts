import type { Language } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { words } from '../words.ts'

export { ticked, typed } from '#platform/http/fields.ts'

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
