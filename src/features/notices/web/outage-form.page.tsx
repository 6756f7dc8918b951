import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { OutageKind } from '../domain/outage.ts'
import { words } from '../words.ts'
import { errorText, listErrors } from './fields.ts'
import { MomentFields } from './moment-fields.tsx'

export type OutageFormProps = {
  language: Language
  kind: OutageKind
  /** The first day on which an outage that is announced now may begin, as people write it. */
  earliest: string
  values: Readonly<Record<string, string>>
  errors: FieldErrors
}

/** `/can-bo/thong-bao/gian-doan/moi` and `/can-bo/thong-bao/su-co/moi` */
export function OutageFormPage(props: OutageFormProps) {
  const { language, kind, values, earliest } = props
  const { desk: text, tooSoon } = words(language)
  const base = href(language, '/can-bo/thong-bao')
  const title = kind === 'planned' ? text.newPlanned : text.newIncident
  const error = (name: string) =>
    props.errors[name] === 'outage_too_soon'
      ? tooSoon(earliest)
      : errorText(language, props.errors[name])
  const errors = listErrors(language, props.errors).map(each => ({
    ...each,
    text: error(each.field) ?? each.text,
  }))
  return (
    <OfficerPage title={title} hasErrors={errors.length > 0}>
      <BackLink href={base} text={text.title} />
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="mc-lead">{kind === 'planned' ? text.earliest(earliest) : text.incidentHint}</p>
      <Form
        action={`${base}/${kind === 'planned' ? 'gian-doan' : 'su-co'}`}
        fields={{ key: values['key'] }}
      >
        {(['affected_vi', 'affected_en', 'meanwhile_vi', 'meanwhile_en'] as const).map(name => (
          <Textarea
            key={name}
            name={name}
            label={text.fields[name]}
            hint={name === 'meanwhile_vi' ? text.meanwhileHint : undefined}
            rows={2}
            optional={name.endsWith('_en')}
            value={values[name]}
            error={error(name)}
          />
        ))}
        <MomentFields name="start" {...{ language, values, error }} />
        <MomentFields
          name="until"
          optional={kind === 'incident'}
          {...{ language, values, error }}
        />
        <Button>{kind === 'planned' ? text.announcePlanned : text.announceIncident}</Button>
      </Form>
    </OfficerPage>
  )
}
