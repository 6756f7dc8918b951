import { href, type Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import { writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { Requirement } from '../domain/content.ts'
import { words } from '../words.ts'
import { errorText, listErrors, periodField } from './periods.forms.ts'

export type PeriodsPageProps = {
  language: Language
  requirements: readonly Requirement[]
  /** As typed, by field; those in force where nothing was. */
  values: Readonly<Record<string, string>>
  errors: FieldErrors
  /** What the fields were filled with; undefined for those in force. */
  began: string | undefined
  done: boolean
}

/** `/can-bo/noi-dung-cong-khai/thoi-han`: within how many days each content is checked. */
export function PeriodsPage(props: PeriodsPageProps) {
  const { language, requirements, values, errors, done } = props
  const inForce = requirements.map(({ key, confirmDays }) => [key, String(confirmDays)])
  const began = props.began ?? writeBegan(Object.fromEntries(inForce) as Record<string, string>)
  const { title: checklist, periods: text, proposed } = words(language)
  const path = href(language, '/can-bo/noi-dung-cong-khai')
  const listed = listErrors(language, errors)
  return (
    <OfficerPage title={text.title} hasErrors={listed.length > 0}>
      <BackLink href={path} text={checklist} />
      <ErrorSummary errors={listed} />
      {done && <Notification tone="success" live title={text.saved} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      {requirements.length === 0 ? (
        <EmptyState title={text.none} />
      ) : (
        <Form action={`${path}/thoi-han`} fields={{ began }}>
          <fieldset class="govuk-fieldset mc-periods">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{text.unit}</legend>
            {requirements.map(({ key, name, citation, confirmDays, mostDays }) => (
              <TextInput
                key={key}
                name={periodField(key)}
                label={name[language]}
                hint={text.most(writeNumber(language, mostDays), citation || proposed)}
                value={values[periodField(key)] ?? String(confirmDays)}
                error={errorText(language, errors[periodField(key)])}
                chars={4}
                inputMode="numeric"
              />
            ))}
          </fieldset>
          <p class="govuk-body mc-read">{text.after}</p>
          <Button>{text.save}</Button>
        </Form>
      )}
    </OfficerPage>
  )
}
