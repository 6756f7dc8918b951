import type { Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { WarningText } from '#ui/components/details.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../../words.ts'

export type WithdrawalProps = {
  language: Language
  code: string
  procedure: string
  backHref: string
  action: string
  reason: string
  error: string | undefined
}

/** `…/rut`: asks once more, and why, before a dossier is withdrawn. */
export function WithdrawalPage(props: WithdrawalProps) {
  const { language, error } = props
  const { withdrawalForm: say, page } = words(language).track
  const errors = error === undefined ? [] : [{ field: 'reason', text: error }]
  return (
    <PublicLayout
      title={say.title}
      noIndex
      hasErrors={errors.length > 0}
      before={<BackLink href={props.backHref} text={page.title(props.code)} />}
    >
      <div class="mc-read">
        <ErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="mc-lead">
          {props.procedure}, {props.code}
        </p>
        <WarningText>{say.warning}</WarningText>
        <p class="govuk-body">{say.money}</p>
        <Form action={props.action} label={say.title}>
          <Textarea
            name="reason"
            label={say.reason}
            hint={say.reasonHint}
            value={props.reason}
            error={error}
            rows={4}
            maxLength={MOST_REASON}
          />
          <ButtonGroup>
            <Button tone="warning">{say.submit}</Button>
            <ButtonLink href={props.backHref} tone="secondary">
              {say.keep}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </div>
    </PublicLayout>
  )
}

/** Most characters of a reason. */
export const MOST_REASON = 2000
