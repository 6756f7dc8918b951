import { writeDay, writeMoment } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { type Challenge, PROOF_FIELD } from '#platform/http/proof-of-work.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { PROOF_SCRIPT, ProofField } from '#ui/components/proof-field.tsx'
import { Section } from '#ui/components/section.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { Consultation } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { DraftCommentFields, type DraftCommentFieldsProps } from './draft-comment-fields.tsx'
import { aboutOf } from './draft-paragraphs.tsx'
import { errorText, listErrors } from './fields.ts'

export type DraftCommentPageProps = DraftCommentFieldsProps & {
  readonly consultation: Consultation
  /** Random; the same form twice is one comment. */
  readonly formKey: string
  readonly signInHref: string
  /** The day on which the same organisation said the same; undefined: it did not. */
  readonly saidOn: PlainDate | undefined
  /** What the browser of somebody without an account has to solve. */
  readonly challenge: Challenge | undefined
  /** What the reader said about this draft before. */
  readonly own: readonly {
    readonly href: string
    readonly paragraph: number | null
    readonly body: string
  }[]
}

/** `/gop-y-du-thao/:slug/gop-y`: a comment on a paragraph or on the whole. */
export function DraftCommentPage(props: DraftCommentPageProps) {
  const { language, consultation, errors, challenge } = props
  const { form: text } = words(language).consultation
  const draft = href(language, `/gop-y-du-thao/${consultation.slug}`)
  return (
    <PublicLayout
      title={text.title}
      section={href(language, '/van-ban')}
      noIndex
      scripts={challenge === undefined ? [] : [PROOF_SCRIPT]}
      before={<BackLink href={draft} text={consultation.title} />}
      hasErrors={Object.keys(errors).length > 0}
    >
      <div class="mc-read">
        <ErrorSummary errors={listErrors(language, errors)} />
        <h1 class="govuk-heading-l">{text.title}</h1>
        <p class="mc-muted" lang="vi">
          {consultation.title}
        </p>
        {props.saidOn === undefined ? (
          <NewComment {...props} draft={draft} />
        ) : (
          <>
            <Notification tone="success" live title={text.before(writeDay(props.saidOn))}>
              {text.beforeText}
            </Notification>
            <p>
              <a class="govuk-link" href={`${draft}/gop-y?la=to-chuc`}>
                {text.another}
              </a>
            </p>
          </>
        )}
        <Own {...props} />
      </div>
    </PublicLayout>
  )
}

function NewComment(props: DraftCommentPageProps & { draft: string }) {
  const { language, consultation, errors, challenge, draft } = props
  const { form: text, until } = words(language).consultation
  return (
    <>
      {consultation.closesAt && <p>{until(writeMoment(consultation.closesAt))}</p>}
      {!props.isSignedIn && (
        <p>
          <a class="govuk-link" href={props.signInHref}>
            {text.signInInstead}
          </a>
        </p>
      )}
      <Form action={`${draft}/gop-y`} fields={{ form: props.formKey }}>
        <DraftCommentFields {...props} />
        <p class="mc-muted">{text.privacy}</p>
        {challenge && (
          <ProofField
            name={PROOF_FIELD}
            challenge={challenge}
            error={errorText(language, errors[PROOF_FIELD])}
            withoutScripts={text.withoutScripts}
          />
        )}
        <Button>{text.send}</Button>
      </Form>
    </>
  )
}

function Own({ language, own, paragraphs }: DraftCommentPageProps) {
  const { form: text } = words(language).consultation
  if (own.length === 0) return null
  return (
    <Section title={text.own} id="cua-toi">
      {own.map(comment => (
        <div key={comment.href} class="mc-kept-part">
          <div>
            <strong>{aboutOf(language, paragraphs, comment.paragraph)}</strong>
            <div>{comment.body}</div>
          </div>
          <a class="govuk-link" href={comment.href}>
            {text.change}
          </a>
        </div>
      ))}
    </Section>
  )
}
