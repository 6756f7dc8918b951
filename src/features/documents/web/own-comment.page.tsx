import { writeDay, writeMoment } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { Details, InsetText } from '#ui/components/details.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { Comment, Consultation, Phase } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { DraftCommentFields, type DraftCommentFieldsProps } from './draft-comment-fields.tsx'
import { aboutOf } from './draft-paragraphs.tsx'
import { listErrors } from './fields.ts'
import { ParagraphQuote } from './paragraph-quote.tsx'

export type OwnCommentProps = DraftCommentFieldsProps & {
  readonly consultation: Consultation
  readonly phase: Phase
  readonly comment: Comment
  readonly formKey: string
  /** The address of the page itself. */
  readonly action: string
  readonly done: 'sent' | 'sent before' | 'changed' | undefined
}

/** `/gop-y-du-thao/y-kien/:token`: a comment, for whoever has its link: to change, to take back, to read the answer. */
export function OwnCommentPage(props: OwnCommentProps) {
  const { language, consultation, errors, phase } = props
  const { own: text } = words(language).consultation
  const { closesAt } = consultation
  return (
    <PublicLayout
      title={text.title}
      section={href(language, '/van-ban')}
      noIndex
      hasErrors={Object.keys(errors).length > 0}
    >
      <div class="mc-read">
        <ErrorSummary errors={listErrors(language, errors)} />
        {(props.done === 'sent' || props.done === 'sent before') && (
          <Notification
            tone="success"
            live
            title={props.done === 'sent' ? text.sent : text.before(writeDay(props.comment.sentOn))}
          >
            <p>{closesAt && text.sentText(writeMoment(closesAt))}</p>
          </Notification>
        )}
        {props.done === 'changed' && <Notification tone="success" live title={text.changed} />}
        <h1 class="govuk-heading-l">{text.title}</h1>
        <p>
          <a
            class="govuk-link"
            href={href(language, `/gop-y-du-thao/${consultation.slug}`)}
            lang="vi"
          >
            {consultation.title}
          </a>
        </p>
        {phase === 'open' || Object.keys(errors).length > 0 ? (
          <Change {...props} />
        ) : (
          <Said {...props} />
        )}
      </div>
    </PublicLayout>
  )
}

function Change(props: OwnCommentProps) {
  const { own: text } = words(props.language).consultation
  return (
    <>
      <Form action={props.action} fields={{ form: props.formKey }}>
        <DraftCommentFields {...props} />
        <Button>{text.save}</Button>
      </Form>
      <Details summary={text.remove}>
        <Form action={`${props.action}/rut`}>
          <p>{text.removeHint}</p>
          <Button tone="warning" size="small">
            {text.remove}
          </Button>
        </Form>
      </Details>
    </>
  )
}

function Said({ language, consultation, paragraphs, comment, phase }: OwnCommentProps) {
  const { own: text, report } = words(language).consultation
  const { answer } = comment
  return (
    <>
      <p>
        <strong>{aboutOf(language, paragraphs, comment.paragraph)}</strong>
      </p>
      <ParagraphQuote
        language={language}
        paragraph={paragraphs.find(({ position }) => position === comment.paragraph)}
        draftHref={href(language, `/gop-y-du-thao/${consultation.slug}`)}
      />
      <InsetText>
        <p class="mc-said">{comment.body}</p>
      </InsetText>
      {phase === 'reported' && answer && (
        <>
          <h2 class="govuk-heading-m">{text.answer}</h2>
          <p>
            <strong>{report.outcomes[answer.outcome]}</strong>
          </p>
          <p class="mc-said" lang="vi">
            {answer.reason}
          </p>
        </>
      )}
    </>
  )
}

/** What is left of a comment that was taken back. */
export function RemovedCommentPage({
  language,
  slug,
}: Pick<OwnCommentProps, 'language'> & { slug: string }) {
  const { own: text } = words(language).consultation
  return (
    <PublicLayout title={text.removed} section={href(language, '/van-ban')} noIndex>
      <div class="mc-read">
        <h1 class="govuk-heading-l">{text.removed}</h1>
        <p class="mc-lead">{text.removedText}</p>
        <ButtonLink tone="secondary" href={href(language, `/gop-y-du-thao/${slug}`)}>
          {text.back}
        </ButtonLink>
      </div>
    </PublicLayout>
  )
}
