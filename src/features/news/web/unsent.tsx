import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { CommentOnDesk } from '../domain/comment.ts'
import { words } from '../words.ts'
import { errorText, typed } from './fields.ts'
import { MOST_COMMENT_CHARACTERS } from './news.forms.ts'

type UnsentAnswerProps = {
  language: Language
  comment: CommentOnDesk
  errors: FieldErrors
  answer: { text: string; began: string }
  base: string
}

/** An answer to a comment that a colleague refused while it was written: it comes along when the decision is taken back. */
export function UnsentAnswer({ language, comment, errors, answer, base }: UnsentAnswerProps) {
  const { one: text } = words(language).moderation
  const { decided } = comment
  const fields = { began: answer.began, 'trang-thai': comment.state }
  return (
    <Section title={text.answer} id="tra-loi">
      {decided && (
        <p class="govuk-body mc-read">{text.unsent(decided.by, writeMoment(decided.at))}</p>
      )}
      <Form action={`${base}/xet-lai`} fields={fields}>
        <Textarea
          name="answer"
          label={text.answerLabel}
          rows={5}
          maxLength={MOST_COMMENT_CHARACTERS}
          value={answer.text}
          error={errorText(language, errors['answer'])}
        />
        <Button tone="secondary">{text.reopenDo}</Button>
      </Form>
    </Section>
  )
}

/** A reason that was typed for a decision which somebody else took first, to copy; nothing where none was. */
export function UnsentReason(props: { language: Language; raw: RawFields }) {
  const reason = typed(props.raw, 'reason')
  if (!reason) return null
  const { unsentReason: label } = words(props.language).moderation.one
  return <Textarea name="reason" label={label} value={reason} rows={2} readOnly />
}

/** What an editor wrote about a comment that its author took back meanwhile. */
export function TakenBackPage({ language, raw }: { language: Language; raw: RawFields }) {
  const { moderation } = words(language)
  const text = moderation.one
  const answer = typed(raw, 'answer')
  return (
    <OfficerPage title={text.takenBack}>
      <BackLink href={href(language, '/can-bo/binh-luan')} text={moderation.title} />
      <h1 class="govuk-heading-l">{text.takenBack}</h1>
      <p class="govuk-body mc-read">{text.takenBackText}</p>
      {answer && (
        <Textarea name="answer" label={text.unsentAnswer} value={answer} rows={5} readOnly />
      )}
      <UnsentReason language={language} raw={raw} />
    </OfficerPage>
  )
}
