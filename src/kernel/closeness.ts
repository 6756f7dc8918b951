/**
 * The order of what was found, the same for every kind:
 *   number     its number or code is among what was typed
 *   whole      its title is what was typed and no more
 *   together   the words stand in its title one after the other
 *   title      they stand in its title
 *   elsewhere  they stand in its text only
 * Among equals the newest come first, where its kind has days.
 */
import { accentedWords, hasAccents } from './accents.ts'
import { plainWords } from './plain-text.ts'
import type { Choices } from './slips.ts'

/** How near a title is to what was typed. */
export const CLOSENESS = { number: 4, whole: 3, together: 2, title: 1, elsewhere: 0 } as const

/** What was typed, as closeness is measured against it. */
export type Asked = {
  readonly choices: Choices
  /** What may be a number: two words or more that follow each other, or all of them. */
  readonly numbers: readonly string[]
}

const MOST_WORDS = 10

/** What was typed, with its words as they were understood. */
export function asked(typed: string, choices: Choices): Asked {
  return { choices, numbers: numbersIn(plainWords(typed).slice(0, MOST_WORDS)) }
}

function numbersIn(words: readonly string[]): string[] {
  const hasDigit = (text: string) => /\d/.test(text)
  const runs = words.flatMap((_, from) =>
    words.slice(from + 1).map((__, length) => words.slice(from, from + length + 2).join(' ')),
  )
  return [...new Set([words.join(' '), ...runs])].filter(hasDigit)
}

/** How near what has these titles (one is enough) and perhaps a number is to what was typed: 0 to 4, nearest highest. */
export function closeness(
  { choices, numbers }: Asked,
  { titles, number = '' }: { readonly titles: readonly string[]; readonly number?: string },
): number {
  const plain = plainWords(number).join(' ')
  if (plain !== '' && numbers.includes(plain)) return CLOSENESS.number
  return Math.max(CLOSENESS.elsewhere, ...titles.map(title => titleCloseness(choices, title)))
}

function titleCloseness(choices: Choices, title: string): number {
  const words = plainWords(title)
  const forms = choices.flat().some(hasAccents) ? accentedWords(title) : []
  const last = choices.length - 1
  const isMeant = (place: number, at: number): boolean => {
    const [word, choice] = [words[place], choices[at] ?? []]
    if (word === undefined) return false
    const hasIt = choice.includes(word) || choice.includes(forms[place] ?? '')
    return hasIt || (at === last && beginsWith(word, choice[0] ?? ' '))
  }
  const isTogether = words.some((_, from) => choices.every((__, at) => isMeant(from + at, at)))
  if (isTogether)
    return new Set(words).size <= choices.length ? CLOSENESS.whole : CLOSENESS.together
  const isInTitle = choices.every((_, at) => words.some((__, place) => isMeant(place, at)))
  return isInTitle ? CLOSENESS.title : CLOSENESS.elsewhere
}

/** Whether the word that was typed last is the beginning of this plain one. Who gives a word its accents has typed it to its end. */
export function beginsWith(word: string, last: string): boolean {
  return !hasAccents(last) && word.startsWith(last)
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
