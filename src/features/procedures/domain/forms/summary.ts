/** Answers in words, and the page on which an applicant checks them before sending. */

import { spacedPhone } from '#kernel/contact.ts'
import { writeDay } from '#kernel/day-text.ts'
import { type Language, markOf } from '#kernel/language.ts'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import type { Answers, AnswerValue } from './answers.ts'
import type { FormDefinition, Question } from './form.schema.ts'
import { FORM_WORDS, fill } from './form-words.ts'
import { writeNumber } from './number-text.ts'
import { visiblePages } from './pages.ts'
import { partsOf } from './person-parts.ts'
import { groupOf, own } from './stored-answers.ts'

/** One answer in words. `page` is the key of the page on which it is changed. */
export type SummaryRow = {
  readonly page: string
  readonly question: string
  readonly label: string
  readonly lines: readonly string[]
  /** Languages of label and lines, where they were not written in that of the page. */
  readonly lang?: 'vi' | undefined
  readonly linesLang?: 'vi' | undefined
}

/** The answers of one section. */
export type SummarySection = {
  readonly key: string
  readonly title: string
  readonly rows: readonly SummaryRow[]
}

/** All that was answered, section by section, in the form's order. */
export function summaryOf(
  form: FormDefinition,
  answers: Answers,
  language: Language,
  today: PlainDate,
): readonly SummarySection[] {
  const sections = new Map<string, { key: string; title: string; rows: SummaryRow[] }>()
  for (const { section, page, questions } of visiblePages(form, answers, today)) {
    const entry = sections.get(section.key) ?? {
      key: section.key,
      title: section.title[language],
      rows: [],
    }
    sections.set(section.key, entry)
    for (const question of questions) {
      const lines = formatAnswer(question, own(answers, question.key), language)
      entry.rows.push({
        page: page.key,
        question: question.key,
        label: question.label[language],
        lang: markOf(language, question.label),
        lines,
        linesLang: chosenMark(question, lines, language),
      })
    }
  }
  return [...sections.values()]
}

/** Whether what was chosen has no words in that language. */
function chosenMark(question: Question, lines: readonly string[], language: Language) {
  if (!('options' in question)) return undefined
  const chosen = question.options.find(({ label }) => lines.includes(label[language]))
  return chosen && markOf(language, chosen.label)
}

/** One answer in words, a line for each thing that it holds. */
export function formatAnswer(
  question: Question,
  answer: AnswerValue | undefined,
  language: Language,
): readonly string[] {
  const words = FORM_WORDS[language]
  if (answer === undefined) return [words.notAnswered]
  switch (question.kind) {
    case 'yes_no':
      return [answer === true ? words.yes : words.no]
    case 'number':
    case 'money':
      return [amountText(question, answer, language)]
    case 'select':
    case 'radio':
    case 'checkboxes':
      return chosenText(question.options, answer, language)
    case 'file':
      return listOf(answer).map(file => wordsAt(file, 'name'))
    case 'person':
      return groupText(partsOf(question), answer, language)
    case 'list':
      return listOf(answer).flatMap((item, index) => [
        `${question.itemName[language]} ${String(index + 1)}`,
        ...groupText(question.questions, item, language),
      ])
    case 'address':
      return [
        ['line', 'unitName']
          .map(part => wordsAt(answer, part))
          .filter(Boolean)
          .join(', '),
      ]
    case 'date':
    case 'phone':
    case 'text':
    case 'long_text':
    case 'name':
    case 'identity_number':
    case 'email':
      return typeof answer === 'string' ? textLines(question.kind, answer) : []
  }
}

function amountText(question: Question, answer: AnswerValue, language: Language): string {
  const amount = typeof answer === 'number' ? writeNumber(answer) : ''
  if (question.kind === 'money') return fill(FORM_WORDS[language].dong, { amount })
  const unit = question.kind === 'number' ? question.unit?.[language] : undefined
  return unit ? `${amount} ${unit}` : amount
}

function chosenText(
  options: readonly {
    readonly value: string
    readonly label: Readonly<Record<Language, string>>
  }[],
  answer: AnswerValue,
  language: Language,
): readonly string[] {
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  return options
    .filter(option => chosen.includes(option.value))
    .map(option => option.label[language])
}

function groupText(
  questions: readonly Question[],
  answer: unknown,
  language: Language,
): readonly string[] {
  const group = groupOf(answer)
  if (!group) return []
  return questions.flatMap(part => {
    const value = own(group, part.key)
    if (value === undefined) return []
    return [`${part.label[language]}: ${formatAnswer(part, value, language).join(', ')}`]
  })
}

function wordsAt(value: unknown, key: string): string {
  const words = own(groupOf(value) ?? {}, key)
  return typeof words === 'string' ? words : ''
}

function textLines(kind: Question['kind'], answer: string): readonly string[] {
  if (kind === 'phone') return [spacedPhone(answer)]
  return kind === 'date' && isPlainDate(answer) ? [writeDay(answer)] : answer.split('\n')
}

function listOf(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : []
}
