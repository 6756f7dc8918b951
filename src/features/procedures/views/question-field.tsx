/** The input that a question of any kind needs, with its value, hint and error. */

import type { ComponentChildren } from 'preact'
import { type Language, markOf } from '#kernel/language.ts'
import { Checkboxes, Radios } from '#ui/components/choices.tsx'
import { DateInput } from '#ui/components/date-input.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput, type TextInputProps } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import type { Question, QuestionOf } from '../domain/forms/form.schema.ts'
import { errorText } from '../domain/forms/form-words.ts'
import { textAt, textsAt } from '../domain/forms/raw-fields.ts'
import { words } from '../words.ts'
import { dayPartsOf } from './day-parts.ts'
import { FilesField } from './files-field.tsx'
import { AddressFields, ListFields, PersonFields } from './group-fields.tsx'
import type { QuestionFieldProps } from './question-scene.ts'
import { revealedBy } from './revealed-by.ts'

/** One question. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, field, scene } = props
  switch (question.kind) {
    case 'person':
      return <PersonFields question={question} field={field} scene={scene} ask={QuestionField} />
    case 'list':
      return <ListFields question={question} field={field} scene={scene} ask={QuestionField} />
    case 'address':
      return <AddressFields question={question} field={field} scene={scene} />
    case 'file':
      return (
        <FilesField
          {...common(props)}
          question={question}
          raw={scene.raw}
          language={scene.language}
        />
      )
    case 'long_text':
      return (
        <Textarea
          {...common(props)}
          value={textAt(scene.raw, field)}
          rows={5}
          maxLength={question.maxLength}
        />
      )
    case 'date':
      return <DateInput {...common(props)} value={dayPartsOf(scene.raw, field)} />
    case 'select':
      return (
        <Select
          {...common(props)}
          prompt={words(scene.language).form.chooseOne}
          options={textOptions(question, scene.language)}
          value={textAt(scene.raw, field)}
        />
      )
    case 'radio':
      return (
        <Radios
          {...common(props)}
          items={choiceItems(question, props)}
          value={textAt(scene.raw, field)}
        />
      )
    case 'yes_no':
      return (
        <Radios {...common(props)} items={yesNoItems(props)} value={textAt(scene.raw, field)} />
      )
    case 'checkboxes':
      return (
        <Checkboxes
          {...common(props)}
          items={choiceItems(question, props)}
          values={textsAt(scene.raw, field)}
        />
      )
    case 'text':
    case 'name':
    case 'identity_number':
    case 'phone':
    case 'email':
    case 'number':
    case 'money':
      return (
        <TextInput {...common(props)} {...typingOf(question)} value={textAt(scene.raw, field)} />
      )
  }
}

function common({ question, field, scene, asHeading }: QuestionFieldProps) {
  const error = scene.errors.find(each => each.field === field)
  return {
    name: field,
    label: question.label[scene.language],
    lang: markOf(scene.language, question.label),
    hint: hintOf(question, scene.language),
    hintLang: question.hint && markOf(scene.language, question.hint),
    error: error && errorText(error, scene.language),
    optional: !question.required,
    asHeading,
  }
}

function hintOf(question: Question, language: Language): string | undefined {
  const text = words(language).form
  if (question.hint) return question.hint[language]
  if (question.kind === 'date') return text.dateHint
  if (question.kind === 'identity_number') return text.identityHint
  if (question.kind === 'phone') return text.phoneHint
  if (question.kind === 'money') return text.moneyHint
  return question.kind === 'number' && question.unit
    ? text.unitOf(question.unit[language])
    : undefined
}

type TypedQuestion = QuestionOf<
  'text' | 'name' | 'identity_number' | 'phone' | 'email' | 'number' | 'money'
>

type Typing = Pick<TextInputProps, 'type' | 'inputMode' | 'autoComplete' | 'chars' | 'spellCheck'>

// Browsers fill in the applicant's own details; of other people they know nothing.
function typingOf(question: TypedQuestion): Typing {
  switch (question.kind) {
    case 'identity_number':
      return { inputMode: 'numeric', chars: 20, autoComplete: 'off' }
    case 'phone':
      return {
        type: 'tel',
        chars: 20,
        autoComplete: question.key === 'applicant_phone' ? 'tel' : 'off',
      }
    case 'email':
      return {
        type: 'email',
        spellCheck: false,
        autoComplete: question.key === 'applicant_email' ? 'email' : 'off',
      }
    case 'number':
      return { inputMode: question.decimals > 0 ? 'decimal' : 'numeric', chars: 10 }
    case 'money':
      return { inputMode: 'numeric', chars: 20 }
    case 'name':
      return { spellCheck: false }
    case 'text':
      return question.width === 'full' ? {} : { chars: question.width === 'short' ? 10 : 20 }
  }
}

function textOptions(question: QuestionOf<'select'>, language: Language) {
  return question.options.map(option => ({ value: option.value, text: option.label[language] }))
}

function choiceItems(
  question: QuestionOf<'radio'> | QuestionOf<'checkboxes'>,
  props: QuestionFieldProps,
) {
  const { language } = props.scene
  return question.options.map(option => ({
    value: option.value,
    text: option.label[language],
    lang: markOf(language, option.label),
    hint: option.hint?.[language],
    reveals: question.kind === 'radio' ? revealed(props, option.value) : undefined,
  }))
}

function yesNoItems(props: QuestionFieldProps) {
  const text = words(props.scene.language).blank
  return (['yes', 'no'] as const).map(value => ({
    value,
    text: text[value],
    reveals: revealed(props, value),
  }))
}

function revealed({ question, scene }: QuestionFieldProps, value: string): ComponentChildren {
  const below = scene.questions.filter(each => {
    const by = revealedBy(each, scene.questions)
    return by?.question === question.key && by.value === value
  })
  return below.length === 0
    ? undefined
    : below.map(each => (
        <QuestionField key={each.key} question={each} field={each.key} scene={scene} />
      ))
}
