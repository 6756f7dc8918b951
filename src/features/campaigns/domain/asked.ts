/**
 * The form of a campaign, made from choices: what is usually asked, and questions of its own, one on a line. The result
 * is a form of the engine of procedures, on one page. Words:
 *   usual  a question that every campaign may ask, with a kind that is checked: a phone number, a day of birth
 *   own    a line: `Text`, `Text [yes/no]`, `Text [one; two]`; one with a star at its end must be answered
 */
import { type FormDefinition, parseFormDefinition, type QuestionInput } from '#features/procedures'
import type { Localised } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'

/** What is usually asked beside the name, in the order in which it is. */
export const USUAL = ['phone', 'email', 'born_on', 'identity_number', 'ward_text'] as const
/** A usual question. */
export type Usual = (typeof USUAL)[number]

/** What a form asks. The name always is. */
export type Asked = { readonly usual: readonly Usual[]; readonly own: readonly string[] }

/** The words of the form. */
export type AskedWords = Readonly<Record<Usual | 'name' | 'page' | 'yesNo', Localised>>

const MOST_OWN = 6
const MOST_CHARACTERS = 200
const KINDS = {
  phone: { kind: 'phone' },
  email: { kind: 'email', required: false },
  born_on: { kind: 'date', notAfter: { today: true } },
  identity_number: { kind: 'identity_number' },
  ward_text: { kind: 'text', maxLength: 200 },
} as const

/** Why a form cannot be made. */
export type AskedProblem = 'own_too_many' | 'own_unreadable'

/** Makes the form. */
export function formFrom(
  { usual, own }: Asked,
  words: AskedWords,
): Result<FormDefinition, { readonly code: AskedProblem }> {
  if (own.length > MOST_OWN) return err({ code: 'own_too_many' })
  const questions: QuestionInput[] = [
    { key: 'name', kind: 'name', label: words.name },
    ...USUAL.filter(each => usual.includes(each)).map(
      (key): QuestionInput => ({ key, label: words[key], ...KINDS[key] }),
    ),
  ]
  for (const [index, line] of own.entries()) {
    const question = ownFrom(line, `own_${String(index + 1)}`, words.yesNo)
    if (question === undefined) return err({ code: 'own_unreadable' })
    questions.push(question)
  }
  const page = { key: 'form', title: words.page, questions }
  const form = parseFormDefinition({
    sections: [{ key: 'form', title: words.page, pages: [page] }],
  })
  return form.ok ? ok(form.value) : err({ code: 'own_unreadable' })
}

function ownFrom(line: string, key: string, yesNo: Localised): QuestionInput | undefined {
  const match = /^(.*?)\s*(?:\[([^\]]*)\])?\s*(\*?)$/.exec(line.trim())
  const text = match?.[1] ?? ''
  if (text === '' || text.length > MOST_CHARACTERS) return undefined
  const common = { key, label: { vi: text, en: text }, required: match?.[3] === '*' }
  const choices = match?.[2]
  if (choices === undefined) return { ...common, kind: 'text' }
  if (Object.values(yesNo).includes(choices.trim())) return { ...common, kind: 'yes_no' }
  const labels = choices.split(';').map(each => each.trim())
  if (labels.length < 2 || labels.some(each => each === '' || each.length > MOST_CHARACTERS))
    return undefined
  const options = labels.map((label, at) => ({
    value: `o${String(at + 1)}`,
    label: { vi: label, en: label },
  }))
  return { ...common, kind: 'radio', options }
}

/** What a form asks, as it was chosen. */
export function askedIn(form: FormDefinition, yesNo: string): Asked {
  const questions = form.sections.flatMap(section => section.pages.flatMap(page => page.questions))
  return {
    usual: USUAL.filter(key => questions.some(question => question.key === key)),
    own: questions
      .filter(question => question.key.startsWith('own_'))
      .map(question => {
        const star = question.required ? ' *' : ''
        if (question.kind === 'yes_no') return `${question.label.vi} [${yesNo}]${star}`
        if (question.kind !== 'radio') return `${question.label.vi}${star}`
        return `${question.label.vi} [${question.options.map(each => each.label.vi).join('; ')}]${star}`
      }),
  }
}
