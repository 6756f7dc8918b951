import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../../words.ts'

/** What was typed, and the sentences about it by field. */
export type LookUpProps = {
  language: Language
  code: string | undefined
  proof: string | undefined
  errors: { readonly code?: string; readonly proof?: string }
}

/** `/tra-cuu`: opens a dossier by its code and the applicant's phone or identity number. */
export function LookUpPage({ language, code, proof, errors }: LookUpProps) {
  const { lookUp: say } = words(language).track
  const listed = [
    ...(errors.code === undefined ? [] : [{ field: 'code', text: errors.code }]),
    ...(errors.proof === undefined ? [] : [{ field: 'proof', text: errors.proof }]),
  ]
  return (
    <PublicLayout title={say.title} description={say.description} hasErrors={listed.length > 0}>
      <div class="mc-read">
        <ErrorSummary errors={listed} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="mc-lead">{say.lead}</p>
        <Form action={href(language, '/tra-cuu')} label={say.title}>
          <TextInput
            name="code"
            label={say.code}
            hint={say.codeHint}
            value={code}
            error={errors.code}
            autoComplete="off"
            spellCheck={false}
          />
          <TextInput
            name="proof"
            label={say.proof}
            hint={say.proofHint}
            value={proof}
            error={errors.proof}
            inputMode="tel"
            autoComplete="off"
            chars={20}
          />
          <ButtonGroup>
            <Button size="large">{say.submit}</Button>
          </ButtonGroup>
        </Form>
        <h2 class="govuk-heading-m">{say.lostTitle}</h2>
        <p class="govuk-body">{say.lostText}</p>
        <p class="govuk-body">
          {say.accountText}{' '}
          <a class="govuk-link" href={href(language, '/ho-so')}>
            {say.accountLink}
          </a>
        </p>
      </div>
    </PublicLayout>
  )
}
