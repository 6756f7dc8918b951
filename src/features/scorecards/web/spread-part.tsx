import type { Language } from '#kernel/language.ts'
import { BarChart } from '#ui/components/bar-chart.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { words } from '../words.ts'
import type { SpreadView } from './spread.view.ts'

type Props = { language: Language; spread: SpreadView | undefined }

/** How long dossiers took: not only the mean, which hides who waited long. */
export function SpreadPart({ language, spread }: Props) {
  const { spread: say } = words(language)
  return (
    <Section title={say.title}>
      <p class="govuk-body mc-read">{spread === undefined ? say.none : say.lead}</p>
      {spread && (
        <div class="mc-pair">
          <SummaryList
            rows={[
              { key: say.median, value: spread.median },
              { key: say.ninth, value: spread.ninth },
              { key: say.lastHour, value: spread.lastHour },
              {
                key: say.moreTime,
                value: (
                  <>
                    {spread.moreTime}
                    <br />
                    <span class="mc-muted">{spread.pausedAndExtended}</span>
                  </>
                ),
              },
            ]}
          />
          <BarChart
            caption={say.chart}
            labelHeading={say.chartDays}
            valueHeading={words(language).onTime.dossiers}
            bars={spread.bars}
          />
        </div>
      )}
    </Section>
  )
}
