import { errorSentences, typedText } from '#platform/http/fields.ts'
import type { RawFields } from '#platform/http/request.ts'
import { words } from '../words.ts'

export const { errorText, listErrors } = errorSentences(language => words(language).errors)
export { typedText as typed }

/** The fields of a form that was sent, as typed; a key is made where none came. */
export function valuesOf(
  raw: RawFields,
  names: readonly string[],
  key: string,
): Readonly<Record<string, string>> {
  const sent = typedText(raw, 'key')
  return {
    ...Object.fromEntries(names.map(name => [name, typedText(raw, name)])),
    key: sent === '' ? key : sent,
  }
}
