import type { RawFields } from '#platform/http/request.ts'

/** The text sent under that name, of several the first; empty when there is none. */
export function textIn(raw: RawFields, name: string): string {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}
