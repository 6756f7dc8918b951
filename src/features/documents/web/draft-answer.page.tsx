import { href, type Language } from '#kernel/language.ts'
import type { Parts } from '#kernel/merge-parts.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { Checkboxes, Radios } from '#ui/components/choices.tsx'
import { InsetText } from '#ui/components/details.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import {
  type Comment,
  type Consultation,
  OUTCOMES,
  type Paragraph,
} from '../domain/consultation.ts'
import type { AnswerPart } from '../domain/merge-answers.ts'
import { words } from '../words.ts'
import { aboutOf } from './draft-paragraphs.tsx'
import { errorText, listErrors } from './fields.ts'

/** What the fields hold, and what they were filled with. */
export type AnswerValues = Parts<AnswerPart> & { readonly began: string | undefined }

export type DraftAnswerProps = {
  language: Language
  consultation: Consultation
  paragraphs: readonly Paragraph[]
  comment: Comment
  values: AnswerValues
  errors: FieldErrors
  /** Somebody else answered otherwise while this was written: their answer is that of the comment. */
  isClash: boolean
}

/** `/can-bo/gop-y/:id/y-kien/:comment`: what the administration says to a comment. */
export function DraftAnswerPage(props: DraftAnswerProps) {
  const { language, consultation, paragraphs, comment, values, errors } = props
  const { desk: text, report } = words(language).consultation
  const base = href(language, `/can-bo/gop-y/${consultation.id}`)
  const paragraph = paragraphs.find(({ position }) => position === comment.paragraph)
  return (
    <OfficerPage title={text.answerTitle} hasErrors={Object.keys(errors).length > 0}>
      <BackLink href={`${base}#y-kien`} text={consultation.title} />
      <ErrorSummary errors={listErrors(language, errors)} />
      <h1 class="govuk-heading-l">{text.answerTitle}</h1>
      <p>
        <strong>{aboutOf(language, paragraphs, comment.paragraph)}</strong>
      </p>
      {paragraph && (
        <p class="mc-muted" lang="vi">
          {paragraph.body}
        </p>
      )}
      <InsetText>
        <p class="mc-said" lang="vi">
          {comment.body}
        </p>
        <p class="mc-muted">
          {report.by}: {comment.organisation === '' ? report.person : comment.organisation}
        </p>
      </InsetText>
      {props.isClash && comment.answer && (
        <InsetText>
          <p>{text.theirAnswer}</p>
          <p>
            <strong>{report.outcomes[comment.answer.outcome]}</strong>
          </p>
          <p class="mc-said" lang="vi">
            {comment.answer.reason}
          </p>
        </InsetText>
      )}
      <Form action={`${base}/y-kien/${comment.id}`} fields={{ began: values.began }}>
        <Radios
          name="outcome"
          label={text.outcome}
          small
          value={values.outcome}
          error={errorText(language, errors['outcome'])}
          items={OUTCOMES.map(outcome => ({
            ...{ value: outcome, text: report.outcomes[outcome] },
            hint: outcome === 'withheld' ? text.outcomeHints.withheld : undefined,
          }))}
        />
        <Textarea
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          rows={6}
          maxLength={3000}
          value={values.reason}
          error={errorText(language, errors['reason'])}
        />
        {comment.organisation !== '' && (
          <Checkboxes
            name="confirmed"
            label={text.confirmed}
            hint={text.confirmedHint}
            small
            items={[{ value: '1', text: text.isConfirmed }]}
            values={[values.confirmed]}
          />
        )}
        <Button>{text.saveAnswer}</Button>
      </Form>
    </OfficerPage>
  )
}

export type ContactPageProps = {
  language: Language
  consultation: Consultation
  organisation: string
  contact: { readonly name: string; readonly reach: string }
}

/** `/can-bo/gop-y/:id/y-kien/:comment/lien-he`: how an organisation is reached; that it was seen is on record. */
export function ContactPage({ language, consultation, organisation, contact }: ContactPageProps) {
  const { desk: text, form } = words(language).consultation
  return (
    <OfficerPage title={text.contactTitle}>
      <BackLink
        href={`${href(language, `/can-bo/gop-y/${consultation.id}`)}#y-kien`}
        text={consultation.title}
      />
      <h1 class="govuk-heading-l">{text.contactTitle}</h1>
      <SummaryList
        rows={[
          { key: form.organisation, value: organisation },
          { key: form.contactName, value: contact.name },
          { key: form.contactReach, value: contact.reach },
        ]}
      />
      <p class="mc-muted">{text.contactNote}</p>
    </OfficerPage>
  )
}
