/** The way through a form: which pages show, what comes next, which answers count. */
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Answers, AnswerValue } from './answers.ts'
import { holds, questionsIn } from './conditions.ts'
import type { FormDefinition, Page, Question, Section } from './form.schema.ts'
import { own } from './stored-answers.ts'

/** A page that shows, with its section and those of its questions that show. */
export type VisiblePage = {
  readonly section: Section
  readonly page: Page
  readonly questions: readonly Question[]
}

type Walk = { readonly pages: readonly VisiblePage[]; readonly answers: Answers }

/** The pages that show, in the form's order. */
export function visiblePages(
  form: FormDefinition,
  answers: Answers,
  today: PlainDate,
): readonly VisiblePage[] {
  return walk(form, answers, today).pages
}

/** The answers without those to questions that do not show. */
export function keepVisible(form: FormDefinition, answers: Answers, today: PlainDate): Answers {
  return walk(form, answers, today).answers
}

/**
 * The questions that a page must offer before it is answered: those that show, and those that depend on an answer of
 * this same page. The browser hides the latter while they do not apply; without scripts they stand there, and the
 * server passes over what does not apply.
 */
export function questionsToOffer(
  page: Page,
  answers: Answers,
  today: PlainDate,
): readonly Question[] {
  const here = new Set(page.questions.map(question => question.key))
  const before = Object.fromEntries(Object.entries(answers).filter(([key]) => !here.has(key)))
  return page.questions.filter(
    ({ showIf }) =>
      showIf === undefined ||
      questionsIn(showIf).some(key => here.has(key)) ||
      holds(showIf, before, today),
  )
}

/** The page that shows under that key, if it does. */
export function findPage(
  form: FormDefinition,
  answers: Answers,
  key: string,
  today: PlainDate,
): VisiblePage | undefined {
  return visiblePages(form, answers, today).find(each => each.page.key === key)
}

/** The page after that one; undefined after the last. */
export function nextPage(
  form: FormDefinition,
  answers: Answers,
  key: string,
  today: PlainDate,
): Page | undefined {
  return neighbour(form, answers, key, today, 1)
}

/** The page before that one; undefined before the first. */
export function previousPage(
  form: FormDefinition,
  answers: Answers,
  key: string,
  today: PlainDate,
): Page | undefined {
  return neighbour(form, answers, key, today, -1)
}

function neighbour(
  form: FormDefinition,
  answers: Answers,
  key: string,
  today: PlainDate,
  step: 1 | -1,
) {
  const all = form.sections.flatMap(section => section.pages)
  const shown = new Set(visiblePages(form, answers, today).map(each => each.page.key))
  const here = all.findIndex(page => page.key === key)
  if (here < 0) return undefined
  const rest = step === 1 ? all.slice(here + 1) : all.slice(0, here).reverse()
  return rest.find(page => shown.has(page.key))
}

// Conditions look back only, so that one walk in order decides everything.
function walk(form: FormDefinition, answers: Answers, today: PlainDate): Walk {
  const kept: Record<string, AnswerValue> = {}
  const pages: VisiblePage[] = []
  for (const section of form.sections) {
    for (const page of section.pages) {
      if (page.showIf && !holds(page.showIf, kept, today)) continue
      const questions = page.questions.filter(question => {
        if (question.showIf && !holds(question.showIf, kept, today)) return false
        const answer = own(answers, question.key)
        if (answer !== undefined) kept[question.key] = answer
        return true
      })
      if (questions.length > 0) pages.push({ section, page, questions })
    }
  }
  return { pages, answers: kept }
}
