import { href, type Language } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { words } from '../words.ts'
import { ADMIN_PATH } from './admin.forms.ts'

/** What was typed into a form and what is wrong with it, by field id. */
export type Typed = {
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
}

/** Confirms that all holidays of a year are marked, so that due dates in it are sure. */
export function PublishForm({
  language,
  year,
  values,
  errors,
}: Typed & { language: Language; year: number }) {
  const { admin: say } = words(language)
  return (
    <section class="mc-sheet" aria-label={say.unsureTitle(year)}>
      <h2 class="govuk-heading-m">{say.unsureTitle(year)}</h2>
      <p class="govuk-body mc-read">{say.unsureText}</p>
      <Form
        action={href(language, `${ADMIN_PATH}/nam`)}
        label={say.publish(year)}
        fields={{ year: String(year) }}
      >
        <TextInput
          name="citation"
          id="year-citation"
          label={say.citation}
          hint={say.citationHint}
          value={values['year-citation']}
          error={errors['year-citation']}
          autoComplete="off"
        />
        <TextInput
          name="reason"
          id="year-reason"
          label={say.reason}
          value={values['year-reason']}
          error={errors['year-reason']}
          autoComplete="off"
        />
        <Button tone="secondary">{say.publish(year)}</Button>
      </Form>
    </section>
  )
}
