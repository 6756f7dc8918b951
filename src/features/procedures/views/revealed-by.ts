import type { Question } from '../domain/forms/form.schema.ts'

/** The question on the same page, and the option of it, under which a question shows, if that is its whole condition. */
export function revealedBy(
  question: Question,
  questions: readonly Question[],
): { readonly question: string; readonly value: string } | undefined {
  const condition = question.showIf
  if (!condition || !('is' in condition) || condition.part !== undefined) return undefined
  const other = questions.find(each => each.key === condition.question)
  if (other?.kind === 'yes_no')
    return { question: other.key, value: condition.is === true ? 'yes' : 'no' }
  return other?.kind === 'radio' ? { question: other.key, value: String(condition.is) } : undefined
}
