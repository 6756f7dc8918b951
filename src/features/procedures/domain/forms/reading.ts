/** What reading one question gives: an answer (or none), what is wrong, and what is only remarkable. */
import type { Answers, AnswerValue, FormContext, FormError, FormErrorCode, Raw } from './answers.ts'
import type { Question } from './form.schema.ts'

/** The outcome of reading a question. An answer is there only when nothing is wrong. */
export type Reading = {
  readonly value?: AnswerValue
  readonly errors: readonly FormError[]
  readonly warnings: readonly FormError[]
}

/** Where a question is read: what was sent, under which name, and what is known already. */
export type Reader = {
  readonly raw: Raw
  readonly field: string
  readonly answers: Answers
  readonly context: FormContext
}

/** Nothing was answered, and nothing is wrong with that. */
export const NOTHING: Reading = { errors: [], warnings: [] }

/** An answer. */
export function answered(value: AnswerValue, warnings: readonly FormError[] = []): Reading {
  return { value, errors: [], warnings }
}

/** Something wrong with the input at `field`. */
export function wrong(
  question: Pick<Question, 'label'>,
  field: string,
  code: FormErrorCode,
  params: FormError['params'] = {},
): Reading {
  return { errors: [{ field, code, label: question.label, params }], warnings: [] }
}

/** The answer is missing: wrong when the question must be answered, else nothing. */
export function missing(question: Question, field: string): Reading {
  if (!question.required) return NOTHING
  const error = { field, code: missingCode(question), label: question.label, params: {} }
  const message = question.whenMissing
  return { errors: [message ? { ...error, message } : error], warnings: [] }
}

function missingCode(question: Question): FormErrorCode {
  if (question.kind === 'file') return 'file_required'
  const chosen = ['select', 'radio', 'checkboxes', 'yes_no'].includes(question.kind)
  return chosen ? 'choice_required' : 'required'
}
