import { href, type Language } from '#kernel/language.ts'
import { type Challenge, PROOF_FIELD } from '#platform/http/proof-of-work.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { PROOF_SCRIPT, ProofField } from '#ui/components/proof-field.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { REPORT_REASONS, type ShownComment } from '../domain/comment.ts'
import { articleHref } from '../views/cards.tsx'
import { words } from '../words.ts'
import { CommentText } from './comments.tsx'
import { errorText, listErrors, typed } from './fields.ts'

export type ReportPageProps = {
  language: Language
  slug: string
  comment: ShownComment
  challenge: Challenge
  sent: boolean
  errors: FieldErrors
  raw: RawFields
}

/** `/tin-tuc/:slug/binh-luan/:comment/bao-cao`: a signed-in resident reports a comment. */
export function ReportPage(props: ReportPageProps) {
  const { language, slug, comment, sent, errors } = props
  const { comments, backToArticle } = words(language)
  const text = comments.report
  const own = articleHref(language, slug)
  return (
    <PublicLayout
      title={text.title}
      section={href(language, '/tin-tuc')}
      before={<BackLink href={`${own}#y-kien`} text={backToArticle} />}
      hasErrors={Object.keys(errors).length > 0}
      scripts={[PROOF_SCRIPT]}
      noIndex
    >
      <div class="mc-read">
        <ErrorSummary errors={listErrors(language, errors)} />
        {sent && (
          <Notification tone="success" live title={text.sent}>
            <p>{text.sentText}</p>
          </Notification>
        )}
        <h1 class="govuk-heading-l">{text.title}</h1>
        <blockquote class="mc-comments__quoted">
          <CommentText language={language} comment={comment} />
        </blockquote>
        {!sent && <ReportForm {...props} action={`${own}/binh-luan/${comment.id}/bao-cao`} />}
      </div>
    </PublicLayout>
  )
}

function ReportForm(props: ReportPageProps & { action: string }) {
  const { language, errors, raw } = props
  const { report: text } = words(language).comments
  return (
    <Form action={props.action}>
      <p class="govuk-body">{text.lead}</p>
      <Radios
        name="reason"
        label={text.reason}
        items={REPORT_REASONS.map(each => ({ value: each, text: text.reasons[each] }))}
        value={typed(raw, 'reason')}
        error={errorText(language, errors['reason'])}
      />
      <ProofField
        name={PROOF_FIELD}
        challenge={props.challenge}
        error={errorText(language, errors[PROOF_FIELD])}
        withoutScripts={words(language).comments.withoutScripts}
      />
      <Button>{text.send}</Button>
    </Form>
  )
}
