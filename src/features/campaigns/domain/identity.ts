/** What tells people apart in a campaign that takes one registration from each. */
import type { Answers } from '#features/procedures'
import { accentedWords } from '#kernel/accents.ts'
import { plainText, plainWords } from '#kernel/plain-text.ts'
import { nameIn } from './registration.ts'

/** What a campaign may tell people apart by. */
export const IDENTITY_QUESTIONS = ['identity_number', 'phone', 'email'] as const
/** What a campaign may tell people apart by. */
export type IdentityQuestion = (typeof IDENTITY_QUESTIONS)[number]

/** A family has one phone and one letter box for all: there the name belongs to it. */
const SHARED: ReadonlySet<string> = new Set<IdentityQuestion>(['phone', 'email'])

/** Whether the name tells people apart beside the answer to that question. */
export function goesWithName(question: string): boolean {
  return SHARED.has(question)
}

/**
 * One person, always the same text, in whichever letters and spaces the name was typed; Hà An and Hà Ân may be sisters, so accents
 * tell apart. Undefined where nothing tells people apart.
 */
export function identityIn(question: string, answers: Answers): string | undefined {
  const answer = answers[question]
  if (typeof answer !== 'string' || answer === '') return undefined
  const name = goesWithName(question) ? `:${accentedWords(nameIn(answers)).join(' ')}` : ''
  return `${answer.toLowerCase()}${name}`
}

/** A person's name in whichever way it may be typed. */
export type Likeness = {
  /** The same for all who may be this person: letters without accents and blanks, the answer that tells people apart, the day of birth. */
  readonly plain: string
  /** The accents of the name, in order; empty where it was typed without any. */
  readonly accents: string
}

const OTHER_LETTERS = /[^\P{L}a-z]/u
const ACCENTS = /[\u0111\p{M}]/gu

/**
 * Who may be whom where the name tells people apart: two names of the same plain letters are one person when their accents are the
 * same, or when one of them has none at all. Undefined where the name does not count, or has letters that have no plain ones.
 */
export function likenessIn(question: string, answers: Answers): Likeness | undefined {
  const { [question]: answer, born_on: bornOn } = answers
  if (!goesWithName(question) || typeof answer !== 'string' || answer === '') return undefined
  const name = nameIn(answers)
  const letters = plainWords(name).join('')
  if (letters === '' || OTHER_LETTERS.test(plainText(name))) return undefined
  const birth = typeof bornOn === 'string' ? bornOn : ''
  return {
    plain: `${answer.toLowerCase()}:${letters}:${birth}`,
    accents: (name.normalize('NFD').toLowerCase().match(ACCENTS) ?? []).join(''),
  }
}
