import { MOMENTS } from '#features/ratings'
import type { Language } from '#kernel/language.ts'
import { BarChart } from '#ui/components/bar-chart.tsx'
import { Section } from '#ui/components/section.tsx'
import { words } from '../words.ts'
import type { ScorecardView } from './scorecard.view.ts'

/** How many chose which face, at both moments. */
export function RatingPart({ language, view }: { language: Language; view: ScorecardView }) {
  const { distribution: say, headline } = words(language)
  return (
    <Section title={say.title}>
      <div class="mc-pair">
        {MOMENTS.map(moment => {
          const bars = view.faces[moment]
          const { answers, invited, response, isAsked } = view.scores[moment]
          return (
            <div key={moment}>
              {bars === undefined ? (
                <>
                  <h3 class="govuk-heading-s">{say.caption[moment]}</h3>
                  <p class="govuk-body">{isAsked ? say.tooFew : headline.nobodyAsked}</p>
                </>
              ) : (
                <BarChart
                  caption={say.caption[moment]}
                  labelHeading={say.face}
                  valueHeading={say.count}
                  bars={bars}
                />
              )}
              {response !== undefined && (
                <p class="govuk-body mc-muted">{say.basis(answers, invited, response)}</p>
              )}
            </div>
          )
        })}
      </div>
    </Section>
  )
}
