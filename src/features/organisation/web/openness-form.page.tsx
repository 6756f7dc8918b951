import type { ComponentChildren } from 'preact'
import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { FileUpload } from '#ui/components/file-upload.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import { listOpennessErrors, opennessError } from './openness.forms.ts'
import { PlanNote, Plans, type PlansProps } from './plans.tsx'

/** The fields of a unit and those of a leader, in their order. */
export const UNIT_FIELDS = [
  'valid_from',
  'duties_vi',
  'duties_en',
  'reception_vi',
  'reception_en',
] as const
export const LEADER_FIELDS = [...UNIT_FIELDS, 'bio_vi', 'bio_en', 'phone'] as const
type FieldName = (typeof LEADER_FIELDS)[number]

export type FormProps = {
  language: Language
  title: string
  action: string
  values: Readonly<Record<string, string>>
  errors: FieldErrors
}

export type ProfileFormProps = FormProps &
  Omit<PlansProps, 'language'> & {
    fields: readonly FieldName[]
    /** What stands before the form: how a unit is reached. */
    before?: ComponentChildren
  }

/** `/can-bo/to-chuc/don-vi/:id` and `/can-bo/to-chuc/lanh-dao/:id` */
export function ProfileFormPage({
  fields,
  base,
  plans,
  edited,
  before,
  ...props
}: ProfileFormProps) {
  const { language, values, errors } = props
  const planned = { language, base, plans, edited }
  const { desk: text } = words(language).openness
  const hints: Partial<Record<FieldName, string>> = {
    reception_vi: text.receptionHint,
    bio_vi: text.bioHint,
    phone: text.phoneHint,
  }
  return (
    <DeskForm
      {...props}
      before={[before, <PlanNote key="plan" {...planned} />]}
      after={<Plans {...planned} />}
    >
      {fields.map(name => {
        const field = {
          name,
          label: text.fields[name],
          hint: hints[name],
          value: values[name],
          error: opennessError(language, errors[name]),
          optional: name !== 'valid_from' && name !== 'duties_vi',
        }
        const isShort = name === 'valid_from' || name === 'phone'
        return isShort ? (
          <TextInput key={name} {...field} chars={20} />
        ) : (
          <Textarea key={name} {...field} rows={3} />
        )
      })}
    </DeskForm>
  )
}

/** `/can-bo/to-chuc/ban-do` */
export function BoundaryFormPage(props: FormProps) {
  const { language, values, errors } = props
  const { desk: text } = words(language).openness
  return (
    <DeskForm {...props} upload>
      <FileUpload
        name="file"
        label={text.fields.file}
        hint={text.fileHint}
        accept=".geojson,.json,application/geo+json,application/json"
        error={opennessError(language, errors['file'])}
      />
      <TextInput
        name="citation"
        label={text.fields.citation}
        hint={text.citationHint}
        value={values['citation']}
        error={opennessError(language, errors['citation'])}
      />
    </DeskForm>
  )
}

type DeskFormProps = FormProps & {
  upload?: boolean
  before?: ComponentChildren
  after?: ComponentChildren
  children: ComponentChildren
}

/** The frame of these forms. */
export function DeskForm(props: DeskFormProps) {
  const { language, title, action, values, upload } = props
  const { desk: text } = words(language).openness
  const errors = listOpennessErrors(language, props.errors)
  return (
    <OfficerPage title={title} hasErrors={errors.length > 0}>
      <BackLink href={href(language, '/can-bo/to-chuc')} text={text.title} />
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{title}</h1>
      {props.before}
      <Form action={action} fields={{ key: values['key'], began: values['began'] }} upload={upload}>
        {props.children}
        <Button>{text.save}</Button>
      </Form>
      {props.after}
    </OfficerPage>
  )
}
