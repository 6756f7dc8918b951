/**
 * The form of a campaign, made from choices: what is usually asked, and questions of its own. The result is a form of the
 * engine of procedures, on one page. Words:
 *   usual  a question that every campaign may ask, with a kind that is checked: a phone number, a day of birth
 *   own    a question of this campaign; it keeps its number, so that answers and conditions find it again
 */
import {
  type FormDefinition,
  parseFormDefinition,
  type Question,
  type QuestionInput,
} from '#features/procedures'
import type { Localised } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Ward, wardOptions } from './wards.ts'

/** What is usually asked beside the name, in the order in which it is. */
export const USUAL = [
  ...(['phone', 'email', 'born_on', 'identity_number', 'ward', 'ward_text'] as const),
] as const
/** A usual question. */
export type Usual = (typeof USUAL)[number]

/** How a question of its own is answered, in the order of choices. */
export const OWN_KINDS = [
  ...(['text', 'long_text', 'yes_no', 'radio', 'checkboxes', 'number', 'date'] as const),
  ...(['address', 'file'] as const),
] as const
/** How a question of its own is answered. */
export type OwnKind = (typeof OWN_KINDS)[number]

/** A question of a campaign's own. English texts may be empty. */
export type OwnQuestion = {
  /** From 1. */
  readonly number: number
  readonly label: Localised
  readonly hint: Localised
  readonly kind: OwnKind
  /** For the kinds that offer some. */
  readonly choices: readonly Localised[]
  readonly required: boolean
  /** The answer to another one before it without which it is not asked: `yes`, `no`, or `o` and the number of a choice. */
  readonly onlyIf: { readonly number: number; readonly answer: string } | undefined
}

/** What a form asks. The name always is, and the question that tells people apart is always answered. */
export type Asked = {
  readonly usual: readonly Usual[]
  readonly own: readonly OwnQuestion[]
  readonly identity?: string
  /** Those that the question of the ward offers; without any it is not asked. */
  readonly wards?: readonly Ward[]
}

/** The words of the form. */
export type AskedWords = Readonly<
  Record<Usual | 'name' | 'page' | 'ward_hint' | 'elsewhere' | 'rest_of_address', Localised>
>

/** Questions of its own that a campaign may have. */
export const MOST_OWN = 6
const MOST_CHARACTERS = 200
const MOST_CHOICES = 20
const MOST_FILES = 3
const TYPED_KINDS = {
  phone: { kind: 'phone' },
  email: { kind: 'email', required: false },
  born_on: { kind: 'date', notAfter: { today: true } },
  identity_number: { kind: 'identity_number' },
  ward_text: { kind: 'text', maxLength: 200 },
} as const

/** Why a form cannot be made. */
export type AskedProblem =
  | 'own_label_missing'
  | 'own_too_long'
  | 'own_choices_few'
  | 'own_condition_wrong'

/** What is wrong, with which of its own questions. */
export type AskedFault = { readonly code: AskedProblem; readonly number: number }

/** Makes the form. */
export function formFrom(
  { usual, own, identity, wards = [] }: Asked,
  words: AskedWords,
): Result<FormDefinition, AskedFault> {
  for (const question of own) {
    const code = faultOf(question, own)
    if (code !== undefined) return err({ code, number: question.number })
  }
  const questions: QuestionInput[] = [
    { key: 'name', kind: 'name', label: words.name },
    ...USUAL.filter(each => usual.includes(each))
      .flatMap(key => usualInput(key, { usual, wards }, words))
      .map(input => (input.key === identity ? { ...input, required: true } : input)),
    ...own.map(question => inputOf(question, own)),
  ]
  const page = { key: 'form', title: words.page, questions }
  const form = parseFormDefinition({
    sections: [{ key: 'form', title: words.page, pages: [page] }],
  })
  if (!form.ok) throw new Error(form.error.problems.join('; '))
  return ok(form.value)
}

/** A usual question; the ward is none where there are no wards, and what stands beside it asks for the rest alone. */
function usualInput(
  key: Usual,
  { usual, wards }: { readonly usual: readonly Usual[]; readonly wards: readonly Ward[] },
  words: AskedWords,
): QuestionInput[] {
  const asksWard = usual.includes('ward') && wards.length > 0
  if (key !== 'ward') {
    const label = key === 'ward_text' && asksWard ? words.rest_of_address : words[key]
    return [{ key, label, ...TYPED_KINDS[key] }]
  }
  if (!asksWard) return []
  const options = wardOptions(wards, words.elsewhere)
  return [{ key, label: words.ward, hint: words.ward_hint, kind: 'select', options }]
}

function faultOf(question: OwnQuestion, own: readonly OwnQuestion[]): AskedProblem | undefined {
  const { label, hint, choices, onlyIf } = question
  if (label.vi === '') return 'own_label_missing'
  const texts = [label, hint, ...choices].flatMap(({ vi, en }) => [vi, en])
  if (texts.some(text => text.length > MOST_CHARACTERS)) return 'own_too_long'
  const isFew = choices.length < 2 || choices.length > MOST_CHOICES
  if (hasChoices(question.kind) && (isFew || choices.some(({ vi }) => vi === '')))
    return 'own_choices_few'
  if (onlyIf === undefined) return undefined
  const other = own.find(({ number }) => number === onlyIf.number)
  const isBefore = other !== undefined && other.number < question.number
  return isBefore && answersOf(other).includes(onlyIf.answer) ? undefined : 'own_condition_wrong'
}

/** The kinds that offer choices. */
export function hasChoices(kind: OwnKind): kind is 'radio' | 'checkboxes' {
  return kind === 'radio' || kind === 'checkboxes'
}

/** The answers to a question on which others may depend. */
export function answersOf({ kind, choices }: Pick<OwnQuestion, 'kind' | 'choices'>): string[] {
  if (kind === 'yes_no') return ['yes', 'no']
  return kind === 'radio' ? choices.map((_, at) => `o${String(at + 1)}`) : []
}

function inputOf(question: OwnQuestion, own: readonly OwnQuestion[]): QuestionInput {
  const { number, label, hint, kind, required, onlyIf } = question
  const other = own.find(each => each.number === onlyIf?.number)
  const is = other?.kind === 'yes_no' ? onlyIf?.answer === 'yes' : onlyIf?.answer
  const common = {
    ...{ key: keyOf(number), label: inBoth(label), required },
    ...(hint.vi === '' ? {} : { hint: inBoth(hint) }),
    ...(other === undefined || is === undefined
      ? {}
      : { showIf: { question: keyOf(other.number), is } }),
  }
  if (kind === 'file') return { ...common, kind, maxFiles: MOST_FILES }
  if (!hasChoices(kind)) return { ...common, kind }
  const options = question.choices.map((choice, at) => ({
    ...{ value: `o${String(at + 1)}`, label: inBoth(choice) },
  }))
  return { ...common, kind, options }
}

function keyOf(number: number): string {
  return `own_${String(number)}`
}

/** Where there is no English text the Vietnamese one stands. */
function inBoth({ vi, en }: Localised): Localised {
  return { vi, en: en === '' ? vi : en }
}

/** What a form asks, as it was chosen. */
export function askedIn(form: FormDefinition): Asked {
  const questions = form.sections.flatMap(section => section.pages.flatMap(page => page.questions))
  return {
    usual: USUAL.filter(key => questions.some(question => question.key === key)),
    own: questions.flatMap(question => ownIn(question) ?? []),
  }
}

function ownIn(question: Question): OwnQuestion | undefined {
  const kind = OWN_KINDS.find(each => each === question.kind)
  if (!question.key.startsWith('own_') || kind === undefined) return undefined
  const { label, hint, required, showIf } = question
  return {
    ...{ number: Number(question.key.slice('own_'.length)), kind, required },
    ...{ label: asWritten(label), hint: asWritten(hint ?? { vi: '', en: '' }) },
    choices: 'options' in question ? question.options.map(each => asWritten(each.label)) : [],
    onlyIf:
      showIf !== undefined && 'is' in showIf
        ? { number: Number(showIf.question.slice('own_'.length)), answer: answerOf(showIf.is) }
        : undefined,
  }
}

function answerOf(is: string | number | boolean): string {
  return typeof is === 'boolean' ? (is ? 'yes' : 'no') : String(is)
}

function asWritten({ vi, en }: Localised): Localised {
  return { vi, en: en === vi ? '' : en }
}
