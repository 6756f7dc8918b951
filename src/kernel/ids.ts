import type { Instant } from './instant.ts'

/** A UUID version 7 (RFC 9562 §5.7) in lower-case text: sorts by the time it was made. */
export type Id = string & { readonly __brand: 'Id' }

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

declare const crypto: { getRandomValues<T extends Uint8Array>(bytes: T): T }

/** Makes a new id for a thing that comes to be at `now`. */
export function newId(now: Instant): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  let ms = now.getTime()
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = ms % 256
    ms = Math.floor(ms / 256)
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id
}

/** Tells whether the text has the form of an id. */
export function isId(text: string): text is Id {
  return PATTERN.test(text)
}
