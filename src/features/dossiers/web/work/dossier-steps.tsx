import { Details, Section, StatusTag, SummaryList, Table } from '#ui/index.ts'
import type { Names } from './dossier-names.ts'
import type { StepModel, StepsModel } from './dossier-steps.view.ts'

type Props = { steps: StepsModel; text: Names['text'] }

/** The way through the units, and the due date with its account. */
export function StepsPart({ steps, text }: Props) {
  return (
    <>
      <Section title={text.steps}>
        {steps.due === undefined && <p class="govuk-body">{text.noSteps}</p>}
        <StepTable steps={steps} text={text} />
      </Section>
      {steps.due && <Due due={steps.due} text={text} />}
      {steps.pauses.length > 0 && (
        <Section title={text.pauses}>
          <ul class="govuk-list">
            {steps.pauses.map(pause => (
              <li key={pause.title}>
                {pause.title}
                <span class="mc-row__line mc-row__line--soft">{pause.text}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function StepTable({ steps, text }: Props) {
  return (
    <Table
      caption={text.steps}
      hideCaption
      rows={steps.steps}
      rowKey={step => step.key}
      columns={[
        { id: 'step', heading: text.step, cell: step => <Step step={step} /> },
        { id: 'unit', heading: text.unit, cell: step => <Unit step={step} /> },
        { id: 'times', heading: text.times, cell: step => <Times step={step} /> },
        { id: 'limit', heading: text.limit, cell: step => step.limit },
        { id: 'outcome', heading: text.outcome, cell: step => <Outcome step={step} text={text} /> },
      ]}
    />
  )
}

function Step({ step }: { step: StepModel }) {
  return (
    <>
      {step.name}
      {step.note && <span class="mc-row__line mc-row__line--soft">{step.note}</span>}
    </>
  )
}

function Unit({ step }: { step: StepModel }) {
  return (
    <>
      {step.unit}
      {step.officer && <span class="mc-row__line mc-row__line--soft">{step.officer}</span>}
    </>
  )
}

function Times({ step }: { step: StepModel }) {
  return (
    <>
      {step.times.map(time => (
        <span key={time} class="mc-row__line mc-nowrap">
          {time}
        </span>
      ))}
    </>
  )
}

function Outcome({ step, text }: { step: StepModel; text: Names['text'] }) {
  return (
    <>
      <StatusTag tone={step.outcome.tone}>{step.outcome.text}</StatusTag>
      {step.late && (
        <span class="mc-row__line">
          <StatusTag tone="late">{text.stepLate}</StatusTag>
        </span>
      )}
    </>
  )
}

function Due({ due, text }: { due: NonNullable<StepsModel['due']>; text: Names['text'] }) {
  return (
    <Section title={text.dueTitle}>
      <p class="govuk-body">{due.limit}</p>
      <SummaryList
        rows={[
          { key: text.firstDue, value: due.first },
          ...(due.now === undefined ? [] : [{ key: text.dueNow, value: due.now }]),
          ...(due.changes.length === 0
            ? []
            : [
                {
                  key: text.changes,
                  value: due.changes.map(change => <p key={change}>{change}</p>),
                },
              ]),
        ]}
      />
      <Details summary={text.trace}>
        <Table
          caption={text.trace}
          hideCaption
          rows={due.trace}
          rowKey={row => row.day}
          columns={[
            { id: 'day', heading: text.day, cell: row => row.day },
            { id: 'why', heading: text.counted, cell: row => row.why },
          ]}
        />
      </Details>
    </Section>
  )
}
