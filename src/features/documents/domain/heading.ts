/**
 * A document as everybody calls it: by its heading, which is its type and its number and symbol, perhaps with the day or the
 * year of issue; or by its type and words of its title, perhaps with the year. The type is no word of number and title; it is read from
 * what was typed. Nor need the year be one: the numbers of steering documents have none.
 */
import { withoutAccents } from '#kernel/accents.ts'
import type { Choices } from '#kernel/slips.ts'
import type { DocumentType } from './document.ts'
import { beforeDay, beforeIssuer, type Choice, hasFigure, isOneOf, yearIn } from './heading-day.ts'

/** Documents that were called by a heading. */
export type Heading = {
  /** Of these types; none: of whatever type. */
  readonly types: readonly DocumentType[]
  /** What their number and title have. */
  readonly rest: Choices
  /** Whether the last of it may be the beginning of a word. */
  readonly hasOpenEnd: boolean
  /** How their number begins without the year, as document_number_key() writes it: `603`. Undefined: they are called by words of their title. */
  readonly number: string | undefined
  /** The year of their number or of their issue. */
  readonly year: string | undefined
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
export const SIGNS = ['so', 'no', 'number']
/** “về việc”: what may stand before a title. */
const TITLE_SIGNS = ['ve', 'viec', 'on']
/** “về”, “việc”, “của” without accents and as forms (kernel/accents.ts): a title may begin with a word of other accents. */
const ABOUT_SIGNS = ['ve', 'vezwz2', 'viec', 'viezwcz5', 'on']
const OF_SIGNS = ['cua', 'cuaz3', 'of']
const GLUED = /^([a-z]+)(\d[a-z0-9]*)$/

/** The heading with which words begin, each with its choices; undefined when they begin with none. */
export function headingIn(choices: Choices, names: readonly TypeName[]): Heading | undefined {
  const words = choices.map(choice => choice.map(withoutAccents))
  return (
    numberedIn(apart(words, names), names) ??
    barelyNumberedIn(choices, words) ??
    titledIn(choices, words, names)
  )
}

/** A name and a number that were typed without a blank between them: “QĐ603”. */
function apart(words: Choices, names: readonly TypeName[]): Choices {
  const at = words.findIndex(hasFigure)
  const [, letters = '', figures = ''] = GLUED.exec(words[at]?.[0] ?? '') ?? []
  const name = SIGNS.includes(letters)
    ? [letters]
    : names.find(each => letters !== '' && each.words.join('') === letters)?.words
  return name === undefined
    ? words
    : words.toSpliced(at, 1, ...[...name, figures].map(word => [word]))
}

function numberedIn(words: Choices, names: readonly TypeName[]): Heading | undefined {
  const called = names
    .filter(name => beginsWith(words, name))
    .map(({ types, words: { length } }) => ({ types, from: afterSign(words, length) }))
    .filter(({ from }) => from > 0 && hasFigure(words[from]))
  const [first] = called
  if (first === undefined) return undefined
  const types = called.flatMap(each => each.types)
  return { ...behindTypeIn(words.slice(first.from)), types }
}

/** Without type and sign: whatever begins with a number may be a document's. */
function barelyNumberedIn(choices: Choices, words: Choices): Heading | undefined {
  if (!isNumber(words[0])) return undefined
  const heading = behindTypeIn(words)
  const [number = [], ...title] = heading.rest
  // Accents tell titles apart.
  return { ...heading, types: [], rest: [number, ...asIn(choices, words, title)] }
}

function behindTypeIn(words: Choices): Omit<Heading, 'types'> {
  const { year, rest: all } = yearIn(beforeIssuer(beforeDay(words)))
  const rest = all.filter(choice => !isOneOf(choice, TITLE_SIGNS))
  return {
    rest: rest.map((choice, at) => (at === 0 ? choice.flatMap(noughtsBefore) : choice)),
    ...{ hasOpenEnd: rest.at(-1) === words.at(-1), year, number: numberIn(rest) },
  }
}

/** Short names are too much like words that begin a title. */
function titledIn(
  choices: Choices,
  words: Choices,
  names: readonly TypeName[],
): Heading | undefined {
  const [name] = names
    .filter(each => each.types.length > 0 && !isShort(each) && beginsWith(words, each))
    .toSorted((one, other) => other.words.length - one.words.length)
  if (name === undefined) return undefined
  const { year, rest } = yearIn(beforeDay(words.slice(titleFrom(choices, name.words.length))))
  if (rest.every(choice => isOneOf(choice, SIGNS))) return undefined
  return {
    types: name.types,
    rest: asIn(choices, words, rest),
    ...{ hasOpenEnd: rest.at(-1) === words.at(-1), year, number: undefined },
  }
}

/** Where a title begins behind the type, perhaps with who issued it between: “của UBND quận về …”. */
function titleFrom(choices: Choices, at: number): number {
  const about = isOneOf(choices[at], OF_SIGNS)
    ? choices.findIndex((choice, place) => place > at && isOneOf(choice, ABOUT_SIGNS))
    : -1
  const signs = [...OF_SIGNS, ...ABOUT_SIGNS]
  const from = choices.findIndex(
    (choice, place) => place >= Math.max(at, about) && !isOneOf(choice, signs),
  )
  return from === -1 ? choices.length : from
}

/** Words as they were typed: some of the plain ones. */
function asIn(choices: Choices, words: Choices, some: Choices): Choices {
  return some.map(choice => choices[words.indexOf(choice)] ?? choice)
}

const SHORT = Object.values(SHORT_NAMES)
const isShort = ({ words: [first = '', ...more] }: TypeName): boolean =>
  more.length === 0 && SHORT.includes(first)
const beginsWith = (words: Choices, name: TypeName): boolean =>
  name.words.every((word, at) => isOneOf(words[at], [word]))
const afterSign = (words: Choices, at: number): number => (isOneOf(words[at], SIGNS) ? at + 1 : at)

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

const isNumber = (choice: Choice): boolean => /^\d/.test(choice?.[0] ?? '')
const withoutNoughts = (word: string): string => word.replace(/^0+(?=\d)/, '')
