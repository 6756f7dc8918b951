/** Looking into stored answers safely: JSON from a database may be anything. */
import type { Answers, AnswerValue } from './answers.ts'

/** The answer to a question; null, and what objects inherit (`constructor` …), is none. */
export function own(answers: Answers, key: string): AnswerValue | undefined {
  return Object.hasOwn(answers, key) ? (answers[key] ?? undefined) : undefined
}

/** The answers inside a group, if the value is one. */
export function groupOf(value: unknown): Answers | undefined {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isGroup ? (value as Answers) : undefined
}
