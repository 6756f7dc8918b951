import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { describeDate } from '../describe-trace.ts'
import type { DayKind } from '../domain/working-calendar.ts'
import { words } from '../words.ts'
import { ADMIN_PATH } from './admin.forms.ts'

export type DayFormsModel = {
  language: Language
  date: PlainDate
  kind: DayKind
  marked: boolean
  /** Values as typed, or as they stand. */
  values: Readonly<Record<string, string>>
  /** Sentences by field id: `remove-reason` is the second form's. */
  errors: Readonly<Record<string, string>>
  closeHref: string
}

/** Marks, alters or unmarks one day. */
export function DayForms(model: DayFormsModel) {
  const { language, date, kind } = model
  const { admin: say, kinds } = words(language)
  return (
    <section class="mc-sheet" id="ngay" aria-label={say.dayTitle(describeDate(date, language))}>
      <h2 class="govuk-heading-m">{say.dayTitle(describeDate(date, language))}</h2>
      <p class="govuk-body">
        {say.now(kinds[kind])}{' '}
        <a class="govuk-link" href={model.closeHref}>
          {say.cancel}
        </a>
      </p>
      <div class="mc-read">
        <MarkForm {...model} />
        {model.marked && <UnmarkForm {...model} />}
      </div>
    </section>
  )
}

function MarkForm({ language, date, values, errors }: DayFormsModel) {
  const { admin: say, marks } = words(language)
  const field = (name: 'name' | 'name_en' | 'citation' | 'reason', label: string) => ({
    name,
    label,
    value: values[name],
    error: errors[name],
    autoComplete: 'off' as const,
  })
  return (
    <Form action={href(language, `${ADMIN_PATH}/ngay`)} label={say.save} fields={{ day: date }}>
      <Radios
        small
        name="kind"
        label={say.kind}
        value={values['kind']}
        error={errors['kind']}
        items={(['H', 'C', 'S', 'W'] as const).map(kind => ({
          value: kind,
          text: marks[kind].name,
          hint: marks[kind].hint,
        }))}
      />
      <TextInput {...field('name', say.nameVi)} />
      <TextInput {...field('name_en', say.nameEn)} />
      <TextInput {...field('citation', say.citation)} hint={say.citationHint} />
      <TextInput {...field('reason', say.reason)} />
      <ButtonGroup>
        <Button>{say.save}</Button>
      </ButtonGroup>
    </Form>
  )
}

function UnmarkForm({ language, date, values, errors }: DayFormsModel) {
  const { admin: say } = words(language)
  return (
    <Form
      action={href(language, `${ADMIN_PATH}/bo-ngay`)}
      label={say.removeTitle}
      fields={{ day: date }}
    >
      <h3 class="govuk-heading-s">{say.removeTitle}</h3>
      <TextInput
        name="reason"
        id="remove-reason"
        label={say.reason}
        value={values['remove-reason']}
        error={errors['remove-reason']}
        autoComplete="off"
      />
      <Button tone="warning">{say.remove}</Button>
    </Form>
  )
}
