/** What tells people apart in a campaign that takes one registration from each. */
import type { Answers } from '#features/procedures'
import { accentedWords } from '#kernel/accents.ts'
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
