import type { RawFields } from '#platform/http/request.ts'

/** What a choice or a number of ours looks like: `power`, `sign_in`, `12`. */
const CODE = /^(?:[a-z][a-z0-9_-]*|\d{1,7})$/
/** Keys, proofs and addresses: long, and without a space. */
const MACHINE = /^(?:\/\S*|[\w+/=.:-]{20,})$/
const ADDRESS = /^https?:\/\//
/** Named so, it is for nobody's eyes, whatever it looks like. */
const SECRET = /pass|secret|token|proof|otp|code|mat-khau/i

/**
 * What somebody typed in a form, in the form's order, to be copied. Which fields were hidden does not come with a form: what only
 * programs write is told by how it looks.
 */
export function typedTexts(fields: RawFields): string[] {
  return Object.entries(fields)
    .filter(([name]) => !SECRET.test(name))
    .flatMap(([, value]) => value)
    .filter(isTyped)
}

function isTyped(value: string): boolean {
  const text = value.trim()
  if (text === '' || CODE.test(text) || isRecord(text)) return false
  return ADDRESS.test(text) || !MACHINE.test(text)
}

/** What a form was filled with, or has seen, as it brings it along. */
function isRecord(text: string): boolean {
  if (!/^[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
