import type { Language } from '#kernel/language.ts'
import { BarChart } from '#ui/components/bar-chart.tsx'
import { Section } from '#ui/components/section.tsx'
import { words } from '../words.ts'
import type { ScorecardView } from './scorecard.view.ts'

/** The on-time rate with its formula and the counts that go into it. */
export function OnTimePart({ language, view }: { language: Language; view: ScorecardView }) {
  const { onTime: say, headline } = words(language)
  const { onTime } = view
  return (
    <Section title={say.title}>
      <div class="mc-pair">
        <div>
          <div class="mc-formula">
            <p class="mc-formula__text">{say.formula}</p>
            <p class="mc-formula__sum">{onTime.sum ?? headline.nothing}</p>
          </div>
          <p class="govuk-body mc-muted">{say.why}</p>
        </div>
        <div>
          <BarChart
            caption={say.chart}
            labelHeading={say.kind}
            valueHeading={say.dossiers}
            bars={onTime.bars}
          />
          <p class="govuk-body mc-muted">{onTime.asOf}</p>
        </div>
      </div>
    </Section>
  )
}
