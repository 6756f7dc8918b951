import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Fieldset } from '#ui/components/fieldset.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { MOST_CHOICES, type OwnChoice } from '../domain/own-questions.ts'
import { words } from '../words.ts'
import { type CampaignErrors, errorText } from './desk.forms.ts'
import type { DeskStep } from './desk-steps.ts'
import {
  choiceField,
  choiceNumbers,
  fieldOf,
  freeNumber,
  type TypedOwn,
} from './own-questions.forms.ts'
import { type RowAct, STEP, stepValue } from './row-steps.ts'

export type OwnChoicesProps = {
  readonly language: Language
  /** Where the form is sent. */
  readonly action: string
  readonly own: readonly TypedOwn[]
  readonly question: TypedOwn
  /** Somebody has answered: no choice goes, and none becomes another. */
  readonly isAnswered: boolean
  readonly step?: DeskStep | undefined
  readonly errors: CampaignErrors
}

/** A number that no row has: scripts put the real one in its place. */
const BLANK = 9999

/** The choices of a question, a row for each with both languages beside each other. */
export function OwnChoices(props: OwnChoicesProps) {
  const { language, own, question, errors } = props
  const { own: text } = words(language).desk
  const { number, choices } = question
  const list = `own_${String(number)}`
  const field = fieldOf(number, 'choices')
  const error = errorText(language, errors[field])
  const hint = `${field}-hint`
  return (
    <div class="mc-choices">
      <Fieldset legend={text.choices} size="s" describedBy={props.isAnswered ? undefined : hint}>
        {!props.isAnswered && (
          <p class="govuk-hint" id={hint}>
            {text.choicesHint}
          </p>
        )}
        {error && (
          <p class="govuk-error-message" id={`${field}-error`}>
            {error}
          </p>
        )}
        <div
          id={field}
          data-rows={list}
          data-rows-next={freeNumber(choiceNumbers(own, question))}
          data-rows-most={MOST_CHOICES}
        >
          {choices.map((choice, at) => (
            <Choice key={choice.number} {...props} choice={choice} place={at + 1} />
          ))}
        </div>
        {!props.isAnswered && (
          <>
            <template data-rows-blank={list}>
              <Choice {...props} choice={{ number: BLANK, vi: '', en: '' }} place={0} />
            </template>
            {choices.length < MOST_CHOICES && (
              <Button tone="secondary" size="small" name={STEP} value={stepValue(list, 'add')}>
                {text.addChoice}
              </Button>
            )}
          </>
        )}
      </Fieldset>
    </div>
  )
}

function Choice(props: OwnChoicesProps & { readonly choice: OwnChoice; readonly place: number }) {
  const { language, question, choice, place, errors, step, isAnswered } = props
  const { own: text } = words(language).desk
  const name = (
    <>
      {text.choice} <span data-row-number>{place}</span>
    </>
  )
  return (
    <fieldset class="mc-choice" data-row={choice.number}>
      <legend class="govuk-visually-hidden">{name}</legend>
      {(['vi', 'en'] as const).map(each => {
        const field = choiceField(question.number, choice.number, each)
        return (
          <TextInput
            key={each}
            name={field}
            label={text.choiceParts[each]}
            value={choice[each]}
            readOnly={isAnswered && each === 'vi'}
            autoFocus={step?.field === field}
            error={errorText(language, errors[field])}
          />
        )
      })}
      <div class="mc-row-acts">
        {(isAnswered ? MOVES : [...MOVES, 'remove' as const]).map(act => (
          <RowButton
            key={act}
            {...props}
            list={`own_${String(question.number)}`}
            act={act}
            row={choice.number}
            name={name}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Acts that leave all rows there. */
export const MOVES = ['up', 'down'] as const

/** A button that moves a row or takes it away; without scripts the page comes back at its question. */
export function RowButton(
  props: Pick<OwnChoicesProps, 'language' | 'action' | 'question'> & {
    readonly list: string
    readonly act: Exclude<RowAct, 'add' | 'many'>
    readonly row: number
    readonly name: ComponentChildren
  },
) {
  const { own: text } = words(props.language).desk
  const anchor =
    props.list === 'own' && props.act === 'remove' ? 'own' : `own-${String(props.question.number)}`
  return (
    <Button
      tone="quiet"
      size="small"
      name={STEP}
      value={stepValue(props.list, props.act, props.row)}
      formAction={`${props.action}#${anchor}`}
    >
      {text[props.act]}
      <span class="govuk-visually-hidden"> {props.name}</span>
    </Button>
  )
}
