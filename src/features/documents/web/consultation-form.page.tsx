import { writeMoment } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage, OnPortal } from '#ui/layouts/officer-page.tsx'
import { LIMITS } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { CommentsPart } from './comments-part.tsx'
import type { ConsultationDeskPageProps, WithConsultation } from './consultation-form.ts'
import { ConsultationMoves } from './consultation-moves.tsx'
import { DraftParagraphs } from './draft-paragraphs.tsx'
import { errorText, listErrors, typed } from './fields.ts'
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
      {props.done && <Notification tone="success" live title={text[props.done]} />}
      <h1 class="govuk-heading-l" lang={consultation && 'vi'}>
        {title}
      </h1>
      {consultation && <Standing {...props} consultation={consultation} />}
      {phase === 'draft' && <FactsForm {...props} />}
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

function FactsForm({ language, consultation, refused }: ConsultationDeskPageProps) {
  const { desk: text } = words(language).consultation
  const base = href(language, '/can-bo/gop-y')
  const mine = refused?.form === 'facts' ? refused : undefined
  const kept = {
    title: consultation?.title ?? '',
    summary: consultation?.summary ?? '',
    agency: consultation?.agency ?? '',
    working_days: consultation === undefined ? '' : String(consultation.workingDays),
    draft_text: consultation?.draftText ?? '',
  }
  const field = (name: keyof typeof kept) => ({
    ...{ name, label: text.fields[name] },
    value: mine === undefined ? kept[name] : (typed(mine.raw, name) ?? ''),
    error: errorText(language, mine?.errors[name]),
  })
  const revision = mine && typed(mine.raw, 'revision')
  return (
    <Form
      action={consultation === undefined ? base : `${base}/${consultation.id}`}
      fields={{ revision: revision ?? String(consultation?.revision ?? 0) }}
    >
      <TextInput {...field('title')} autoComplete="off" />
      <Textarea {...field('summary')} hint={text.hints.summary} rows={4} maxLength={2000} />
      <TextInput {...field('agency')} autoComplete="off" />
      <TextInput
        {...field('working_days')}
        hint={text.hints.working_days}
        chars={4}
        inputMode="numeric"
        autoComplete="off"
      />
      <Textarea
        {...field('draft_text')}
        hint={text.hints.draft_text}
        rows={18}
        maxLength={LIMITS.draftCharacters}
      />
      <Button>{text.save}</Button>
    </Form>
  )
}
