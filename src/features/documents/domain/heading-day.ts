/** The day or the year that stands in a heading behind the number. All words are plain. */
import type { Choices } from '#kernel/slips.ts'

/** A word with what it may have been; undefined beyond the last. */
export type Choice = Choices[number] | undefined

/** Whether it may be one of these words. */
export const isOneOf = (choice: Choice, words: readonly string[]): boolean =>
  choice?.some(word => words.includes(word)) === true
/** Whether it has a figure, as numbers have. */
export const hasFigure = (choice: Choice): boolean => /\d/.test(choice?.[0] ?? '')

const DAY_SIGNS = ['ngay', 'dated']
const OF = ['cua']
const YEAR_SIGNS = ['nam', 'year', 'of']
const YEAR = /^(?:19|20)\d\d$/
const BEGINNING_OF_YEAR = /^(?:1|19\d?|20?\d?)$/

/** “… của UBND quận”: who issued it is no part of number and title. */
export function beforeIssuer(words: Choices): Choices {
  const of = words.findIndex(choice => isOneOf(choice, OF))
  return of > 0 ? words.slice(0, of) : words
}

/** “… ngày 20/11/2026 của …” is no part of number and title. Words come once each: its figures may have been in the number. */
export function beforeDay(words: Choices): Choices {
  const day = words.findIndex((choice, at) => {
    const next = words[at + 1]
    return (
      isOneOf(choice, DAY_SIGNS) && (next === undefined || hasFigure(next) || isOneOf(next, OF))
    )
  })
  return day === -1 ? words : words.slice(0, day)
}

/**
 * The year behind the first word, or at the end, or behind “năm”, and the other words. What stands behind a month is no year
 * of its own; with “của …” behind the year a heading is at its end.
 */
export function yearIn(words: Choices): {
  readonly year: string | undefined
  readonly rest: Choices
} {
  const at = words.findIndex((_, place) => isYearAt(words, place))
  if (at === -1) return { year: undefined, rest: beforeUnfinishedYear(words) }
  const behind = isOneOf(words[at + 1], OF) ? [] : words.slice(at + 1)
  const before = words.slice(0, placeBefore(words, at) + 1)
  return { year: words[at]?.[0], rest: beforeUnfinishedYear([...before, ...behind]) }
}

function isYearAt(words: Choices, at: number): boolean {
  const before = placeBefore(words, at)
  if (before < 0 || !YEAR.test(words[at]?.[0] ?? '')) return false
  if (before === 0) return true
  const isAtEnd = before < at - 1 || at === words.length - 1
  return isAtEnd && !hasFigure(words[before])
}

/** The place of the word before a year and its “năm”. */
function placeBefore(words: Choices, year: number): number {
  return isOneOf(words[year - 1], YEAR_SIGNS) ? year - 2 : year - 1
}

/** “năm” and the first figures of what will be a year. The whole one may have been in the number. */
function beforeUnfinishedYear(words: Choices): Choices {
  const isBegun = BEGINNING_OF_YEAR.test(words.at(-1)?.[0] ?? '')
  const sign = words.length - (isBegun ? 2 : 1)
  return sign > 0 && isOneOf(words[sign], YEAR_SIGNS) ? words.toSpliced(sign, 1) : words
}
