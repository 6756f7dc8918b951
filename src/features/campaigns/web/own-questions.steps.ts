import { faultsInOwn, MOST_CHOICES, MOST_OWN } from '../domain/own-questions.ts'
import {
  choiceField,
  choiceNumbers,
  emptyOwn,
  fieldOf,
  fieldOfFault,
  freeNumber,
  type OwnField,
  readOwn,
  type TypedOwn,
} from './own-questions.forms.ts'
import { changed, type RowStep } from './row-steps.ts'

/** What a button did to the questions; nothing is kept yet. */
export type OwnStep = {
  readonly own: readonly TypedOwn[]
  /** Conditions that cannot hold as the questions stand now, told at their places. */
  readonly errors: { readonly [field in OwnField]?: string }
  /** The question at which one goes on, and the field, where a row is new. */
  readonly question: number | undefined
  readonly field: OwnField | undefined
}

const CHOICES_OF = /^own_(\d{1,2})$/

/** Does what the button asks for; undefined when it is for other rows. */
export function takeOwnStep(own: readonly TypedOwn[], step: RowStep): OwnStep | undefined {
  const of = step.list === 'own' ? undefined : CHOICES_OF.exec(step.list)?.[1]
  if (step.list !== 'own' && of === undefined) return undefined
  const done = of === undefined ? onQuestions(own, step) : onChoices(own, Number(of), step)
  return { ...done, errors: conditionErrors(done.own) }
}

type Done = Pick<OwnStep, 'own' | 'question' | 'field'>

function onQuestions(own: readonly TypedOwn[], { act, row }: RowStep): Done {
  if (act !== 'add') {
    const at = own.findIndex(({ number }) => number === row)
    return { own: changed(own, at, act), question: undefined, field: undefined }
  }
  if (own.length >= MOST_OWN) return { own, question: undefined, field: undefined }
  const conditions = own.flatMap(each => Number(/^\d+/.exec(each.if)?.[0] ?? 0))
  const number = freeNumber([...own.map(each => each.number), ...conditions])
  return { own: [...own, emptyOwn(number)], question: number, field: fieldOf(number, 'vi') }
}

function onChoices(own: readonly TypedOwn[], of: number, { act, row }: RowStep): Done {
  const question = own.find(({ number }) => number === of)
  if (question === undefined) return { own, question: undefined, field: undefined }
  const { choices } = question
  const put = (next: TypedOwn['choices'], field?: OwnField): Done => ({
    own: own.map(each => (each === question ? { ...each, choices: next } : each)),
    ...{ question: of, field },
  })
  if (act !== 'add')
    return put(
      changed(
        choices,
        choices.findIndex(each => each.number === row),
        act,
      ),
    )
  if (choices.length >= MOST_CHOICES) return put(choices)
  const number = freeNumber(choiceNumbers(own, question))
  return put([...choices, { number, vi: '', en: '' }], choiceField(of, number, 'vi'))
}

function conditionErrors(own: readonly TypedOwn[]): OwnStep['errors'] {
  const faults = faultsInOwn(readOwn(own)).filter(({ at }) => at === 'if')
  return Object.fromEntries(faults.map(fault => [fieldOfFault(fault), fault.code]))
}
