import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import { sentence } from './fields.ts'

/** `/can-bo/mat-khau`: an officer's new password. */
export function PasswordPage({ language, errors }: { language: Language; errors: FieldErrors }) {
  const { password: text } = words(language)
  const errorAt = (name: string): string | undefined =>
    errors[name] === undefined ? undefined : sentence(text.errors, errors[name])
  const problems = Object.keys(errors).map(name => ({
    text: errorAt(name) ?? name,
    field: name,
  }))
  return (
    <OfficerPage title={text.title} hasErrors={problems.length > 0}>
      <ErrorSummary errors={problems} />
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body mc-read">{text.lead}</p>
      <Form action={href(language, '/can-bo/mat-khau')}>
        <TextInput
          name="current"
          type="password"
          label={text.current}
          autoComplete="current-password"
          error={errorAt('current')}
        />
        <TextInput
          name="next"
          type="password"
          label={text.next}
          hint={text.nextHint}
          autoComplete="new-password"
          error={errorAt('next')}
        />
        <ButtonGroup>
          <Button>{text.change}</Button>
          <ButtonLink tone="secondary" href={href(language, '/can-bo/phien')}>
            {text.back}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </OfficerPage>
  )
}
