import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'

export type LookUpProblems = {
  readonly code?: 'code_wrong' | 'not_found'
  readonly contact?: 'contact_missing'
}

export type LookUpPageProps = {
  readonly language: Language
  readonly code: string
  readonly contact: string
  readonly problems: LookUpProblems
}

/** `/dang-ky/tra-cuu`: a slip is found by its code and a contact that was given. */
export function LookUpPage({ language, code, contact, problems }: LookUpPageProps) {
  const { title, lookUp: text } = words(language)
  const base = href(language, '/dang-ky')
  const errors = {
    code: problems.code && text.problems[problems.code],
    contact: problems.contact && text.problems[problems.contact],
  }
  const said = Object.entries(errors).flatMap(([field, error]) =>
    error ? [{ field, text: error }] : [],
  )
  return (
    <PublicLayout
      title={text.title}
      section={base}
      noIndex
      hasErrors={said.length > 0}
      before={<BackLink href={base} text={title} />}
    >
      <ErrorSummary errors={said} />
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <Form action={`${base}/tra-cuu`}>
        <TextInput
          name="code"
          label={text.code}
          hint={text.codeHint}
          value={code}
          chars={20}
          autoComplete="off"
          error={errors.code}
        />
        <TextInput
          name="contact"
          label={text.contact}
          value={contact}
          autoComplete="off"
          error={errors.contact}
        />
        <Button>{text.send}</Button>
      </Form>
    </PublicLayout>
  )
}
