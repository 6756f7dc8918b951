/**
 * Slips of typing in words without accents.
 *
 * syllable  what Vietnamese is written in: a beginning, vowels, an end; most that can be typed are none
 * strange   a word that stands in no text
 * slip      a letter left out, put in or hit beside, or two that changed places
 */

/** For each word that was typed what it may have been: itself and as others spell it, or what a slip stands for. */
export type Choices = readonly (readonly string[])[]

/** Before i, e and y other letters are written than before a, o and u: nobody writes “kai”. */
const ONSET =
  '(?:(?:ngh|gh|k)(?=[iey])|(?:ng|g|c)(?![iey])|gi|g(?=i)|kh|nh|ph|qu|th|tr|ch|[bdh]|[l-np]|[r-tvx])?'
const RIMES = [
  'a(?:ch?|i|m|ng?|nh|o|p|t|u|y)?',
  'e(?:ch?|m|ng?|nh|o|p|t|u)?',
  'i(?:a|ch?|ec|em|eng?|ep|et|eu|m|ng?|nh|p|t|u)?',
  'o(?:a(?:ch?|i|m|ng?|nh|o|p|t|y)?|c|e(?:n|o|t)?|i|m|n|ng|oc|ong|p|t)?',
  'u(?:a(?:n|ng|t|y)?|c|e(?:ch|nh)?|i|m|ng?|o(?:c|i|m|ng?|p|t|u)?|p|t|u|y(?:a|ch|en|et|n|nh|p|t|u)?)?',
  'y(?:em|en|et|eu)?',
].join('|')
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES})$`)

/** Whether somebody may have meant just that: a syllable of Vietnamese, without its accents. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word)
}

/** No word of Vietnamese needs more syllables than somebody typed into one. */
const MOST_SYLLABLES = 8

/** The syllables of words that were typed without the blanks between them, as few as may be; undefined when it is none such. */
export function syllablesIn(word: string): readonly string[] | undefined {
  // For each place the fewest syllables that end there.
  const fewest: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    const ways = Array.from({ length: Math.min(end, LONGEST_SYLLABLE) }, (_, before) => {
      const syllable = word.slice(end - before - 1, end)
      return isSyllable(syllable) ? fewest[end - before - 1]?.concat(syllable) : undefined
    })
    // Among equals the one whose last syllable is longest: few begin with a vowel.
    fewest[end] = ways
      .toReversed()
      .filter(way => way !== undefined && way.length <= MOST_SYLLABLES)
      .toSorted((one, other) => (one?.length ?? 0) - (other?.length ?? 0))
      .at(0)
  }
  const found = fewest[word.length]
  return found !== undefined && found.length > 1 ? found : undefined
}

const LONGEST_SYLLABLE = 7

/** A number is never taken for another, nor a word so short that nearly all are near. */
const MENDABLE = /^[a-z]{3,}$/
const NUMBER = /^\d/
/** Words beside it that texts have, by which one may guess what a syllable was to be. */
const FEWEST_BESIDE = 2

/**
 * Which of the words may be slips. What is no syllable is one when it is strange. A strange syllable is far more often a
 * word that no text has; it is taken for a slip only alone among words that texts do have, and what is found so is a guess.
 */
export function slipsAmong(
  words: readonly string[],
  isKnown: (word: string) => boolean,
): readonly string[] {
  const strange = words.filter(word => MENDABLE.test(word) && !isKnown(word))
  const beside = words.filter(isKnown).length
  const isOneOff = strange.filter(isSyllable).length === 1 && beside >= FEWEST_BESIDE
  return strange.filter(word => isOneOff || !isSyllable(word))
}

/** The one strange syllable beside a single word that texts have; undefined when it is not so. It is taken for a slip that is often made, no other. */
export function lonelySyllable(
  words: readonly string[],
  isKnown: (word: string) => boolean,
): string | undefined {
  const [strange, ...more] = words.filter(word => !isKnown(word))
  if (strange === undefined || words.length !== 2 || more.length > 0) return undefined
  return MENDABLE.test(strange) && isSyllable(strange) ? strange : undefined
}

/** What sounds alike to many, or is hardly heard: at the beginning of a word, and at its end. */
const ALIKE = {
  start: ['s x', 'ch tr', 'd gi', 'd r', 'gi r', 'd v', 'l n'],
  end: ['n ng', 'n nh', 't c', 't ch', 'm n'],
}

/** What somebody may have meant who typed this plain syllable: two letters in the other order, or what sounds alike. */
export function oftenMeantBy(word: string): readonly string[] {
  const starts = bothWays(ALIKE.start)
    .filter(([from]) => word.startsWith(from))
    .map(([from, to]) => to + word.slice(from.length))
  const ends = bothWays(ALIKE.end)
    .filter(([from]) => word.endsWith(from))
    .map(([from, to]) => word.slice(0, -from.length) + to)
  return [...new Set([...swapsOf(word), ...starts, ...ends])].filter(isSyllable)
}

function bothWays(pairs: readonly string[]): readonly (readonly [from: string, to: string])[] {
  return pairs.flatMap(pair => {
    const [one = '', other = ''] = pair.split(' ')
    return [[one, other] as const, [other, one] as const]
  })
}

/** How many letters may be wrong in a word of that length: in short ones one, or everything would be near. */
export function slipsAllowed(word: string): 1 | 2 {
  return word.length < 6 ? 1 : 2
}

/** A word, plain or with its accents as kernel/accents.ts writes them, as it was typed and as others spell it. */
export function spellingsOf(word: string): string[] {
  const other = otherSpelling(word)
  return other === undefined ? [word] : [word, other]
}

// Vietnamese ends many words in i or y alike: ky, ki.
function otherSpelling(word: string): string | undefined {
  const [, before, end, tone = ''] = /^(.+)([iy])(z[1-5])?$/.exec(word) ?? []
  return before === undefined ? undefined : `${before}${end === 'y' ? 'i' : 'y'}${tone}`
}

/** With how many slips one word may have been typed for the other; undefined when it takes more than are allowed, or the other is a number. */
export function slipsBetween(typed: string, word: string): number | undefined {
  const most = slipsAllowed(typed)
  if (NUMBER.test(word) || Math.abs(typed.length - word.length) > most) return undefined
  const slips = swapsOf(typed).includes(word) ? 1 : letterChanges(typed, word)
  return slips <= most ? slips : undefined
}

/** Letters that are put in, left out or hit beside (Levenshtein). */
function letterChanges(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let at = 1; at <= from.length; at += 1) {
    const next = [at]
    for (let other = 1; other <= to.length; other += 1) {
      const beside = (row[other - 1] ?? 0) + (from.charAt(at - 1) === to.charAt(other - 1) ? 0 : 1)
      next.push(Math.min(beside, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The words that one gets by typing two neighbouring letters in the other order. */
export function swapsOf(word: string): string[] {
  const swaps: string[] = []
  for (let at = 1; at < word.length; at += 1) {
    const swapped =
      word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1)
    if (swapped !== word) swaps.push(swapped)
  }
  return swaps
}
