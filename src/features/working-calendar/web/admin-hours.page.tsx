import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { DateTextInput } from '#ui/components/date-input.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import { ADMIN_PATH, HOURS_FIELDS, HOURS_PATH } from './admin.forms.ts'
import type { Typed } from './admin-publish.tsx'

/** `/can-bo/lich-lam-viec/gio-lam-viec`: states opening hours from a day on. */
export function AdminHoursPage({ language, values, errors }: Typed & { language: Language }) {
  const say = words(language)
  const field = (name: string, label: string) => ({
    name,
    label,
    value: values[name],
    error: errors[name],
    autoComplete: 'off' as const,
  })
  const told = Object.entries(errors).map(([name, text]) => ({ field: name, text }))
  return (
    <OfficerPage title={say.admin.hoursTitle} hasErrors={told.length > 0}>
      <BackLink href={href(language, ADMIN_PATH)} />
      <ErrorSummary errors={told} />
      <h1 class="govuk-heading-l">{say.admin.hoursTitle}</h1>
      <p class="govuk-body mc-read">{say.admin.hoursIntro}</p>
      <div class="mc-sheet">
        <Form action={href(language, HOURS_PATH)} label={say.admin.hoursTitle}>
          <DateTextInput {...field('valid_from', say.admin.validFrom)} hint={say.admin.dateHint} />
          <DateTextInput
            {...field('valid_to', say.admin.validTo)}
            optional
            hint={say.admin.dateHint}
          />
          {HOURS_FIELDS.map((name, index) => (
            <TextInput key={name} chars={20} {...field(name, say.weekdays[index] ?? '')} />
          ))}
          <TextInput chars={20} {...field('make_up', say.year.makeUpHours)} />
          <TextInput {...field('citation', say.admin.citation)} hint={say.admin.citationHint} />
          <TextInput {...field('reason', say.admin.reason)} />
          <Button>{say.admin.saveHours}</Button>
        </Form>
      </div>
    </OfficerPage>
  )
}
