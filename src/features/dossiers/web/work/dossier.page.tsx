import { href } from '#kernel/language.ts'
import {
  BackLink,
  Notification,
  OfficerPage,
  Section,
  StatusTag,
  SummaryList,
  Timeline,
} from '#ui/index.ts'
import type { DossierModel } from './dossier.view.ts'
import { ActsPanel } from './dossier-acts.tsx'
import { FilesPart } from './dossier-files.tsx'
import type { HeadModel } from './dossier-head.view.ts'
import { StepsPart } from './dossier-steps.tsx'
import { WORK_PATH } from './work-addresses.ts'

/** `/can-bo/ho-so/:id`: a dossier with all that happened to it, and what the officer can do now. */
export function DossierPage(model: DossierModel) {
  const { names, head } = model
  const { text } = names
  return (
    <OfficerPage title={text.title(head.code)}>
      <BackLink href={href(names.language, WORK_PATH)} text={text.back} />
      {model.done && <Notification tone="success" live title={model.done} />}
      {model.notOpen && (
        <Notification tone="warning" live title={model.notOpen}>
          {text.notOpenText}
        </Notification>
      )}
      <Head {...head} />
      <Late model={model} />
      <div class="mc-dossier">
        <aside class="mc-dossier__side">
          <ActsPanel acts={model.acts} text={text} />
          <SummaryList rows={head.facts} />
          <Slips model={model} />
        </aside>
        <div class="mc-dossier__main">
          {model.decisions.map(decision => (
            <Section key={decision.title} title={decision.title}>
              <SummaryList rows={decision.rows} />
            </Section>
          ))}
          <Section title={text.applicant}>
            <SummaryList rows={model.papers.applicant} />
          </Section>
          <FilesPart papers={model.papers} text={text} />
          <StepsPart steps={model.steps} text={text} />
          <Section title={text.history}>
            <Timeline steps={model.history} />
          </Section>
        </div>
      </div>
    </OfficerPage>
  )
}

function Head({ code, procedure, state, pause, left }: HeadModel) {
  return (
    <header class="mc-dossier__head">
      <h1 class="govuk-heading-l">
        <span class="mc-caption">{procedure}</span> <span class="mc-nowrap">{code}</span>
      </h1>
      <p class="mc-dossier__tags">
        <StatusTag tone={state.tone}>{state.text}</StatusTag>{' '}
        {pause && pause !== state.text && <StatusTag tone="waiting">{pause}</StatusTag>}{' '}
        {left && <StatusTag tone={left.tone}>{left.text}</StatusTag>}
      </p>
    </header>
  )
}

function Late({ model: { head, names } }: { model: DossierModel }) {
  const { late } = head
  if (!late) return null
  return (
    <Notification tone="error" title={late.title}>
      {late.text}{' '}
      {late.apologiseHref && (
        <a class="govuk-link" href={late.apologiseHref}>
          {names.text.late.apologise}
        </a>
      )}
    </Notification>
  )
}

function Slips({ model: { slips, names } }: { model: DossierModel }) {
  const { text } = names
  if (slips.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{text.slips}</h2>
      <ul class="govuk-list">
        {slips.map(slip => (
          <li key={slip.href}>
            <a class="govuk-link" href={slip.href}>
              {slip.text}
            </a>{' '}
            <a class="govuk-link mc-nowrap" href={`${slip.href}.pdf`}>
              ({text.pdf}
              <span class="govuk-visually-hidden"> {slip.text}</span>)
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
