/** A campaign's own questions as fields: `own_2_vi`, `own_2_choices`. */
import type { Localised } from '#kernel/language.ts'
import type { RawFields } from '#platform/http/request.ts'
import {
  type AskedFault,
  type AskedProblem,
  MOST_OWN,
  OWN_KINDS,
  type OwnKind,
  type OwnQuestion,
} from '../domain/asked.ts'

const PARTS = ['vi', 'en', 'hint_vi', 'hint_en', 'kind', 'choices', 'required', 'if'] as const
type Part = (typeof PARTS)[number]
const MOST_CHARACTERS = 5000

/** The name of a field of a question. */
export type OwnField = `own_${number}_${Part}`

/** A question as it was typed. */
export type TypedOwn = Readonly<Record<Part, string>> & { readonly number: number }

/** The numbers that questions may have. */
export const OWN_NUMBERS: readonly number[] = Array.from({ length: MOST_OWN }, (_, at) => at + 1)

/** All fields of all questions, in their order. */
export const OWN_FIELDS: readonly OwnField[] = OWN_NUMBERS.flatMap(number =>
  PARTS.map(part => fieldOf(number, part)),
)

/** The field of that part of a question. */
export function fieldOf(number: number, part: Part): OwnField {
  return `own_${number}_${part}`
}

/** The questions of a form that was sent, as typed; empty ones too. */
export function typedOwnFrom(raw: RawFields): TypedOwn[] {
  return OWN_NUMBERS.map(number => {
    const texts = PARTS.map(part => {
      const value = raw[fieldOf(number, part)]
      return [part, typeof value === 'string' ? value.trim().slice(0, MOST_CHARACTERS) : '']
    })
    return { ...(Object.fromEntries(texts) as Record<Part, string>), number }
  })
}

/** Questions as they would be typed. */
export function typedOwnOf(own: readonly OwnQuestion[]): TypedOwn[] {
  return OWN_NUMBERS.map(number => {
    const question = own.find(each => each.number === number)
    if (question === undefined) return { ...EMPTY, number }
    const { label, hint, kind, choices, required, onlyIf } = question
    return {
      ...{ number, vi: label.vi, en: label.en, hint_vi: hint.vi, hint_en: hint.en, kind },
      choices: choices.map(({ vi, en }) => (en === '' ? vi : `${vi} | ${en}`)).join('\n'),
      required: required ? '1' : '',
      if: onlyIf === undefined ? '' : `${String(onlyIf.number)}:${onlyIf.answer}`,
    }
  })
}

const EMPTY: Readonly<Record<Part, string>> = {
  ...{ vi: '', en: '', hint_vi: '', hint_en: '', kind: 'text', choices: '', required: '', if: '' },
}

/** Whether anything was typed of a question. */
export function isTyped(typed: TypedOwn): boolean {
  return (['vi', 'en', 'hint_vi', 'hint_en', 'choices'] as const).some(part => typed[part] !== '')
}

/** The questions that were typed; one that was emptied is gone. */
export function readOwn(typed: readonly TypedOwn[]): OwnQuestion[] {
  return typed.filter(isTyped).map(each => ({
    ...{ number: each.number, kind: kindOf(each), required: each.required !== '' },
    ...{ label: { vi: each.vi, en: each.en }, hint: hintOf(each) },
    choices: choicesOf(each.choices),
    onlyIf: conditionOf(each.if),
  }))
}

/** A hint in English only would stand nowhere. */
function hintOf({ hint_vi, hint_en }: TypedOwn): Localised {
  return { vi: hint_vi === '' ? hint_en : hint_vi, en: hint_en }
}

/** The kind that was chosen, or a line of text. */
export function kindOf({ kind }: Pick<TypedOwn, 'kind'>): OwnKind {
  return OWN_KINDS.find(each => each === kind) ?? 'text'
}

/** Choices, one on a line, the English one behind a bar. */
export function choicesOf(text: string): Localised[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [vi = '', en = ''] = line.split('|').map(part => part.trim())
      return { vi, en }
    })
}

function conditionOf(text: string): OwnQuestion['onlyIf'] {
  const match = /^(\d{1,2}):(\w{1,10})$/.exec(text)
  return match === null ? undefined : { number: Number(match[1]), answer: match[2] ?? '' }
}

const PART_OF: Readonly<Record<AskedProblem, Part>> = {
  own_label_missing: 'vi',
  own_too_long: 'vi',
  own_choices_few: 'choices',
  own_condition_wrong: 'if',
}

/** The field at which a fault is mended. */
export function fieldOfFault({ code, number }: AskedFault): OwnField {
  return fieldOf(number, PART_OF[code])
}
