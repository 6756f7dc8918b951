/** Whether a version of a procedure may be published: its shape and its sense. */
import { err, ok, type Result } from '#kernel/result.ts'
import {
  contentSchema,
  type ProcedureContent,
  type ProcedureContentInput,
} from './content.schema.ts'
import { questionsIn } from './forms/conditions.ts'
import type { FormDefinition, FormInput } from './forms/form.schema.ts'
import { parseFormDefinition } from './forms/parse-form-definition.ts'

/** A version's content and form, checked. */
export type CheckedVersion = { readonly content: ProcedureContent; readonly form: FormDefinition }

/** Why a version cannot be published, in sentences for whoever wrote it. */
export type VersionProblems = {
  readonly code: 'version_invalid'
  readonly problems: readonly string[]
}

/** Checks a version that is to be published. */
export function checkVersion(
  content: ProcedureContentInput,
  form: FormInput,
): Result<CheckedVersion, VersionProblems> {
  const parsed = contentSchema.safeParse(content)
  const parsedForm = parseFormDefinition(form)
  const problems = [
    ...(parsed.success
      ? []
      : parsed.error.issues.map(issue => `content.${issue.path.join('.')}: ${issue.message}`)),
    ...(parsedForm.ok ? [] : parsedForm.error.problems.map(problem => `form: ${problem}`)),
  ]
  if (!parsed.success || !parsedForm.ok) return err({ code: 'version_invalid', problems })
  const sense = senseOf(parsed.data, parsedForm.value)
  return sense.length > 0
    ? err({ code: 'version_invalid', problems: sense })
    : ok({ content: parsed.data, form: parsedForm.value })
}

function senseOf(content: ProcedureContent, form: FormDefinition): readonly string[] {
  const questions = new Set(
    form.sections.flatMap(section =>
      section.pages.flatMap(page => page.questions.map(each => each.key)),
    ),
  )
  const { papers, fees, steps, time } = content
  const [first] = steps
  return [
    ...['applicant', 'applicant_phone']
      .filter(key => !questions.has(key))
      .map(key => `the form does not ask ${key}`),
    ...twice(papers.map(paper => paper.key)).map(key => `paper ${key} occurs twice`),
    ...twice(steps.map(step => step.key)).map(key => `step ${key} occurs twice`),
    ...papers.flatMap(paper =>
      (paper.askedIf ? questionsIn(paper.askedIf) : [])
        .filter(key => !questions.has(key))
        .map(key => `paper ${paper.key} looks at ${key}, which is not asked`),
    ),
    ...papers
      .filter(paper => paper.copies.original + paper.copies.certified + paper.copies.copy === 0)
      .map(paper => `paper ${paper.key} is asked in no copies`),
    ...fees.flatMap(item =>
      [item.countedBy, item.timesBy]
        .filter(key => key !== undefined && !questions.has(key))
        .map(key => `fee ${item.key} is counted by ${String(key)}, which is not asked`),
    ),
    ...fees.flatMap(item =>
      item.rules
        .filter(rule => rule.validTo !== undefined && rule.validTo < rule.validFrom)
        .map(() => `a rule of fee ${item.key} ends before it begins`),
    ),
    ...(first?.at === 'receiving' && first.role === 'one_stop_officer'
      ? []
      : ['the first step is not that of the one-stop counter']),
    ...(time.supplement.policy === 'special_window' && time.supplement.refusedWithin === undefined
      ? ['a special window needs the time within which a dossier is refused after it']
      : []),
    ...(time.sameDayBy !== undefined &&
    (time.limit.unit !== 'working_day' || time.limit.value !== 1)
      ? ['the same-day rule goes with a limit of one working day']
      : []),
  ]
}

function twice(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]
}
