/** What tells people apart in a campaign that takes one registration from each. */
import type { Answers } from '#features/procedures'
import { plainText } from '#kernel/plain-text.ts'
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

/** One person, always the same text: however the name was typed, with or without its accents. Undefined where nothing tells people apart. */
export function identityIn(question: string, answers: Answers): string | undefined {
  const answer = answers[question]
  if (typeof answer !== 'string' || answer === '') return undefined
  const name = goesWithName(question) ? `:${oneSpace(plainText(nameIn(answers)))}` : ''
  return `${answer.toLowerCase()}${name}`
}

function oneSpace(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
