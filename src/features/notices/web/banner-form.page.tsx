import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { SEVERITIES } from '../domain/banner.ts'
import { words } from '../words.ts'
import { errorText, listErrors } from './fields.ts'
import { MomentFields } from './moment-fields.tsx'

export type BannerFormProps = {
  language: Language
  values: Readonly<Record<string, string>>
  errors: FieldErrors
}

/** `/can-bo/thong-bao/dong/moi` */
export function BannerFormPage(props: BannerFormProps) {
  const { language, values } = props
  const { desk: text } = words(language)
  const base = href(language, '/can-bo/thong-bao')
  const errors = listErrors(language, props.errors)
  const error = (name: string) => errorText(language, props.errors[name])
  return (
    <OfficerPage title={text.newBanner} hasErrors={errors.length > 0}>
      <BackLink href={base} text={text.title} />
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{text.newBanner}</h1>
      <Form action={`${base}/dong`} fields={{ key: values['key'] }}>
        <Radios
          name="severity"
          label={text.fields.severity}
          small
          items={SEVERITIES.map(value => ({ value, text: text.severities[value] }))}
          value={values['severity']}
          error={error('severity')}
        />
        {(['text_vi', 'text_en'] as const).map(name => (
          <Textarea
            key={name}
            name={name}
            label={text.fields[name]}
            rows={2}
            maxLength={300}
            optional={name === 'text_en'}
            value={values[name]}
            error={error(name)}
          />
        ))}
        <p class="mc-muted">{text.startNow}</p>
        <MomentFields name="start" optional {...{ language, values, error }} />
        <MomentFields name="end" {...{ language, values, error }} />
        <Button>{text.announce}</Button>
      </Form>
    </OfficerPage>
  )
}
