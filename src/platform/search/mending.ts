/**
 * How slips of typing are mended, whatever is looked for: against the words that the texts of its kind have.
 *
 * dictionary  these words, and in how many texts each stands
 * known       a word, or as others spell it, that the dictionary has
 * mended      taken for another, or for several that were typed without the blanks between them
 */
import {
  type Choices,
  lonelySyllable,
  oftenMeantBy,
  slipsAmong,
  spellingsOf,
  syllablesIn,
} from '#kernel/slips.ts'
import type { TypedWords } from '#kernel/typed-words.ts'

/** Words that a slip may stand for. */
export const MOST_MENDINGS = 3

/** The words of the texts of a kind, wherever they are kept. Words are plain. */
export type Dictionary = {
  /** Those of the words that it has, and in how many texts; with them `begun` when one begins so and it is not empty. */
  known(words: readonly string[], begun: string): Promise<ReadonlyMap<string, number>>
  /** For each slip that it can mend at most MOST_MENDINGS words, those with the fewest slips first, then those of most texts. */
  near(slips: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
}

/** What words were understood as. */
export type Meaning = {
  readonly choices: Choices
  /** All the words, with what each slip may stand for in its place, the likeliest first; none when there was no slip. */
  readonly mended: Choices
  /** In how many texts the words stand that texts have. */
  readonly known: ReadonlyMap<string, number>
  /** A word is in no text and near to none: no text has all of them. */
  readonly isHopeless: boolean
}

/** How words are looked at. */
export type Mending = {
  /** The last word may also be the beginning of one. */
  readonly hasOpenEnd: boolean
  /** Only texts that have all the words are wanted: where one is in none, the others are not mended. */
  readonly needsAll: boolean
}

/** Takes slips for the words that are nearest. Words are plain. */
export async function mendWords(
  dictionary: Dictionary,
  typed: readonly string[],
  { hasOpenEnd, needsAll }: Mending,
): Promise<Meaning> {
  const last = typed.at(-1) ?? ''
  const parts = new Map(typed.map(word => [word, syllablesIn(word) ?? []]))
  const asked = [...typed, ...[...parts.values()].flat()].flatMap(spellingsOf)
  const known = await dictionary.known(asked, hasOpenEnd ? last : '')
  const isKnown = (word: string) => spellingsOf(word).some(each => known.has(each))
  const partsOf = (word: string) => {
    const found = parts.get(word) ?? []
    return isKnown(word) || !found.every(isKnown) ? [] : found
  }
  const words = typed.flatMap(word => (partsOf(word).length > 0 ? partsOf(word) : [word]))
  const slips = slipsAmong(words, isKnown)
  const needed = hasOpenEnd ? words : words.slice(0, -1)
  const isLost = needed.some(word => !isKnown(word) && !slips.includes(word))
  const near =
    slips.length === 0 || (isLost && needsAll)
      ? new Map<string, readonly string[]>()
      : await dictionary.near(slips)
  const understood = words.map(word => near.get(word) ?? [word])
  const isAsTyped = words.length === typed.length && near.size === 0
  return {
    choices: words.map(word => near.get(word) ?? spellingsOf(word)),
    mended: isAsTyped ? [] : understood,
    known,
    isHopeless: needed.some(word => !isKnown(word) && !near.has(word)),
  }
}

/** What was found for words, and how they were understood. */
export type MendedSearch<Found> = {
  /** Undefined when nothing was found. */
  readonly found: Found | undefined
  readonly mended: Choices
  /** No text has the words with the accents with which they were typed. */
  readonly hasOtherAccents: boolean
  /** Undefined when something was found. */
  readonly meaning: Meaning | undefined
}

/**
 * Looks for words as typed, with their accents; when that gives nothing (undefined), for the same without accents, each
 * slip taken for what may have been meant. The last word is also looked for as a beginning, unless it has accents. What
 * the dictionary does not have is not looked for: reading the lists of the other words costs more than asking. Two words of
 * which one is strange may still have a slip that is often made.
 */
export async function searchWithMending<Found>(
  dictionary: Dictionary,
  { plain, asTyped }: TypedWords,
  find: (choices: Choices) => Promise<Found | undefined>,
  { needsAll }: Pick<Mending, 'needsAll'> = { needsAll: true },
): Promise<MendedSearch<Found>> {
  const exact = asTyped && (await find(asTyped))
  if (exact !== undefined)
    return { found: exact, mended: [], hasOtherAccents: false, meaning: undefined }
  const hasOtherAccents = asTyped !== undefined
  const meaning = await mendWords(dictionary, plain, { hasOpenEnd: true, needsAll })
  const found = meaning.isHopeless ? undefined : await find(meaning.choices)
  if (found !== undefined)
    return { found, mended: meaning.mended, hasOtherAccents, meaning: undefined }
  const often = await oftenMeant(dictionary, plain, meaning)
  const foundSo = often && (await find(often))
  if (foundSo === undefined) return { found, mended: [], hasOtherAccents, meaning }
  return { found: foundSo, mended: often ?? [], hasOtherAccents, meaning: undefined }
}

/**
 * Of two plain words, with which nothing was found, the one that no text has as what it is often typed for, the word of
 * most texts first; undefined when there is nothing such.
 */
export async function oftenMeant(
  dictionary: Dictionary,
  plain: readonly string[],
  { known }: Pick<Meaning, 'known'>,
): Promise<Choices | undefined> {
  const lonely = lonelySyllable(plain, word => spellingsOf(word).some(each => known.get(each)))
  if (lonely === undefined) return undefined
  const meant = await dictionary.known(oftenMeantBy(lonely), '')
  const likeliest = [...meant].sort(([, a], [, b]) => b - a).map(([word]) => word)
  if (likeliest.length === 0) return undefined
  return plain.map(word =>
    word === lonely ? likeliest.slice(0, MOST_MENDINGS) : spellingsOf(word),
  )
}
