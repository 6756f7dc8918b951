import {
  BackLink,
  Breadcrumbs,
  ButtonLink,
  Card,
  CardGrid,
  Details,
  EmptyState,
  ErrorSummary,
  InsetText,
  Notification,
  Panel,
  PrintButton,
  ProblemContent,
  ProgressSteps,
  QrCode,
  ShareButton,
  Timeline,
  WarningText,
} from '../index.ts'
import { type Example, nth } from './example.tsx'
import type { GalleryWords } from './gallery.vi.ts'
import { SQUARE } from './pictures.ts'

export function feedbackExamples({ feedback, form, choices }: GalleryWords): Example[] {
  return [
    {
      name: 'ErrorSummary',
      view: (
        <ErrorSummary
          errors={[
            { field: 'identity', text: form.identityError },
            { field: 'receive2', text: choices.error },
          ]}
        />
      ),
    },
    {
      name: 'Notification',
      view: (
        <>
          <Notification tone="success" title={feedback.saved} live>
            {feedback.savedText}
          </Notification>
          <Notification title={feedback.holiday}>{feedback.holidayText}</Notification>
          <Notification tone="warning" title={feedback.late} />
          <Notification tone="error" title={feedback.failed} />
        </>
      ),
    },
    {
      name: 'InsetText, WarningText, Details',
      view: (
        <>
          <InsetText>{feedback.inset}</InsetText>
          <WarningText>{feedback.warning}</WarningText>
          <Details summary={feedback.details}>{feedback.detailsText}</Details>
        </>
      ),
    },
    {
      name: 'QrCode, PrintButton, ShareButton',
      view: (
        <>
          <QrCode src={SQUARE} alt={feedback.qr} caption={feedback.qrCaption} />
          <div class="mc-button-group">
            <PrintButton />
            <ShareButton />
          </div>
        </>
      ),
    },
  ]
}

export function contentExamples({ content, lists }: GalleryWords): Example[] {
  const cards = [{ title: content.procedure, text: content.procedureText }, ...content.procedures]
  return [
    {
      name: 'Breadcrumbs, BackLink',
      view: (
        <>
          <Breadcrumbs
            items={lists.crumbs.map((text, index) => ({ text, href: `#crumb-${index}` }))}
          />
          <BackLink href="#back" />
        </>
      ),
    },
    {
      name: 'Card, CardGrid',
      view: (
        <CardGrid
          items={cards.map(card => ({
            key: card.title,
            card: <Card {...card} href="#procedure" />,
          }))}
        />
      ),
    },
    {
      name: 'EmptyState',
      view: (
        <EmptyState
          title={content.emptyTitle}
          text={content.emptyText}
          action={
            <ButtonLink href="#unit" tone="secondary">
              {content.emptyAction}
            </ButtonLink>
          }
        />
      ),
    },
  ]
}

export function journeyExamples({ journey }: GalleryWords): Example[] {
  const states = ['done', 'done', 'now', 'next'] as const
  return [
    { name: 'ProgressSteps', view: <ProgressSteps steps={journey.steps} current={2} /> },
    {
      name: 'Timeline',
      view: (
        <Timeline
          steps={[
            ...journey.track.map((step, index) => ({ ...step, state: nth(states, index) })),
            { title: journey.stopped, state: 'stopped' as const },
          ]}
        />
      ),
    },
  ]
}

/** Each holds a heading of level 1, so the gallery shows them on pages of their own. */
export function pageExamples({ feedback, officer }: GalleryWords): Example[] {
  const signIn = { text: officer.heading, href: '#sign-in' }
  return [
    {
      name: 'Panel',
      view: (
        <Panel title={feedback.panel} codeLabel={feedback.code} code="H29.28-241124-0012">
          <p class="govuk-body">{feedback.panelText}</p>
        </Panel>
      ),
    },
    { name: 'not_found', view: <ProblemContent problem="not_found" homeHref="#home" /> },
    {
      name: 'not_allowed',
      view: <ProblemContent problem="not_allowed" homeHref="#home" action={signIn} />,
    },
    { name: 'failed', view: <ProblemContent problem="failed" homeHref="#home" /> },
    { name: 'too_many', view: <ProblemContent problem="too_many" homeHref="#home" /> },
  ]
}
