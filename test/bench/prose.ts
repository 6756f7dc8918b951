/**
 * Texts without end that have the words of a given prose in its order: each word is followed by one that followed it
 * there. Names and numbers of their own make every text different, so that some words are rare as in life.
 */

/** A source of chance between 0 and 1 that gives the same numbers every time (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Writes prose. */
export type Writer = {
  /** That many words, the first with a capital letter. */
  sentence(words: number): string
  /** Sentences of about that many words together. */
  paragraph(words: number): string
}

const NAMES = 20_000
const NAMES_SHARE = 0.03
const NUMBERS_SHARE = 0.02

/** Learns from a prose and writes like it. */
export function writerLike(prose: string, chance: () => number): Writer {
  const words = prose.split(/\s+/).filter(word => /\p{L}/u.test(word))
  const following = new Map<string, string[]>()
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    if (next === undefined) break
    following.set(word, [...(following.get(word) ?? []), next])
  }
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)]
  const syllables = [...new Set(words.map(word => word.replace(/[^\p{L}]/gu, '').toLowerCase()))]
  // Squared, so that a few names are in every tenth text and most in a handful.
  const name = (): string => nameOf(syllables, Math.floor(chance() ** 2 * NAMES))
  const next = (before: string | undefined): string | undefined =>
    pick(following.get(before ?? '') ?? words)
  const sentence = (length: number): string => {
    const made: string[] = []
    let last = pick(words)
    for (let count = 0; count < length; count += 1) {
      const kind = chance()
      if (kind < NAMES_SHARE) made.push(name())
      else if (kind < NAMES_SHARE + NUMBERS_SHARE) made.push(String(Math.floor(chance() * 5000)))
      else {
        last = next(last) ?? ''
        made.push(last.replace(/[^\p{L}\p{N}-]/gu, ''))
      }
    }
    const text = made.filter(word => word !== '').join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  return {
    sentence,
    paragraph(length) {
      const sentences: string[] = []
      for (let left = length; left > 0; left -= 18)
        sentences.push(`${sentence(Math.min(left, 18))}.`)
      return sentences.join(' ')
    },
  }
}

/** The name of that number: two syllables run together, as foreign and upland names are written. */
function nameOf(syllables: readonly string[], number: number): string {
  const first = syllables[(number * 7919) % syllables.length] ?? ''
  const second = syllables[(number * 104_729 + 13) % syllables.length] ?? ''
  const name = first + second
  return name.charAt(0).toUpperCase() + name.slice(1)
}
