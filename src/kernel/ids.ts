import type { Instant } from './instant.ts'

/** A UUID version 7 (RFC 9562 §5.7) in lower-case text: sorts by the time it was made. */
export type Id = string & { readonly __brand: 'Id' }

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

declare const crypto: { getRandomValues<T extends Uint8Array>(bytes: T): T }

/** Bits that count the ids of one millisecond, so that they too sort in the order in which they were made. */
const COUNTER_BITS = 26
const counter = { ms: 0, value: 0 }

/** Random bytes are asked for by the kilobyte: one call for sixteen of them costs as much. */
const ID_BYTES = 16
const random = { bytes: new Uint8Array(64 * ID_BYTES), used: 64 * ID_BYTES }

function randomBytes(): Uint8Array {
  if (random.used === random.bytes.length) {
    crypto.getRandomValues(random.bytes)
    random.used = 0
  }
  random.used += ID_BYTES
  return random.bytes.slice(random.used - ID_BYTES, random.used)
}

/** Makes a new id for a thing that comes to be at `now`. Those of one moment keep their order in this process. */
export function newId(now: Instant): Id {
  const bytes = randomBytes()
  let ms = now.getTime()
  const count = nextCount(ms, bytes)
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = ms % 256
    ms = Math.floor(ms / 256)
  }
  bytes[6] = ((count >> 22) & 0x0f) | 0x70
  bytes[7] = (count >> 14) & 0xff
  bytes[8] = ((count >> 8) & 0x3f) | 0x80
  bytes[9] = count & 0xff
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id
}

/** The next number of that millisecond; the first is random, in the lower half of what there is room for. */
function nextCount(ms: number, bytes: Uint8Array): number {
  const start = new DataView(bytes.buffer).getUint32(6) >>> (33 - COUNTER_BITS)
  counter.value = counter.ms === ms ? counter.value + 1 : start
  counter.ms = ms
  return counter.value
}

/** When that id was made. */
export function madeAt(id: string): Instant {
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))
}

/** Tells whether the text has the form of an id. */
export function isId(text: string): text is Id {
  return PATTERN.test(text)
}
