import { href } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { PrintButton } from '#ui/components/script-buttons.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { Timeline } from '#ui/components/timeline.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../../words.ts'
import { DuePart } from './due-part.tsx'
import { PapersPart } from './papers-part.tsx'
import { EndedPart, SupplementAsked } from './reasons-part.tsx'
import type { TrackingModel } from './tracking.view.ts'

/** What the applicant has just done. */
export type JustDone = 'supplement' | 'withdrawal' | 'way'

/** `/ho-so/theo-doi/:token`: everything that an applicant may want to know of a dossier. */
export function TrackingPage({
  model,
  done,
}: {
  model: TrackingModel
  done: JustDone | undefined
}) {
  const { language } = model
  const say = words(language).track
  return (
    <PublicLayout
      title={say.page.title(model.code)}
      noIndex
      section={href(language, '/tra-cuu')}
      before={<BackLink href={href(language, '/tra-cuu')} text={say.lookUp.title} />}
    >
      {done && <Notification tone="success" live title={say.page.done[done]} />}
      <h1 class="govuk-heading-l mc-code-heading">{say.page.title(model.code)}</h1>
      <p class="mc-lead">
        {model.procedure} <StatusTag tone={model.tone}>{model.state}</StatusTag>
      </p>
      <NextPart model={model} />
      <DuePart language={language} due={model.due} />
      <EndedPart language={language} end={model.end} />
      <SupplementAsked language={language} supplement={model.supplement} />
      <Section title={say.steps.title} id="cac-buoc">
        <Timeline steps={model.steps} />
      </Section>
      {model.result.length > 0 && (
        <Section title={say.result.title} id="ket-qua">
          <SummaryList rows={model.result} />
        </Section>
      )}
      <Section title={say.facts.title} id="thong-tin">
        <SummaryList rows={model.facts} />
        {model.links.way && (
          <p class="govuk-body">
            <a class="govuk-link" href={model.links.way}>
              {say.page.changeWay}
            </a>
          </p>
        )}
      </Section>
      <PapersPart language={language} files={model.files} papers={model.papers} />
      <SlipsPart model={model} />
      <RatePart model={model} />
      <ButtonGroup>
        <PrintButton text={say.page.print} />
        {model.links.withdraw && (
          <ButtonLink href={model.links.withdraw} tone="secondary">
            {say.page.withdraw}
          </ButtonLink>
        )}
      </ButtonGroup>
    </PublicLayout>
  )
}

function NextPart({ model }: { model: TrackingModel }) {
  const { supplement, download } = model.links
  const say = words(model.language).track.page
  return (
    <Notification tone={model.next.tone} title={model.next.sentence}>
      {supplement && <ButtonLink href={supplement}>{say.supplementNow}</ButtonLink>}
      {download && (
        <Form action={download} label={say.download}>
          {model.downloadReturns && <p class="govuk-body">{say.downloadNote}</p>}
          <Button tone={model.downloadReturns ? 'primary' : 'secondary'}>
            {model.returned ? say.downloadAgain : say.download}
          </Button>
        </Form>
      )}
    </Notification>
  )
}

function SlipsPart({ model }: { model: TrackingModel }) {
  const say = words(model.language).track.page
  if (model.slips.length === 0) return null
  return (
    <Section title={say.slips} id="phieu">
      <ul class="mc-files">
        {model.slips.map(slip => (
          <li key={slip.slip} class="mc-files__item">
            <span class="mc-files__name">
              <a class="govuk-link" href={slip.href}>
                {slip.text}
              </a>
            </span>
            <a class="govuk-link mc-files__size" href={`${slip.href}.pdf`}>
              {say.pdf}
              <span class="govuk-visually-hidden"> {slip.text}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function RatePart({ model }: { model: TrackingModel }) {
  const say = words(model.language).track.page
  const { rateSubmission, rateReturn } = model.links
  return (
    <Section title={say.rateTitle} id="danh-gia">
      <p class="govuk-body">{say.rateText}</p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={rateSubmission}>
            {say.rateSubmission}
          </a>
        </li>
        {rateReturn && (
          <li>
            <a class="govuk-link" href={rateReturn}>
              {say.rateReturn}
            </a>
          </li>
        )}
      </ul>
    </Section>
  )
}
