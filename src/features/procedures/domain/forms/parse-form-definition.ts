/** Reads a form from JSON: its shape, then its sense (unique keys, conditions that look back only). */
import { err, ok, type Result } from '#kernel/result.ts'
import type { Condition, Operand } from './condition.schema.ts'
import { questionsIn } from './conditions.ts'
import { type FormDefinition, formSchema, type Page, type Question } from './form.schema.ts'

/** Why the JSON is no form: sentences for the person who wrote it. */
export type FormDefinitionError = {
  readonly code: 'form_definition_invalid'
  readonly problems: readonly string[]
}

/** Reads a form definition. Never throws, whatever the JSON. */
export function parseFormDefinition(json: unknown): Result<FormDefinition, FormDefinitionError> {
  const parsed = formSchema.safeParse(json)
  if (!parsed.success) {
    return err({
      code: 'form_definition_invalid',
      problems: parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`),
    })
  }
  const problems = senseOf(parsed.data)
  return problems.length > 0 ? err({ code: 'form_definition_invalid', problems }) : ok(parsed.data)
}

function senseOf(form: FormDefinition): readonly string[] {
  const problems: string[] = []
  const seen = new Set<string>()
  const pages = form.sections.flatMap(section => section.pages)
  const sections = repeated(form.sections.map(section => section.key))
  problems.push(...sections.map(key => `section ${key} occurs twice`))
  problems.push(...repeated(pages.map(page => page.key)).map(key => `page ${key} occurs twice`))
  for (const page of pages) problems.push(...pageProblems(page, seen))
  return problems
}

function pageProblems(page: Page, seen: Set<string>): readonly string[] {
  const problems: string[] = []
  const mustBeKnown = (where: string, keys: readonly string[]) => {
    for (const key of keys)
      if (!seen.has(key)) problems.push(`${where} looks at ${key}, which is not asked before it`)
  }
  if (page.showIf) mustBeKnown(`page ${page.key}`, questionsIn(page.showIf))
  for (const question of page.questions) {
    const where = `question ${question.key}`
    mustBeKnown(where, keysLookedAt(question))
    if (seen.has(question.key)) problems.push(`${where} occurs twice`)
    seen.add(question.key)
    problems.push(...questionProblems(question))
  }
  for (const check of page.checks) {
    mustBeKnown(`a check of page ${page.key}`, questionsIn(check.failsIf))
    if (!page.questions.some(question => question.key === check.on)) {
      problems.push(`a check of page ${page.key} is on ${check.on}, which is not on that page`)
    }
  }
  return problems
}

function keysLookedAt(question: { readonly showIf?: Condition | undefined }): readonly string[] {
  const bounds =
    'notBefore' in question || 'notAfter' in question
      ? (question as { notBefore?: Operand; notAfter?: Operand })
      : {}
  return [
    ...(question.showIf ? questionsIn(question.showIf) : []),
    ...[bounds.notBefore, bounds.notAfter].flatMap(each =>
      each && 'question' in each ? [each.question] : [],
    ),
  ]
}

function questionProblems(question: Question): readonly string[] {
  const where = `question ${question.key}`
  switch (question.kind) {
    case 'select':
    case 'radio':
    case 'checkboxes':
      return repeated(question.options.map(each => each.value)).map(
        value => `${where} offers ${value} twice`,
      )
    case 'text':
      return question.pattern && !compiles(question.pattern.regex)
        ? [`${where} has a pattern that is none`]
        : []
    case 'person':
      return [
        ...repeated(question.parts).map(part => `${where} asks ${part} twice`),
        ...question.optionalParts
          .filter(part => !question.parts.includes(part))
          .map(part => `${where} does not ask ${part}`),
      ]
    case 'list':
      return listProblems(question, where)
    case 'long_text':
    case 'name':
    case 'date':
    case 'identity_number':
    case 'phone':
    case 'email':
    case 'number':
    case 'money':
    case 'yes_no':
    case 'address':
    case 'file':
      return []
  }
}

function listProblems(
  question: Extract<Question, { kind: 'list' }>,
  where: string,
): readonly string[] {
  const seen = new Set<string>()
  const problems = question.min > question.max ? [`${where} wants more items than it allows`] : []
  for (const each of question.questions) {
    for (const key of keysLookedAt(each))
      if (!seen.has(key))
        problems.push(
          `${where}.${each.key} looks at ${key}, which is not asked before it in the item`,
        )
    if (seen.has(each.key)) problems.push(`${where}.${each.key} occurs twice`)
    seen.add(each.key)
    problems.push(...questionProblems(each))
  }
  return problems
}

function compiles(regex: string): boolean {
  try {
    return new RegExp(`^(?:${regex})$`, 'u') instanceof RegExp
  } catch {
    return false
  }
}

function repeated(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]
}
