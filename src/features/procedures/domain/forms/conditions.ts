/** Whether a condition holds. Of what was not answered, only `answered: false` and `not` can hold. */
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import type { Answers, AnswerValue } from './answers.ts'
import type { Condition, Operand } from './condition.schema.ts'
import { shiftDay } from './shift-day.ts'
import { groupOf, own } from './stored-answers.ts'

/** Tells whether the condition holds for the answers given so far. */
export function holds(condition: Condition, answers: Answers, today: PlainDate): boolean {
  if ('all' in condition) return condition.all.every(each => holds(each, answers, today))
  if ('any' in condition) return condition.any.some(each => holds(each, answers, today))
  if ('not' in condition) return !holds(condition.not, answers, today)
  const answer = answerTo(condition, answers)
  if ('answered' in condition) return (answer !== undefined) === condition.answered
  if ('is' in condition) return answer === condition.is
  if ('oneOf' in condition) return condition.oneOf.some(each => each === answer)
  if ('includes' in condition)
    return Array.isArray(answer) && answer.some(each => each === condition.includes)
  return compares(answer, condition.compare, operandValue(condition.to, answers, today))
}

/** The value that an operand stands for, or undefined when the answer it refers to is missing. */
export function operandValue(
  operand: Operand,
  answers: Answers,
  today: PlainDate,
): AnswerValue | undefined {
  if ('value' in operand) return operand.value
  const value = 'today' in operand ? today : own(answers, operand.question)
  const shifts = operand.plusDays !== undefined || operand.plusYears !== undefined
  if (!shifts) return value
  if (typeof value === 'number') return value + (operand.plusDays ?? 0)
  if (typeof value !== 'string' || !isPlainDate(value)) return undefined
  return shiftDay(value, operand.plusYears ?? 0, operand.plusDays ?? 0)
}

/** The keys of the questions that a condition looks at. */
export function questionsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn)
  if ('any' in condition) return condition.any.flatMap(questionsIn)
  if ('not' in condition) return questionsIn(condition.not)
  const other = 'compare' in condition && 'question' in condition.to ? [condition.to.question] : []
  return [condition.question, ...other]
}

function answerTo(condition: { question: string; part?: string | undefined }, answers: Answers) {
  const answer = own(answers, condition.question)
  if (condition.part === undefined) return answer
  const group = groupOf(answer)
  return group && own(group, condition.part)
}

function compares(
  answer: AnswerValue | undefined,
  how: 'before' | 'after' | 'less' | 'more' | 'same',
  other: AnswerValue | undefined,
): boolean {
  if (answer === undefined || other === undefined) return false
  if (how === 'same') return answer === other
  const comparable =
    (typeof answer === 'number' && typeof other === 'number') ||
    (typeof answer === 'string' && typeof other === 'string')
  if (!comparable) return false
  return how === 'before' || how === 'less' ? answer < other : answer > other
}
