/**
 * Questions of a campaign's own. Words:
 *   number     what a question, or a choice of it, is known by; it stays whatever the order and the words become, so that
 *              answers and conditions find it again
 *   condition  the answer to a question before it without which one is not asked
 */
import type { Question, QuestionInput } from '#features/procedures'
import type { Localised } from '#kernel/language.ts'

/** How a question of its own is answered, in the order of choices. */
export const OWN_KINDS = [
  ...(['text', 'long_text', 'yes_no', 'radio', 'checkboxes', 'number', 'date'] as const),
  ...(['address', 'file'] as const),
] as const
/** How a question of its own is answered. */
export type OwnKind = (typeof OWN_KINDS)[number]

/** What may be chosen. The English text may be empty. */
export type OwnChoice = Localised & { readonly number: number }

/** A question of a campaign's own. English texts may be empty. */
export type OwnQuestion = {
  /** From 1; no two of a campaign have the same. */
  readonly number: number
  readonly label: Localised
  readonly hint: Localised
  readonly kind: OwnKind
  /** For the kinds that offer some. */
  readonly choices: readonly OwnChoice[]
  readonly required: boolean
  /** The condition; its answer is `yes`, `no`, or `o` and the number of a choice. */
  readonly onlyIf: { readonly number: number; readonly answer: string } | undefined
}

/** Questions of its own that a campaign may have. */
export const MOST_OWN = 6
/** Choices that a question may offer. */
export const MOST_CHOICES = 20
const MOST_CHARACTERS = 200
const MOST_FILES = 3

/** Why a form cannot be made. */
export type AskedProblem =
  | 'own_label_missing'
  | 'own_too_long'
  | 'own_choices_few'
  | 'own_choice_missing'
  | 'own_condition_wrong'
  | 'own_condition_later'

/** What of a question is wrong. */
export type OwnPlace =
  | 'vi'
  | 'en'
  | 'hint_vi'
  | 'hint_en'
  | 'choices'
  | 'if'
  | `choice_${number}_${'vi' | 'en'}`

/** What is wrong, with which of its own questions, and where. */
export type AskedFault = {
  readonly code: AskedProblem
  readonly number: number
  readonly at: OwnPlace
}

/** Everything that is wrong with them, in their order. */
export function faultsInOwn(own: readonly OwnQuestion[]): AskedFault[] {
  return own.flatMap(question => [
    ...textFaults(question),
    ...(hasChoices(question.kind) ? choiceFaults(question) : []),
    ...conditionFault(question, own),
  ])
}

function textFaults({ number, label, hint }: OwnQuestion): AskedFault[] {
  const texts = { vi: label.vi, en: label.en, hint_vi: hint.vi, hint_en: hint.en } as const
  const long = (Object.keys(texts) as (keyof typeof texts)[])
    .filter(at => texts[at].length > MOST_CHARACTERS)
    .map(at => ({ code: 'own_too_long', number, at }) as const)
  return label.vi === '' ? [{ code: 'own_label_missing', number, at: 'vi' }, ...long] : long
}

function choiceFaults({ number, choices }: OwnQuestion): AskedFault[] {
  const faults: AskedFault[] = []
  if (choices.length < 2 || choices.length > MOST_CHOICES)
    faults.push({ code: 'own_choices_few', number, at: 'choices' })
  for (const choice of choices) {
    const at = (language: 'vi' | 'en') => `choice_${choice.number}_${language}` as const
    if (choice.vi === '') faults.push({ code: 'own_choice_missing', number, at: at('vi') })
    for (const language of ['vi', 'en'] as const)
      if (choice[language].length > MOST_CHARACTERS)
        faults.push({ code: 'own_too_long', number, at: at(language) })
  }
  return faults
}

function conditionFault(question: OwnQuestion, own: readonly OwnQuestion[]): AskedFault[] {
  const { number, onlyIf } = question
  if (onlyIf === undefined) return []
  const other = own.find(each => each.number === onlyIf.number)
  if (other === undefined || !answersOf(other).includes(onlyIf.answer))
    return [{ code: 'own_condition_wrong', number, at: 'if' }]
  return own.indexOf(other) < own.indexOf(question)
    ? []
    : [{ code: 'own_condition_later', number, at: 'if' }]
}

/** The kinds that offer choices. */
export function hasChoices(kind: OwnKind): kind is 'radio' | 'checkboxes' {
  return kind === 'radio' || kind === 'checkboxes'
}

/** The answers to a question on which others may depend. */
export function answersOf({ kind, choices }: Pick<OwnQuestion, 'kind' | 'choices'>): string[] {
  if (kind === 'yes_no') return ['yes', 'no']
  return kind === 'radio' ? choices.map(({ number }) => choosing(number)) : []
}

/** What an answer is that chooses this. */
function choosing(number: number): string {
  return `o${String(number)}`
}

/** The question as the form engine takes it. */
export function ownInput(question: OwnQuestion, own: readonly OwnQuestion[]): QuestionInput {
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
  const options = question.choices.map(choice => ({
    ...{ value: choosing(choice.number), label: inBoth(choice) },
  }))
  return { ...common, kind, options }
}

const KEY = 'own_'

function keyOf(number: number): string {
  return `${KEY}${String(number)}`
}

/** The number of the question with that key; undefined: it is none of its own. */
export function ownNumber(key: string): number | undefined {
  return key.startsWith(KEY) ? Number(key.slice(KEY.length)) : undefined
}

/** Where there is no English text the Vietnamese one stands. */
function inBoth({ vi, en }: Localised): Localised {
  return { vi, en: en === '' ? vi : en }
}

/** A question of a form as it was written; undefined: it is none of its own. */
export function ownIn(question: Question): OwnQuestion | undefined {
  const number = ownNumber(question.key)
  const kind = OWN_KINDS.find(each => each === question.kind)
  if (number === undefined || kind === undefined) return undefined
  const { label, hint, required, showIf } = question
  return {
    ...{ number, kind, required },
    ...{ label: asWritten(label), hint: asWritten(hint ?? { vi: '', en: '' }) },
    choices: 'options' in question ? question.options.map(choiceIn) : [],
    onlyIf:
      showIf !== undefined && 'is' in showIf
        ? { number: ownNumber(showIf.question) ?? 0, answer: answerOf(showIf.is) }
        : undefined,
  }
}

function choiceIn({ value, label }: { readonly value: string; readonly label: Localised }) {
  return { number: Number(value.slice(1)), ...asWritten(label) }
}

function answerOf(is: string | number | boolean): string {
  return typeof is === 'boolean' ? (is ? 'yes' : 'no') : String(is)
}

function asWritten({ vi, en }: Localised): Localised {
  return { vi, en: en === vi ? '' : en }
}
