import type { Language } from '#kernel/language.ts'
import type { FormError, Raw } from '../domain/forms/answers.ts'
import type { Question } from '../domain/forms/form.schema.ts'

export type QuestionScene = {
  readonly language: Language
  readonly raw: Raw
  readonly errors: readonly FormError[]
  readonly more: string | undefined
  readonly unitList: string | undefined
  /** The questions beside this one: some show under its options. */
  readonly questions: readonly Question[]
}

export type QuestionFieldProps = {
  readonly question: Question
  readonly field: string
  readonly scene: QuestionScene
  readonly asHeading?: boolean | undefined
}
