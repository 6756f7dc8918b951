/**
 * A document as everybody calls it: by its heading, which is its type and its number and symbol, perhaps with the day of
 * issue. The type is no word of number and title; it is read from what was typed.
 */
import { withoutAccents } from '#kernel/accents.ts'
import type { Choices } from '#kernel/slips.ts'
import type { DocumentType } from './document.ts'

/** Documents that were called by a heading. */
export type Heading = {
  /** Of these types; none: of whatever type. */
  readonly types: readonly DocumentType[]
  /** What their number and title have: plain words. */
  readonly rest: Choices
  /** How their number begins, as document_number_key() writes it: `603/2026`. */
  readonly number: string
}

/** A name in plain words that documents of these types have; none: of whatever type. */
export type TypeName = {
  readonly words: readonly string[]
  readonly types: readonly DocumentType[]
}

/**
 * Short names, as they stand in symbols (Decree 30/2020/NĐ-CP, annex III) and in what people type, in plain words. Two types
 * have one without their accents.
 */
export const SHORT_NAMES: Readonly<Partial<Record<DocumentType, string>>> = {
  ...{ ordinance: 'pl', decree: 'nd', circular: 'tt', joint_circular: 'ttlt', resolution: 'nq' },
  ...{ decision: 'qd', directive: 'ct', regulation: 'qc', rules: 'qyd', communique: 'tc' },
  ...{ notice: 'tb', guidance: 'hd', programme: 'ctr', plan: 'kh', action_plan: 'pa' },
  ...{ scheme: 'da', project: 'da', report: 'bc', minutes: 'bb', proposal: 'ttr' },
  ...{ conclusion: 'kl', official_letter: 'cv', urgent_letter: 'cd', invitation: 'gm' },
}

/** “số”, “No.”: what may stand before a number. */
const SIGNS = ['so', 'no', 'number']
const DAY_SIGNS = ['ngay', 'dated']

/** The heading with which words begin, each with its choices; undefined when they begin with none. */
export function headingIn(choices: Choices, names: readonly TypeName[]): Heading | undefined {
  const words = choices.map(choice => choice.map(withoutAccents))
  const called = names
    .filter(name => name.words.every((word, at) => isOneOf(words[at], [word])))
    .map(({ types, words: { length } }) => ({ types, from: afterSign(words, length) }))
    .filter(({ from }) => from > 0 && hasFigure(words[from]))
  const [first] = called
  if (first === undefined) return undefined
  const rest = beforeDay(words.slice(first.from))
  return {
    types: called.flatMap(({ types }) => types),
    rest: rest.map((choice, at) => (at === 0 ? choice.flatMap(noughtsBefore) : choice)),
    number: numberIn(rest),
  }
}

type Choice = Choices[number] | undefined

const isOneOf = (choice: Choice, words: readonly string[]): boolean =>
  choice?.some(word => words.includes(word)) === true
const hasFigure = (choice: Choice): boolean => /\d/.test(choice?.[0] ?? '')
const afterSign = (words: Choices, at: number): number => (isOneOf(words[at], SIGNS) ? at + 1 : at)

/** “… ngày 20/11/2026 của …” is no part of number and title. Words come once each: its figures may have been in the number. */
function beforeDay(rest: Choices): Choices {
  const day = rest.findIndex((choice, at) => {
    const next = rest[at + 1]
    return (
      isOneOf(choice, DAY_SIGNS) &&
      (next === undefined || hasFigure(next) || isOneOf(next, ['cua']))
    )
  })
  return day === -1 ? rest : rest.slice(0, day)
}

/** Numbers below ten are printed with a nought and typed without, or the other way round. */
function noughtsBefore(word: string): string[] {
  const bare = withoutNoughts(word)
  return [...new Set([word, bare, `0${bare}`])]
}

/** The figures with which it begins. What has letters may be a symbol that is not yet typed to its end. */
function numberIn(rest: Choices): string {
  const end = rest.findIndex(choice => !hasFigure(choice))
  const figures = end === -1 ? rest : rest.slice(0, end)
  return figures.map(([word = '']) => withoutNoughts(word)).join('/')
}

const withoutNoughts = (word: string): string => word.replace(/^0+(?=\d)/, '')
