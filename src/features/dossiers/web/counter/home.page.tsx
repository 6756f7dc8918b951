import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink, EmptyState, OfficerPage, Section, StatusTag } from '#ui/index.ts'
import { words } from '../../words.ts'
import { FIND_PATH, HAND_OVER_PATH, REGISTER_PATH, WALK_IN_PATH } from './counter-addresses.ts'
import { FindForm } from './find-form.tsx'
import { IntakeTable, type IntakeTableProps } from './intake-table.tsx'
import { Keys } from './keys.tsx'
import type { ResultModel } from './results.view.ts'
import { ResultsTable } from './results-table.tsx'

export type CounterHomeProps = {
  readonly language: Language
  readonly intake: IntakeTableProps
  readonly late: string | undefined
  readonly waiting: string | undefined
  readonly results: readonly ResultModel[]
}

/** Where an officer at the counter begins: receive, look up, take in, hand over. */
export function CounterHomePage(props: CounterHomeProps) {
  const { language, results } = props
  const text = words(language).counter.home
  return (
    <OfficerPage title={text.title}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <ButtonGroup>
        <ButtonLink href={href(language, WALK_IN_PATH)} size="large" accessKey="n">
          {text.receive}
        </ButtonLink>
        <ButtonLink href={href(language, HAND_OVER_PATH)} tone="secondary" accessKey="k">
          {text.handOver}
        </ButtonLink>
        <ButtonLink href={href(language, REGISTER_PATH)} tone="secondary" accessKey="s">
          {text.register}
        </ButtonLink>
      </ButtonGroup>
      <Keys
        label={text.keys}
        hints={[
          { chord: ['Alt', 'N'], does: text.receive },
          { chord: ['Alt', 'K'], does: text.handOver },
          { chord: ['Alt', 'S'], does: text.register },
          { chord: ['Alt', 'T'], does: words(language).counter.intake.takeIn },
        ]}
      />
      <FindForm language={language} action={FIND_PATH} label={text.find} />
      <Section title={text.intake}>
        <p class="mc-muted">{text.intakeHint}</p>
        {props.waiting !== undefined && (
          <p>
            {props.waiting}{' '}
            {props.late !== undefined && <StatusTag tone="late">{props.late}</StatusTag>}
          </p>
        )}
        <IntakeTable {...props.intake} />
      </Section>
      <Section
        title={text.results}
        {...(results.length > 0
          ? { more: { text: text.allResults, href: href(language, HAND_OVER_PATH) } }
          : {})}
      >
        {results.length === 0 ? (
          <EmptyState title={text.resultsEmpty} />
        ) : (
          <ResultsTable language={language} rows={results} />
        )}
      </Section>
    </OfficerPage>
  )
}
