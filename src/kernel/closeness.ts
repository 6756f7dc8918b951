/**
 * The order of what was found, the same for every kind:
 *   number     its number or code is among what was typed
 *   whole      its title is what was typed and no more
 *   together   the words stand in its title one after the other
 *   title      they stand in its title
 *   elsewhere  they stand in its text only
 * Among equals, those that have the accents that were typed come first; then the newest, where its kind has days.
 */
import { plainWords } from './plain-text.ts'
import type { Choices } from './slips.ts'

/** How near a title is to what was typed. Doubled, so that accents lie between. */
export const CLOSENESS = { number: 8, whole: 6, together: 4, title: 2, elsewhere: 0 } as const
/** What the accents that were typed add. */
export const WITH_ACCENTS = 1

/** What was typed, as closeness is measured against it. */
export type Asked = {
  readonly choices: Choices
  /** Its words that have accents, in lower case. */
  readonly accented: readonly string[]
  /** What may be a number: two words or more that follow each other, or all of them. */
  readonly numbers: readonly string[]
}

const WORD = /[\p{L}\p{N}]+/gu
const MOST_WORDS = 10

/** What was typed, with its words as they were understood. */
export function asked(typed: string, choices: Choices): Asked {
  const words = typed.normalize('NFC').toLowerCase().match(WORD) ?? []
  const accented = words.slice(0, MOST_WORDS).filter(word => !/^[a-z0-9]+$/.test(word))
  return { choices, accented, numbers: numbersIn(plainWords(typed).slice(0, MOST_WORDS)) }
}

function numbersIn(words: readonly string[]): string[] {
  const hasDigit = (text: string) => /\d/.test(text)
  const runs = words.flatMap((_, from) =>
    words.slice(from + 1).map((__, length) => words.slice(from, from + length + 2).join(' ')),
  )
  return [...new Set([words.join(' '), ...runs])].filter(hasDigit)
}

/** How near what has these titles (one is enough) and perhaps a number is to what was typed: 0 to 9, nearest highest. */
export function closeness(
  { choices, accented, numbers }: Asked,
  { titles, number = '' }: { readonly titles: readonly string[]; readonly number?: string },
): number {
  const plain = plainWords(number).join(' ')
  const isNumber = plain !== '' && numbers.includes(plain)
  const near = titles.map(
    title => (isNumber ? CLOSENESS.number : titleCloseness(choices, title)) + accentsIn(title),
  )
  return Math.max(0, ...near)

  function accentsIn(title: string): number {
    const lower = title.normalize('NFC').toLowerCase()
    const hasAll = accented.length > 0 && accented.every(word => lower.includes(word))
    return hasAll ? WITH_ACCENTS : 0
  }
}

function titleCloseness(choices: Choices, title: string): number {
  const words = plainWords(title)
  const last = choices.length - 1
  // The last word may still be in the making.
  const isMeant = (word: string | undefined, at: number): boolean =>
    word !== undefined &&
    (choices[at]?.includes(word) === true ||
      (at === last && word.startsWith(choices[at]?.[0] ?? ' ')))
  const isTogether = words.some((_, from) =>
    choices.every((__, at) => isMeant(words[from + at], at)),
  )
  if (isTogether)
    return new Set(words).size <= choices.length ? CLOSENESS.whole : CLOSENESS.together
  const isInTitle = choices.every((_, at) => words.some(word => isMeant(word, at)))
  return isInTitle ? CLOSENESS.title : CLOSENESS.elsewhere
}

/** Puts what is nearest to what was typed first; equals stay as they stand. */
export function nearestFirst<Found>(
  found: readonly Found[],
  to: Asked,
  of: (each: Found) => { readonly titles: readonly string[]; readonly number?: string },
): Found[] {
  return found
    .map(each => ({ each, near: closeness(to, of(each)) }))
    .sort((a, b) => b.near - a.near)
    .map(({ each }) => each)
}
