import type { Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import { errorText } from './desk.forms.ts'

export type CancelFormProps = {
  readonly language: Language
  readonly action: string
  readonly typed: string
  readonly error: string | undefined
}

/** The form that cancels a registration for somebody: what becomes of the place, and what the person is told. */
export function CancelForm({ language, action, typed, error }: CancelFormProps) {
  const text = words(language).desk.list.cancel
  return (
    <>
      <p class="govuk-body">{text.lead}</p>
      <Form action={action}>
        <Textarea
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          rows={3}
          value={typed}
          error={error}
        />
        <Button tone="warning">{text.send}</Button>
      </Form>
    </>
  )
}

export type CancelForPageProps = {
  readonly language: Language
  /** The page of the person. */
  readonly person: string
  readonly typed: string
  readonly problem: string | undefined
}

/** The answer to such a form that was not taken. It names nobody: whoever looks at the person anew is on record. */
export function CancelForPage({ language, person, typed, problem }: CancelForPageProps) {
  const { list } = words(language).desk
  const error = errorText(language, problem)
  return (
    <OfficerPage title={list.cancel.title} hasErrors>
      <BackLink href={person} text={list.cancel.back} />
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'reason', text: error }]} />
      <h1 class="govuk-heading-l">{list.cancel.title}</h1>
      <CancelForm language={language} action={`${person}/huy`} typed={typed} error={error} />
    </OfficerPage>
  )
}
