import type { Language } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Checkboxes } from '#ui/components/choices.tsx'
import { Details } from '#ui/components/details.tsx'
import { Fieldset } from '#ui/components/fieldset.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { answersOf, hasChoices, MOST_OWN, OWN_KINDS } from '../domain/own-questions.ts'
import { words } from '../words.ts'
import { type CampaignErrors, errorText } from './desk.forms.ts'
import type { DeskStep } from './desk-steps.ts'
import { MOVES, OwnChoices, RowButton } from './own-choices.part.tsx'
import { fieldOf, isTyped, kindOf, ownFields, type TypedOwn } from './own-questions.forms.ts'
import { STEP, stepValue } from './row-steps.ts'

export type OwnQuestionsProps = {
  readonly language: Language
  /** Where the form is sent. */
  readonly action: string
  readonly own: readonly TypedOwn[]
  /** Somebody has answered: no question goes, and none becomes another. */
  readonly isAnswered: boolean
  readonly step?: DeskStep | undefined
  readonly errors: CampaignErrors
}

/** A campaign's own questions in their order, each folded away behind its text. */
export function OwnQuestions(props: OwnQuestionsProps) {
  const { language, own, isAnswered } = props
  const { own: text } = words(language).desk
  return (
    <Fieldset legend={text.title} size="s">
      <p class="govuk-hint" id="own">
        {isAnswered ? text.answered : text.hint}
      </p>
      <div class="mc-own-questions">
        {own.map((question, at) => (
          <OwnQuestion key={question.number} {...props} question={question} place={at + 1} />
        ))}
        {isAnswered || <AddButton {...props} />}
      </div>
    </Fieldset>
  )
}

function AddButton({ language, own }: OwnQuestionsProps) {
  const { own: text } = words(language).desk
  if (own.length >= MOST_OWN) return <p class="mc-muted">{text.full}</p>
  return (
    <Button tone="secondary" name={STEP} value={stepValue('own', 'add')}>
      {text.add}
    </Button>
  )
}

type QuestionProps = OwnQuestionsProps & { readonly question: TypedOwn; readonly place: number }

function OwnQuestion(props: QuestionProps) {
  const { language, question, place, errors, own, isAnswered, step } = props
  const { own: text } = words(language).desk
  const { number } = question
  const isWrong = ownFields([question]).some(field => errors[field] !== undefined)
  const name = text.number(place)
  const acts = MOVES.filter(act => place !== (act === 'up' ? 1 : own.length))
  return (
    <div class="mc-own" id={`own-${String(number)}`}>
      <Details
        summary={`${name}: ${question.vi || text.untitled}`}
        open={isWrong || step?.question === number || !isTyped(question)}
      >
        {LINES.map(part => (
          <Line key={part} {...props} part={part} />
        ))}
        {isAnswered ? <AsAsked {...props} /> : <HowAsked {...props} />}
      </Details>
      <div class="mc-row-acts">
        {(isAnswered ? acts : [...acts, 'remove' as const]).map(act => (
          <RowButton key={act} {...props} list="own" act={act} row={number} name={name} />
        ))}
      </div>
    </div>
  )
}

const LINES = ['vi', 'en', 'hint_vi', 'hint_en'] as const

function Line(props: QuestionProps & { readonly part: (typeof LINES)[number] }) {
  const { language, question, errors, part, isAnswered, step } = props
  const name = fieldOf(question.number, part)
  return (
    <TextInput
      name={name}
      label={words(language).desk.own.parts[part]}
      optional={part !== 'vi'}
      value={question[part]}
      readOnly={isAnswered && part === 'vi'}
      autoFocus={step?.field === name}
      error={errorText(language, errors[name])}
    />
  )
}

function HowAsked(props: QuestionProps) {
  const { language, question, place, errors } = props
  const { own: text } = words(language).desk
  const { number } = question
  return (
    <>
      <Select
        name={fieldOf(number, 'kind')}
        label={text.kind}
        options={OWN_KINDS.map(kind => ({ value: kind, text: text.kinds[kind] }))}
        value={kindOf(question)}
      />
      <OwnChoices {...props} />
      {(place > 1 || question.if !== '') && (
        <Select
          name={fieldOf(number, 'if')}
          label={text.onlyIf}
          hint={text.onlyIfHint}
          prompt={text.always}
          options={conditionsFor(props)}
          value={question.if}
          error={errorText(language, errors[fieldOf(number, 'if')])}
        />
      )}
      <Checkboxes
        name={fieldOf(number, 'required')}
        label={text.must}
        small
        items={[{ value: '1', text: text.required }]}
        values={question.required === '' ? [] : ['1']}
      />
    </>
  )
}

/** What does not change any more is sent along as it is. */
function AsAsked(props: QuestionProps) {
  const { language, question } = props
  const { own: text } = words(language).desk
  const kind = kindOf(question)
  const condition = conditionsFor(props).find(({ value }) => value === question.if)
  return (
    <>
      {(['kind', 'required', 'if'] as const).map(part => (
        <input
          key={part}
          type="hidden"
          name={fieldOf(question.number, part)}
          value={question[part]}
        />
      ))}
      <p class="govuk-body">
        {text.kind}: {text.kinds[kind]}. {question.required !== '' && `${text.required}. `}
        {condition && `${text.onlyIf}: ${condition.text}.`}
      </p>
      {hasChoices(kind) && <OwnChoices {...props} />}
    </>
  )
}

/** The answers to the questions before it on which it may depend, and the one that it does. */
function conditionsFor(props: QuestionProps) {
  const { language, own, question, place } = props
  const { own: text } = words(language).desk
  const all = own.flatMap((other, at) =>
    answersTo(language, other).map(({ answer, said }) => ({
      value: `${String(other.number)}:${answer}`,
      text: text.ifAnswer(other.vi || text.number(at + 1), said),
      isOffered: at < place - 1 && other.vi !== '' && said !== '',
    })),
  )
  const shown = all.filter(({ value, isOffered }) => isOffered || value === question.if)
  const isKnown = question.if === '' || shown.some(({ value }) => value === question.if)
  return isKnown ? shown : [...shown, { value: question.if, text: text.gone }]
}

function answersTo(language: Language, question: TypedOwn) {
  const { own: text } = words(language).desk
  const { choices } = question
  return answersOf({ kind: kindOf(question), choices }).map(answer => {
    const choice = choices.find(({ number }) => `o${String(number)}` === answer)
    const said = answer === 'yes' ? text.yes : answer === 'no' ? text.no : choice?.vi
    return { answer, said: said ?? '' }
  })
}
