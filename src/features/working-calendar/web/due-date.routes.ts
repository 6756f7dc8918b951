import { href, type Language } from '#kernel/language.ts'
import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { describeMoment, traceRows } from '../describe-trace.ts'
import { type QuestionText, readQuestion } from '../domain/due-date-question.ts'
import { words } from '../words.ts'
import { answerQuestion, type DueDateAnswer } from './due-date.answer.ts'
import {
  askedFields,
  calculatorQuery,
  fieldErrors,
  fieldsAt,
  questionText,
  readTime,
} from './due-date.forms.ts'
import { DueDatePage } from './due-date.page.tsx'
import type { DueDateResultModel } from './due-date-result.tsx'

/** `/lich-lam-viec/tinh-han`. */
export function dueDateRoute({ db }: FeatureDeps): Route {
  return route({
    method: 'GET',
    path: '/lich-lam-viec/tinh-han',
    who: 'anyone',
    audit: 'nothing personal',
    query: calculatorQuery,
    async handle({ query, language, now, site }) {
      const fields = askedFields(query)
      if (fields === undefined) {
        return page(DueDatePage({ language, fields: fieldsAt(now), errors: {}, result: undefined }))
      }
      const text = questionText(fields)
      const question = readQuestion(text)
      const timeIsWrong = readTime(fields.time) === undefined
      if (!question.ok || timeIsWrong) {
        const codes = question.ok ? [] : question.error.map(error => error.code)
        const errors = fieldErrors(codes, timeIsWrong, words(language).fieldErrors)
        return page(DueDatePage({ language, fields, errors, result: undefined }), { status: 400 })
      }
      const answer = await answerQuestion(db, site.id, question.value)
      const result = modelOf(answer, text, language)
      return page(DueDatePage({ language, fields, errors: {}, result }))
    },
  })
}

function modelOf(
  answer: DueDateAnswer,
  text: QuestionText,
  language: Language,
): DueDateResultModel {
  const say = words(language)
  const { unit, value } = answer.question.limit
  const received = describeMoment(answer.question.receivedAt, language)
  return {
    due: capital(describeMoment(answer.dueAt, language)),
    question: say.calculator.question(received, say.units[unit].count(value)),
    warnings: answer.unsure.map(({ year, status }) => say.unsure[status](year)),
    rows: traceRows(answer.trace, unit, language),
    revision: say.calculator.revision(answer.revision),
    dataHref: href(
      'vi',
      `/api/v1/due-date?${new URLSearchParams(text as Record<string, string>).toString()}`,
    ),
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
