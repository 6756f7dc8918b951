import { href } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { Timeline } from '#ui/components/timeline.tsx'
import { Unbroken } from '#ui/components/unbroken.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../../words.ts'
import { AsidePart } from './aside-part.tsx'
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
      <h1 class="govuk-heading-l">
        <Unbroken text={say.page.title(model.code)} part={model.code} />
      </h1>
      <p class="mc-lead">
        {model.procedure} <StatusTag tone={model.tone}>{model.state}</StatusTag>
      </p>
      <NextPart model={model} />
      <div class="mc-columns">
        <div>
          {model.links.supplement && <SupplementAsked {...model} />}
          <EndedPart {...model} />
          <DuePart {...model} />
          <Section title={say.steps.title} id="cac-buoc">
            <Timeline steps={model.steps} />
          </Section>
          {!model.links.supplement && <SupplementAsked {...model} />}
          <ResultPart model={model} />
          <FactsPart model={model} />
          <PapersPart {...model} />
        </div>
        <AsidePart model={model} />
      </div>
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

function ResultPart({ model }: { model: TrackingModel }) {
  const { result: say } = words(model.language).track
  if (model.result.length === 0) return null
  return (
    <Section title={say.title} id="ket-qua">
      <SummaryList rows={model.result} />
    </Section>
  )
}

function FactsPart({ model }: { model: TrackingModel }) {
  const { facts: say, page } = words(model.language).track
  return (
    <Section title={say.title} id="thong-tin">
      <SummaryList rows={model.facts} />
      {model.links.way && (
        <p class="govuk-body">
          <a class="govuk-link" href={model.links.way}>
            {page.changeWay}
          </a>
        </p>
      )}
    </Section>
  )
}
