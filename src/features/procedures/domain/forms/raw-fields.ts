/** Looking into what a form sent. Every answer to "what stands there?" is safe, whatever was sent. */
import type { Raw } from './answers.ts'

// Far beyond any limit of a question: what is longer is cut before it is looked at.
const LONGEST = 20_000

/** The text sent under that name, or an empty one; of several the first. */
export function textAt(raw: Raw, field: string): string {
  const value = valueAt(raw, field)
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first.slice(0, LONGEST)
  return typeof first === 'number' || typeof first === 'boolean' ? String(first) : ''
}

/** All texts sent under that name. */
export function textsAt(raw: Raw, field: string): readonly string[] {
  const value = valueAt(raw, field)
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  return all.slice(0, 200).filter(each => typeof each === 'string')
}

/** Whatever was sent under that name; never what objects inherit. */
export function valueAt(raw: Raw, field: string): unknown {
  return Object.hasOwn(raw, field) ? raw[field] : undefined
}
