import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'
import { summaryOf } from './fields.ts'

export type LookUpModel = {
  language: Language
  code: string | undefined
  errors: Readonly<Record<string, string>>
}

/** `/danh-gia`: for whoever has a code and a phone, and no link. */
export function LookUpPage({ language, code, errors }: LookUpModel) {
  const { lookUp: say, rate } = words(language)
  return (
    <PublicLayout
      title={say.title}
      description={say.lead}
      hasErrors={Object.keys(errors).length > 0}
    >
      <div class="mc-read">
        <ErrorSummary errors={summaryOf(errors)} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="mc-lead">{say.lead}</p>
        <p class="govuk-body">{say.link}</p>
        <Form action={href(language, '/danh-gia')} label={say.title}>
          <TextInput
            name="code"
            label={say.code}
            hint={say.codeHint}
            value={code}
            error={errors['code']}
            autoComplete="off"
            spellCheck={false}
          />
          <TextInput
            name="proof"
            label={say.proof}
            hint={say.proofHint}
            error={errors['proof']}
            autoComplete="off"
            inputMode="numeric"
          />
          <ButtonGroup>
            <Button>{say.go}</Button>
          </ButtonGroup>
        </Form>
        <p class="govuk-body mc-muted">{rate.secret}</p>
      </div>
    </PublicLayout>
  )
}
