import { writeMoment } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { OfficerPage, OnPortal } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import { CommentsPart } from './comments-part.tsx'
import type { ConsultationDeskPageProps, WithConsultation } from './consultation-form.ts'
import { ConsultationMoves } from './consultation-moves.tsx'
import { DoneNote } from './done-note.tsx'
import { DraftForm, TypedTooLate } from './draft-form.tsx'
import { DraftParagraphs } from './draft-paragraphs.tsx'
import { listErrors } from './fields.ts'
import { PhaseTag } from './phase-tag.tsx'
import { ThrowAwayPart } from './throw-away-part.tsx'

/** `/can-bo/gop-y/moi` and `/can-bo/gop-y/:id` */
export function ConsultationFormPage(props: ConsultationDeskPageProps) {
  const { language, consultation, phase, refused } = props
  const { draft, desk: text } = words(language).consultation
  const errors = refused === undefined ? [] : listErrors(language, refused.errors)
  const title = consultation?.title ?? text.newTitle
  return (
    <OfficerPage title={title} hasErrors={errors.length > 0}>
      <BackLink href={href(language, '/can-bo/gop-y')} text={text.title} />
      <ErrorSummary errors={errors} />
      {props.done && (
        <DoneNote
          language={language}
          title={text[props.done === 'savedTogether' ? 'saved' : props.done]}
          isTogether={props.done === 'savedTogether'}
        />
      )}
      <h1 class="govuk-heading-l" lang={consultation && 'vi'}>
        {title}
      </h1>
      {consultation && <Standing {...props} consultation={consultation} />}
      {phase === 'draft' ? <DraftForm {...props} /> : <TypedTooLate {...props} />}
      {consultation && phase !== 'draft' && <CommentsPart {...props} consultation={consultation} />}
      {consultation && (
        <Section title={phase === 'draft' ? text.preview : draft} id="du-thao">
          <DraftParagraphs language={language} paragraphs={props.paragraphs} />
        </Section>
      )}
      {consultation && phase === 'draft' && (
        <ThrowAwayPart
          text={text.throwAway}
          base={href(language, `/can-bo/gop-y/${consultation.id}`)}
        />
      )}
    </OfficerPage>
  )
}

function Standing(props: WithConsultation) {
  const { language, consultation, phase } = props
  const { desk: text, until, closedAt } = words(language).consultation
  const { closesAt } = consultation
  const end = closesAt && writeMoment(closesAt)
  return (
    <section class="mc-publish" aria-label={text.column.phase} id="move">
      <div class="mc-publish__state">
        <PhaseTag language={language} phase={phase} />
        <span>{end && (phase === 'open' ? until(end) : closedAt(end))}</span>
        <span>{text.inCharge(props.inCharge ?? text.nobody)}</span>
      </div>
      <div class="mc-button-group">
        {!props.isInCharge && (
          <Form action={href(language, `/can-bo/gop-y/${consultation.id}/phu-trach`)}>
            <Button size="small" tone="secondary">
              {text.takeCharge}
            </Button>
          </Form>
        )}
        {phase !== 'draft' && phase !== 'withdrawn' && (
          <OnPortal>
            {at => (
              <ButtonLink
                size="small"
                tone="quiet"
                href={at(href(language, `/gop-y-du-thao/${consultation.slug}`))}
              >
                {text.view}
              </ButtonLink>
            )}
          </OnPortal>
        )}
      </div>
      {props.mayPublish && <ConsultationMoves {...props} />}
    </section>
  )
}
