/** Checking what was sent: one page, and at the end the whole form. Browser and server run the same. */
import { err, ok, type Result } from '#kernel/result.ts'
import type { Answers, AnswerValue, FormContext, FormError, Raw } from './answers.ts'
import { holds } from './conditions.ts'
import type { Check, FormDefinition, Page } from './form.schema.ts'
import { findPage, keepVisible, visiblePages } from './pages.ts'
import { rawOf } from './raw-of.ts'
import { readAnswer } from './read-answer.ts'
import { own } from './stored-answers.ts'

/** All answers so far, this page's included, and what deserves a second look without being wrong. */
export type CheckedAnswers = { readonly answers: Answers; readonly warnings: readonly FormError[] }

/** What is wrong, in the order of the questions, with the page that mends it. */
export type PageErrors = { readonly page: string; readonly errors: readonly FormError[] }

const UNKNOWN: FormError = {
  field: '',
  code: 'page_unknown',
  label: { vi: '', en: '' },
  params: {},
}

/**
 * Checks one page. `answers` are those given before; those of other pages stay as they are, so that going
 * back and forth loses nothing. Never throws, whatever was sent.
 */
export function checkPage(
  form: FormDefinition,
  pageKey: string,
  raw: Raw,
  answers: Answers,
  context: FormContext,
): Result<CheckedAnswers, readonly FormError[]> {
  const visible = findPage(form, answers, pageKey, context.today)
  if (!visible) return err([UNKNOWN])
  const checked = readPage(visible.page, raw, before(form, answers, visible.page, context), context)
  if (checked.errors.length > 0) return err(checked.errors)
  const own = new Set(visible.page.questions.map(question => question.key))
  const others = Object.entries(answers).filter(([key]) => !own.has(key))
  return ok({
    answers: { ...Object.fromEntries(others), ...checked.answers },
    warnings: checked.warnings,
  })
}

/** Checks the whole form and drops the answers to what does not show: the last word before a dossier is made. */
export function checkAll(
  form: FormDefinition,
  answers: Answers,
  context: FormContext,
): Result<CheckedAnswers, readonly PageErrors[]> {
  const kept = keepVisible(form, answers, context.today)
  const wrong: PageErrors[] = []
  const warnings: FormError[] = []
  const sound: Record<string, AnswerValue> = {}
  for (const { page, questions } of visiblePages(form, kept, context.today)) {
    const checked = readPage(page, rawOf(questions, kept), sound, context)
    if (checked.errors.length > 0) wrong.push({ page: page.key, errors: checked.errors })
    warnings.push(...checked.warnings)
    Object.assign(sound, checked.answers)
  }
  return wrong.length > 0 ? err(wrong) : ok({ answers: sound, warnings })
}

/** The questions of a page that show with what stands in its boxes now. `known` are the answers of earlier pages. */
export function questionsShown(
  page: Page,
  raw: Raw,
  known: Answers,
  context: FormContext,
): readonly string[] {
  return readPage(page, raw, known, context).shown
}

type PageReading = {
  readonly shown: readonly string[]
  readonly answers: Answers
  readonly errors: readonly FormError[]
  readonly warnings: readonly FormError[]
}

function readPage(page: Page, raw: Raw, known: Answers, context: FormContext): PageReading {
  const answers: Record<string, AnswerValue> = {}
  const errors: FormError[] = []
  const warnings: FormError[] = []
  const shown: string[] = []
  for (const question of page.questions) {
    const scope = { ...known, ...answers }
    if (question.showIf && !holds(question.showIf, scope, context.today)) continue
    shown.push(question.key)
    const reading = readAnswer(question, { raw, field: question.key, answers: scope, context })
    if (reading.value !== undefined) answers[question.key] = reading.value
    errors.push(...reading.errors)
    warnings.push(...reading.warnings)
  }
  // Checks compare answers; with one of them missing there is nothing to compare.
  if (errors.length > 0) return { shown, answers, errors, warnings }
  for (const check of page.checks) {
    if (!holds(check.failsIf, { ...known, ...answers }, context.today)) continue
    ;(check.level === 'error' ? errors : warnings).push(failed(check, page))
  }
  return { shown, answers, errors, warnings }
}

function failed(check: Check, page: Page): FormError {
  const question = page.questions.find(each => each.key === check.on)
  const label = question?.label ?? page.title
  return { field: firstField(question), code: 'check', label, params: {}, message: check.message }
}

// A group has no input of its own: the link of the error summary must lead to one that exists.
function firstField(question: Page['questions'][number] | undefined): string {
  if (!question) return ''
  if (question.kind === 'person') return `${question.key}.${question.parts[0] ?? 'name'}`
  if (question.kind === 'list') return `${question.key}.0.${question.questions[0]?.key ?? ''}`
  return question.kind === 'address' ? `${question.key}.unit` : question.key
}

// What is known when the page is reached: visible answers of the pages before it.
function before(form: FormDefinition, answers: Answers, page: Page, context: FormContext): Answers {
  const kept = keepVisible(form, answers, context.today)
  const keys = new Set<string>()
  for (const each of form.sections.flatMap(section => section.pages)) {
    if (each.key === page.key) break
    for (const question of each.questions) keys.add(question.key)
  }
  const known: Record<string, AnswerValue> = {}
  for (const key of keys) {
    const answer = own(kept, key)
    if (answer !== undefined) known[key] = answer
  }
  return known
}
