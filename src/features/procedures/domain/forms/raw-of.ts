/** The way back: what a form would have sent to give these answers; it fills the inputs of a page again. */

import { writeDay } from '#kernel/day-text.ts'
import { isPlainDate } from '#kernel/plain-date.ts'
import type { AddressAnswer, Answers, AnswerValue, Raw } from './answers.ts'
import type { Question } from './form.schema.ts'
import { writeNumber } from './number-text.ts'
import { partsOf } from './person-parts.ts'
import { groupOf, own } from './stored-answers.ts'

/** The raw fields that stand for the answers to these questions. */
export function rawOf(questions: readonly Question[], answers: Answers): Raw {
  const raw: Record<string, unknown> = {}
  for (const question of questions) {
    const answer = own(answers, question.key)
    if (answer !== undefined) write(raw, question.key, question, answer)
  }
  return raw
}

function write(
  raw: Record<string, unknown>,
  field: string,
  question: Question,
  answer: AnswerValue,
): void {
  if (question.kind === 'person') {
    writeGroup(raw, field, partsOf(question), answer)
  } else if (question.kind === 'list') {
    const items: readonly unknown[] = Array.isArray(answer) ? answer : []
    items.forEach((item, index) => {
      writeGroup(raw, `${field}.${String(index)}`, question.questions, item)
    })
  } else if (question.kind === 'address') {
    writeAddress(raw, field, answer)
  } else {
    raw[field] = textOf(question, answer)
  }
}

function writeGroup(
  raw: Record<string, unknown>,
  field: string,
  questions: readonly Question[],
  group: unknown,
): void {
  const known = groupOf(group)
  if (!known) return
  for (const part of questions) {
    const answer = own(known, part.key)
    if (answer !== undefined) write(raw, `${field}.${part.key}`, part, answer)
  }
}

function writeAddress(raw: Record<string, unknown>, field: string, answer: AnswerValue): void {
  const address: Partial<AddressAnswer> = groupOf(answer) ?? {}
  const { unitName, line } = address
  raw[`${field}.unit`] = unitName
  raw[`${field}.line`] = line
}

function textOf(question: Question, answer: AnswerValue): unknown {
  if (typeof answer === 'number') return writeNumber(answer)
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  const isDay = question.kind === 'date' && typeof answer === 'string' && isPlainDate(answer)
  return isDay ? writeDay(answer) : answer
}
