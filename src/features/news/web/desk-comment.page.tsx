import type { VNode } from 'preact'
import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { InsetText } from '#ui/components/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type CommentOnDesk, type CommentState, countReports } from '../domain/comment.ts'
import { words } from '../words.ts'
import { CommentedArticle } from './commented-article.tsx'
import { CommentText } from './comments.tsx'
import { errorText, listErrors, typed } from './fields.ts'
import { MOST_COMMENT_CHARACTERS } from './news.forms.ts'
import { ReportCounts } from './report-counts.tsx'
import { UnsentAnswer, UnsentReason } from './unsent.tsx'

/** The acts on one comment, as the last parts of their addresses. */
export const COMMENT_ACTS = ['tra-loi', 'bo-bao-cao', 'go', 'xet-lai'] as const
export type CommentAct = (typeof COMMENT_ACTS)[number]

export type DeskCommentProps = {
  language: Language
  comment: CommentOnDesk
  done: CommentAct | undefined
  errors: FieldErrors
  raw: RawFields
  /** What the field of the answer holds, and what it was filled with; `isClash`: somebody else answered otherwise while this was written. */
  answer: { text: string; began: string; isClash: boolean }
  /** An answer was typed, and is not kept yet. */
  hasUnsentAnswer: boolean
}

/** `/can-bo/binh-luan/:id`: one comment, its answer and its reports. */
export function DeskCommentPage(props: DeskCommentProps) {
  const { language, comment, done } = props
  const { moderation } = words(language)
  const text = moderation.one
  const errors = linkedErrors(props)
  const back = href(language, '/can-bo/binh-luan')
  return (
    <OfficerPage title={text.title(comment.authorName)} hasErrors={errors.length > 0}>
      <BackLink href={back} text={moderation.title} />
      <ErrorSummary errors={errors} />
      {done && <Notification tone="success" live title={text.done[done]} />}
      <h1 class="govuk-heading-l">{text.title(comment.authorName)}</h1>
      <blockquote class="mc-comments__quoted">
        <CommentText language={language} comment={comment} />
      </blockquote>
      <Facts language={language} comment={comment} />
      {!comment.isArticleOut && <InsetText>{text.articleGone}</InsetText>}
      {PARTS[comment.state](props, `${back}/${comment.id}`)}
    </OfficerPage>
  )
}

type WithBase = DeskCommentProps & { base: string }

/** What can be done about a comment, and what was typed for something that cannot be done any more. */
const PARTS: Record<CommentState, (props: DeskCommentProps, base: string) => VNode> = {
  held: (props, base) => (
    <>
      <Answer {...props} base={base} />
      <Decide {...props} />
    </>
  ),
  approved: (props, base) => (
    <>
      <Reports {...props} base={base} />
      <Answer {...props} base={base} />
      <TakeDown {...props} base={base} />
      <Reopen {...props} base={base} />
    </>
  ),
  refused: (props, base) => (
    <>
      <UnsentReason {...props} />
      {props.hasUnsentAnswer ? (
        <UnsentAnswer {...props} base={base} />
      ) : (
        <Reopen {...props} base={base} />
      )}
    </>
  ),
}

/** The parts that only comments in one state have, by the state. */
const PART_OF: Readonly<Record<string, CommentState>> = {
  'bao-cao': 'approved',
  decision: 'held',
}

/** The errors; one about a part that is not there any more leads nowhere. */
function linkedErrors({ language, comment, errors }: DeskCommentProps): FieldError[] {
  return listErrors(language, errors).map(({ field, text }) => {
    const isThere = (PART_OF[field] ?? comment.state) === comment.state
    return isThere ? { field, text } : { text }
  })
}

function Facts({ language, comment }: Pick<DeskCommentProps, 'language' | 'comment'>) {
  const { moderation: text } = words(language)
  const article = <CommentedArticle language={language} comment={comment} />
  const reason = { key: text.column.reason, value: comment.refusalReason }
  return (
    <SummaryList
      rows={[
        { key: text.column.article, value: article },
        { key: text.one.state, value: text.states[comment.state] },
        ...(comment.state === 'refused' ? [reason] : []),
        ...(comment.decided ? [{ key: text.one.decided, value: decidedBy(comment.decided) }] : []),
      ]}
    />
  )
}

const decidedBy = ({ by, at }: NonNullable<CommentOnDesk['decided']>) => `${by}, ${writeMoment(at)}`

function Reports({ language, comment, base }: WithBase) {
  const { one: text } = words(language).moderation
  const isReported = countReports(comment) > 0
  return (
    <Section title={text.reports} id="bao-cao">
      {!isReported && <p class="mc-muted">{text.noReports}</p>}
      {isReported && (
        <>
          <ReportCounts language={language} reports={comment.reports} />
          <Form action={`${base}/bo-bao-cao`}>
            <Button tone="secondary">{text.dismiss}</Button>
          </Form>
        </>
      )}
    </Section>
  )
}

function Answer({ language, comment, errors, answer: typedAnswer, base }: WithBase) {
  const { one: text } = words(language).moderation
  const { answer, state } = comment
  return (
    <Section title={text.answer} id="tra-loi">
      {answer && <p class="mc-muted">{text.answeredAt(writeMoment(answer.answeredAt))}</p>}
      {state === 'held' && <p class="govuk-body">{text.answerHeldHint}</p>}
      {answer && typedAnswer.isClash && (
        <InsetText>
          <p class="mc-said" lang="vi">
            {answer.body}
          </p>
        </InsetText>
      )}
      <Form action={`${base}/tra-loi`} fields={{ began: typedAnswer.began, state }}>
        <Textarea
          name="answer"
          label={text.answerLabel}
          hint={text.answerHint}
          rows={5}
          maxLength={MOST_COMMENT_CHARACTERS}
          value={typedAnswer.text}
          error={errorText(language, errors['answer'])}
        />
        <Button>{answer ? text.correct : text.send}</Button>
      </Form>
    </Section>
  )
}

function TakeDown({ language, errors, raw, base }: WithBase) {
  const { one: text } = words(language).moderation
  return (
    <Section title={text.takeDown} id="go">
      <Form action={`${base}/go`}>
        <TextInput
          name="reason"
          label={text.takeDownReason}
          hint={text.takeDownHint}
          value={typed(raw, 'reason')}
          error={errorText(language, errors['reason'])}
        />
        <Button tone="warning">{text.takeDown}</Button>
      </Form>
    </Section>
  )
}

/** The comment waits: the same choice as in the queue, about this one. */
function Decide({ language, comment, errors, raw }: DeskCommentProps) {
  const { moderation: text } = words(language)
  const base = href(language, '/can-bo/binh-luan')
  return (
    <Section title={text.one.decide} id="decision">
      <Form action={base} fields={{ comment: comment.id }}>
        <TextInput
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          value={typed(raw, 'reason')}
          error={errorText(language, errors['reason'])}
        />
        <ButtonGroup>
          <Button name="decision" value="approved">
            {text.one.approve}
          </Button>
          <Button name="decision" value="refused" tone="warning">
            {text.refuse}
          </Button>
        </ButtonGroup>
      </Form>
    </Section>
  )
}

function Reopen({ language, comment, base }: WithBase) {
  const { one: text } = words(language).moderation
  const isOut = comment.state === 'approved'
  return (
    <Section title={text.reopen} id="xet-lai">
      <p class="govuk-body mc-read">{isOut ? text.reopenApproved : text.reopenRefused}</p>
      <Form action={`${base}/xet-lai`} fields={{ 'trang-thai': comment.state }}>
        <Button tone="secondary">{text.reopenDo}</Button>
      </Form>
    </Section>
  )
}
