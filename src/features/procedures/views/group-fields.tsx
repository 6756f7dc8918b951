/** Questions that stand for several inputs: a person, a list, an address. */
import type { VNode } from 'preact'
import { Button } from '#ui/components/button.tsx'
import { Fieldset } from '#ui/components/fieldset.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import type { QuestionOf } from '../domain/forms/form.schema.ts'
import { errorText } from '../domain/forms/form-words.ts'
import { partsOf } from '../domain/forms/person-parts.ts'
import { textAt } from '../domain/forms/raw-fields.ts'
import { words } from '../words.ts'
import type { QuestionFieldProps, QuestionScene } from './question-scene.ts'

type GroupProps<Q> = { readonly question: Q; readonly field: string; readonly scene: QuestionScene }

/** Groups ask their parts as any question is asked. */
type Asking = { readonly ask: (props: QuestionFieldProps) => VNode }

/** What is asked about a person. */
export function PersonFields({
  question,
  field,
  scene,
  ask: Ask,
}: GroupProps<QuestionOf<'person'>> & Asking) {
  const parts = partsOf(question)
  return (
    <Fieldset legend={question.label[scene.language]} optional={!question.required}>
      {question.hint && <p class="govuk-hint">{question.hint[scene.language]}</p>}
      {parts.map(part => (
        <Ask
          key={part.key}
          question={part}
          field={`${field}.${part.key}`}
          scene={{ ...scene, questions: parts }}
        />
      ))}
    </Fieldset>
  )
}

/** Items of a list, one more than there are when that was asked for. */
export function ListFields({
  question,
  field,
  scene,
  ask: Ask,
}: GroupProps<QuestionOf<'list'>> & Asking) {
  const { language } = scene
  const count = itemsShown(question, field, scene)
  const text = words(language).form
  return (
    <Fieldset legend={question.label[language]} optional={question.min === 0}>
      {question.hint && <p class="govuk-hint">{question.hint[language]}</p>}
      {Array.from({ length: count }, (_, index) => (
        <Fieldset
          key={String(index)}
          size="s"
          legend={`${question.itemName[language]} ${String(index + 1)}`}
        >
          {question.questions.map(part => (
            <Ask
              key={part.key}
              question={part}
              field={`${field}.${String(index)}.${part.key}`}
              scene={{ ...scene, questions: question.questions }}
            />
          ))}
        </Fieldset>
      ))}
      {count < question.max && (
        <Button tone="secondary" name="_more" value={question.key}>
          {text.addAnother(question.itemName[language])}
        </Button>
      )}
    </Fieldset>
  )
}

/** The ward, with suggestions, and house number and street. */
export function AddressFields({ question, field, scene }: GroupProps<QuestionOf<'address'>>) {
  const { language, raw } = scene
  const text = words(language).form
  const errorAt = (name: string) => {
    const error = scene.errors.find(each => each.field === name)
    return error && errorText(error, language)
  }
  const own = question.key === 'applicant_address'
  return (
    <Fieldset legend={question.label[language]} optional={!question.required}>
      {question.hint && <p class="govuk-hint">{question.hint[language]}</p>}
      <TextInput
        name={`${field}.line`}
        label={text.lineLabel}
        hint={text.lineHint}
        error={errorAt(`${field}.line`)}
        value={textAt(raw, `${field}.line`)}
        autoComplete={own ? 'address-line1' : undefined}
      />
      <TextInput
        name={`${field}.unit`}
        label={text.unitLabel}
        hint={text.unitHint}
        error={errorAt(`${field}.unit`)}
        value={textAt(raw, `${field}.unit`)}
        list={scene.unitList}
        autoComplete="off"
      />
    </Fieldset>
  )
}

function itemsShown(question: QuestionOf<'list'>, field: string, scene: QuestionScene): number {
  const start = `${field}.`
  const filled = Object.keys(scene.raw).flatMap(name => {
    const index = name.startsWith(start)
      ? /^(\d{1,2})\./.exec(name.slice(start.length))?.[1]
      : undefined
    return index !== undefined && textAt(scene.raw, name).trim() !== '' ? [Number(index) + 1] : []
  })
  const now = Math.max(1, question.min, ...filled)
  return Math.min(question.max, now + (scene.more === question.key ? 1 : 0))
}
