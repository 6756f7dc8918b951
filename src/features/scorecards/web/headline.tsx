import { MOMENTS, type Moment } from '#features/ratings'
import type { Language } from '#kernel/language.ts'
import { ScoreFigure, StatFigure } from '#ui/components/stat-figure.tsx'
import { words } from '../words.ts'
import type { ScorecardView } from './scorecard.view.ts'

type Props = { language: Language; view: ScorecardView }

const GOOD_SHARE = 0.95
const FAIR_SHARE = 0.8

/** The three figures of a period, each with what it rests on. */
export function Headline({ language, view }: Props) {
  const { headline: say } = words(language)
  return (
    <section aria-labelledby="tom-tat">
      <h2 class="govuk-visually-hidden" id="tom-tat">
        {say.title}
      </h2>
      <div class="mc-grid mc-grid--figures">
        {MOMENTS.map(moment => (
          <Satisfaction key={moment} language={language} view={view} moment={moment} />
        ))}
        <OnTime language={language} view={view} />
      </div>
      <p class="govuk-body">
        {view.intake} {view.ended}
      </p>
    </section>
  )
}

function Satisfaction({ language, view, moment }: Props & { moment: Moment }) {
  const { headline: say } = words(language)
  const { score, answers, invited, response, isAsked } = view.scores[moment]
  if (!isAsked) return <StatFigure label={say[moment]} none={say.nobodyAsked} />
  if (score === undefined) {
    return <StatFigure label={say[moment]} basis={say.few(answers, invited)} />
  }
  return (
    <ScoreFigure
      label={say[moment]}
      score={score}
      unit={say.outOf}
      answers={answers}
      responseRate={response}
    />
  )
}

function OnTime({ language, view }: Props) {
  const { headline: say } = words(language)
  const { rate, share, basis } = view.onTime
  if (rate === undefined || share === undefined)
    return <StatFigure label={say.onTime} none={say.nothing} />
  const tone = share >= GOOD_SHARE ? 'good' : share >= FAIR_SHARE ? 'warn' : 'bad'
  return (
    <StatFigure
      label={say.onTime}
      value={rate}
      basis={basis}
      meter={{ share, text: say.meter(rate), tone }}
    />
  )
}
