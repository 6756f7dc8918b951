import type { Language } from '#kernel/language.ts'
import { Checkboxes } from '#ui/components/choices.tsx'
import { Details } from '#ui/components/details.tsx'
import { Fieldset } from '#ui/components/fieldset.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { answersOf, OWN_KINDS } from '../domain/asked.ts'
import { words } from '../words.ts'
import { type CampaignErrors, errorText } from './desk.forms.ts'
import {
  choicesOf,
  fieldOf,
  isTyped,
  kindOf,
  OWN_FIELDS,
  type TypedOwn,
} from './own-questions.forms.ts'

export type OwnQuestionsProps = {
  readonly language: Language
  readonly own: readonly TypedOwn[]
  readonly errors: CampaignErrors
}

/** A campaign's own questions, each folded away behind its text. */
export function OwnQuestions(props: OwnQuestionsProps) {
  const { own: text } = words(props.language).desk
  return (
    <Fieldset legend={text.title} size="s">
      <p class="govuk-hint" id="own">
        {text.hint}
      </p>
      <div class="mc-own-questions">
        {props.own.map(question => (
          <OwnQuestion key={question.number} {...props} question={question} />
        ))}
      </div>
    </Fieldset>
  )
}

function OwnQuestion(props: OwnQuestionsProps & { readonly question: TypedOwn }) {
  const { language, question, errors } = props
  const { own: text } = words(language).desk
  const { number } = question
  const isWrong = OWN_FIELDS.some(
    field => field.startsWith(`own_${String(number)}_`) && errors[field] !== undefined,
  )
  const summary = question.vi || (isTyped(question) ? text.untitled : text.none)
  return (
    <Details summary={`${text.number(number)}: ${summary}`} open={isWrong}>
      <Line {...props} part="vi" />
      <Line {...props} part="en" optional />
      <Line {...props} part="hint_vi" optional />
      <Line {...props} part="hint_en" optional />
      <Select
        name={fieldOf(number, 'kind')}
        label={text.kind}
        options={OWN_KINDS.map(kind => ({ value: kind, text: text.kinds[kind] }))}
        value={kindOf(question)}
      />
      <Textarea
        name={fieldOf(number, 'choices')}
        label={text.choices}
        hint={text.choicesHint}
        optional
        rows={3}
        value={question.choices}
        error={errorText(language, errors[fieldOf(number, 'choices')])}
      />
      <Select
        name={fieldOf(number, 'if')}
        label={text.onlyIf}
        hint={number === 1 ? undefined : text.onlyIfHint}
        prompt={text.always}
        options={conditionsFor(props)}
        value={question.if}
        error={errorText(language, errors[fieldOf(number, 'if')])}
      />
      <Checkboxes
        name={fieldOf(number, 'required')}
        label={text.must}
        small
        items={[{ value: '1', text: text.required }]}
        values={question.required === '' ? [] : ['1']}
      />
    </Details>
  )
}

type LineProps = OwnQuestionsProps & {
  readonly question: TypedOwn
  readonly part: 'vi' | 'en' | 'hint_vi' | 'hint_en'
  readonly optional?: boolean
}

function Line({ language, question, errors, part, optional }: LineProps) {
  const name = fieldOf(question.number, part)
  return (
    <TextInput
      name={name}
      label={words(language).desk.own.parts[part]}
      optional={optional}
      value={question[part]}
      error={errorText(language, errors[name])}
    />
  )
}

/** The answers to the questions before it on which it may depend. */
function conditionsFor({ language, own, question }: OwnQuestionsProps & { question: TypedOwn }) {
  const { own: text } = words(language).desk
  return own
    .filter(other => other.number < question.number && other.vi !== '')
    .flatMap(other => {
      const choices = choicesOf(other.choices)
      return answersOf({ kind: kindOf(other), choices }).map((answer, at) => {
        const said = answer === 'yes' ? text.yes : answer === 'no' ? text.no : choices[at]?.vi
        return {
          value: `${String(other.number)}:${answer}`,
          text: `${text.number(other.number)}: ${said ?? ''}`,
        }
      })
    })
}
