/** A campaign's own questions as fields: `own_2_vi`, `own_2_choice_1_en`. They stand in the order in which they came. */
import { typedText } from '#platform/http/fields.ts'
import type { RawFields } from '#platform/http/request.ts'
import {
  type AskedFault,
  MOST_CHOICES,
  MOST_OWN,
  OWN_KINDS,
  type OwnChoice,
  type OwnKind,
  type OwnPlace,
  type OwnQuestion,
} from '../domain/own-questions.ts'

const PARTS = ['vi', 'en', 'hint_vi', 'hint_en', 'kind', 'required', 'if'] as const
type Part = (typeof PARTS)[number]
const MOST_CHARACTERS = 5000
const QUESTION = /^own_([1-9]\d?)_/
const CHOICE = /^own_([1-9]\d?)_choice_([1-9]\d?)_(?:vi|en)$/
const MOST_NUMBER = 99

/** The name of a field of a question. */
export type OwnField = `own_${number}_${OwnPlace | Part}`

/** A question as it was typed. */
export type TypedOwn = Readonly<Record<Part, string>> & {
  readonly number: number
  readonly choices: readonly OwnChoice[]
}

/** The field of that part of a question. */
export function fieldOf(number: number, part: OwnPlace | Part): OwnField {
  return `own_${number}_${part}`
}

/** The field of a choice in that language. */
export function choiceField(number: number, choice: number, language: 'vi' | 'en'): OwnField {
  return fieldOf(number, `choice_${choice}_${language}`)
}

/** All fields at which something of these questions can be wrong, in the order in which they stand. */
export function ownFields(own: readonly TypedOwn[]): OwnField[] {
  return own.flatMap(({ number, choices }) => [
    ...(['vi', 'en', 'hint_vi', 'hint_en', 'choices'] as const).map(part => fieldOf(number, part)),
    ...choices.flatMap(choice =>
      (['vi', 'en'] as const).map(each => choiceField(number, choice.number, each)),
    ),
    fieldOf(number, 'if'),
  ])
}

/** The questions of a form that was sent, as typed and in their order; empty ones too. */
export function typedOwnFrom(raw: RawFields): TypedOwn[] {
  return numbersIn(raw, name => QUESTION.exec(name)?.[1])
    .slice(0, MOST_OWN)
    .map(number => {
      const texts = PARTS.map(part => [part, textOf(raw, fieldOf(number, part))])
      const choices = numbersIn(raw, name => choiceIn(name, number))
        .slice(0, MOST_CHOICES + 1)
        .map(choice => ({
          ...{ number: choice, vi: textOf(raw, choiceField(number, choice, 'vi')) },
          en: textOf(raw, choiceField(number, choice, 'en')),
        }))
      return { ...(Object.fromEntries(texts) as Record<Part, string>), number, choices }
    })
}

function choiceIn(name: string, question: number): string | undefined {
  const match = CHOICE.exec(name)
  return match?.[1] === String(question) ? match[2] : undefined
}

/** Numbers in names of fields, each once, in the order in which the fields came. */
function numbersIn(raw: RawFields, numberIn: (name: string) => string | undefined): number[] {
  return [...new Set(Object.keys(raw).flatMap(name => numberIn(name) ?? []))].map(Number)
}

function textOf(raw: RawFields, name: string): string {
  return typedText(raw, name).trim().slice(0, MOST_CHARACTERS)
}

/** Questions as they would be typed. */
export function typedOwnOf(own: readonly OwnQuestion[]): TypedOwn[] {
  return own.map(({ number, label, hint, kind, choices, required, onlyIf }) => ({
    ...{ number, vi: label.vi, en: label.en, hint_vi: hint.vi, hint_en: hint.en, kind },
    ...{ choices: choices.length === 0 ? NO_CHOICES : choices, required: required ? '1' : '' },
    if: onlyIf === undefined ? '' : `${String(onlyIf.number)}:${onlyIf.answer}`,
  }))
}

/** Two choices that wait to be typed. */
const NO_CHOICES: readonly OwnChoice[] = [1, 2].map(number => ({ number, vi: '', en: '' }))

/** A question before anything of it was typed. */
export function emptyOwn(number: number): TypedOwn {
  const texts = { vi: '', en: '', hint_vi: '', hint_en: '', kind: 'text', required: '', if: '' }
  return { ...texts, number, choices: NO_CHOICES }
}

/** A number that none of these has; those that went are taken again only when there is no other. */
export function freeNumber(taken: readonly number[]): number {
  const next = Math.max(0, ...taken) + 1
  if (next <= MOST_NUMBER) return next
  return [...Array(MOST_NUMBER).keys()].find(at => !taken.includes(at + 1)) ?? next
}

/** Numbers of the choices of a question that stand in its rows, or that a condition names. */
export function choiceNumbers(own: readonly TypedOwn[], question: TypedOwn): number[] {
  const named = own.flatMap(each => {
    const condition = conditionOf(each.if)
    return condition?.number === question.number ? Number(condition.answer.slice(1)) : []
  })
  return [...question.choices.map(({ number }) => number), ...named.filter(Number.isInteger)]
}

/** Whether anything was typed of a question. */
export function isTyped(typed: TypedOwn): boolean {
  const texts = [typed.vi, typed.en, typed.hint_vi, typed.hint_en]
  return [...texts, ...typed.choices.flatMap(({ vi, en }) => [vi, en])].some(text => text !== '')
}

/** The questions that were typed; one that was emptied is gone. */
export function readOwn(typed: readonly TypedOwn[]): OwnQuestion[] {
  return typed.filter(isTyped).map(each => ({
    ...{ number: each.number, kind: kindOf(each), required: each.required !== '' },
    // A hint in English only would stand nowhere.
    ...{
      label: { vi: each.vi, en: each.en },
      hint: { vi: each.hint_vi || each.hint_en, en: each.hint_en },
    },
    choices: each.choices.filter(({ vi, en }) => vi !== '' || en !== ''),
    onlyIf: conditionOf(each.if),
  }))
}

/** The kind that was chosen, or a line of text. */
export function kindOf({ kind }: Pick<TypedOwn, 'kind'>): OwnKind {
  return OWN_KINDS.find(each => each === kind) ?? 'text'
}

function conditionOf(text: string): OwnQuestion['onlyIf'] {
  const match = /^(\d{1,2}):(\w{1,10})$/.exec(text)
  return match === null ? undefined : { number: Number(match[1]), answer: match[2] ?? '' }
}

/** The field at which a fault is mended. */
export function fieldOfFault({ number, at }: AskedFault): OwnField {
  return fieldOf(number, at)
}
