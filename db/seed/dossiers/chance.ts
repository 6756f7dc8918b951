/** Chance that falls the same way every time for the same seed, so that the same day makes the same demo. */

/** A stream of chance. */
export type Chance = {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  /** True so often, 0 to 1. */
  happens(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** An id that sorts by its moment, and within it by `order` (UUID version 7, RFC 9562). */
  id(moment: Date, order?: number): string
  /** An id that says nothing, not even when it was made (UUID version 4). */
  randomId(): string
}

/** Starts a stream. The generator is sfc32 (Doty-Humphrey), seeded by an FNV-1a hash of the text. */
export function chance(seed: string): Chance {
  const draw = sfc32(seed)
  const next = () => draw() / 0x1_0000_0000
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    happens: share => next() < share,
    pick: list => {
      const item = list[Math.floor(next() * list.length)]
      if (item === undefined) throw new RangeError('Nothing to pick from')
      return item
    },
    id(moment, order = draw() & 0xfff) {
      const ms = moment.getTime().toString(16).padStart(12, '0')
      return `${ms.slice(0, 8)}-${ms.slice(8)}-7${hex(order, 3)}-${tail(draw)}`
    },
    randomId: () =>
      `${hex(draw(), 8)}-${hex(draw() & 0xffff, 4)}-4${hex(draw() & 0xfff, 3)}-${tail(draw)}`,
  }
}

// The last 62 random bits of an id, after the two that name its variant.
function tail(draw: () => number): string {
  const [first, second] = [draw(), draw()]
  const variant = VARIANTS.charAt(first >>> 30) + hex(first & 0xfff, 3)
  return `${variant}-${hex(second & 0xffff, 4)}${hex(draw(), 8)}`
}

const VARIANTS = '89ab'

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}

function sfc32(seed: string): () => number {
  let [a, b, c, count] = [hashOf(seed, 1), hashOf(seed, 2), hashOf(seed, 3), 1]
  const draw = () => {
    const out = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + out
    return out >>> 0
  }
  for (let warm = 0; warm < 12; warm += 1) draw()
  return draw
}

/** A number that is always the same for the text: 0 to 2³² − 1. */
export function hashOf(text: string, salt = 0): number {
  let hash = 0x811c9dc5 ^ salt
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** Draws by weight, as often as asked: a look-up in the running sums. */
export function byWeight<T>(list: readonly T[], weightOf: (item: T) => number) {
  let total = 0
  const sums = list.map(item => (total += weightOf(item)))
  return (luck: Chance): T => {
    const drawn = luck.next() * total
    const found = list[sums.findIndex(sum => drawn < sum)] ?? list.at(-1)
    if (found === undefined) throw new RangeError('Nothing to draw from')
    return found
  }
}
