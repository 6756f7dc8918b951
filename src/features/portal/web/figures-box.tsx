import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import { ScoreFigure, StatFigure } from '#ui/components/stat-figure.tsx'
import {
  type Figure,
  onTimeShare,
  type TwoWeeks,
  type WeekFigures,
} from '../domain/week-figures.ts'
import { words } from '../words.ts'
import { writeNumber, writeShare } from './numbers.ts'

const GOOD_SHARE = 0.95
const FAIR_SHARE = 0.8

/** Satisfaction at both moments and the on-time share, for the last full week and this one, each with its counts. */
export function FiguresBox({ language, weeks }: { language: Language; weeks: TwoWeeks }) {
  const { figures: text } = words(language)
  const { lastWeek, thisWeek } = weeks
  return (
    <Section
      title={text.title}
      id="phuc-vu"
      more={{ text: text.more, href: href(language, '/ket-qua-phuc-vu') }}
    >
      <p class="mc-muted mc-read">{text.lead}</p>
      <h3 class="mc-week">{text.lastWeek(writeDay(lastWeek.from), writeDay(lastWeek.to))}</h3>
      <Week language={language} week={lastWeek} />
      <h3 class="mc-week">{text.thisWeek(writeDay(thisWeek.from))}</h3>
      <Week language={language} week={thisWeek} />
    </Section>
  )
}

function Week({ language, week }: { language: Language; week: WeekFigures }) {
  const { figures: text } = words(language)
  return (
    <div class="mc-grid mc-grid--figures">
      <Satisfaction language={language} label={text.submission} figure={week.ratings.submission} />
      <Satisfaction
        language={language}
        label={text.resultReturn}
        figure={week.ratings.resultReturn}
      />
      <OnTime language={language} counts={week.onTime} />
    </div>
  )
}

function Satisfaction(props: { language: Language; label: string; figure: Figure }) {
  const { language, label, figure } = props
  const { figures: text } = words(language)
  const number = (value: number): string => writeNumber(language, value)
  if (figure.score === null) {
    return (
      <StatFigure
        label={label}
        basis={
          figure.invited === 0
            ? text.nobodyAsked
            : text.basisBelowFive(number(figure.answers), number(figure.invited))
        }
      />
    )
  }
  return (
    <ScoreFigure
      label={label}
      score={writeNumber(language, figure.score, 1)}
      unit={text.outOf}
      answers={number(figure.answers)}
      responseRate={
        figure.invited === 0
          ? undefined
          : writeShare(language, Math.min(1, figure.answers / figure.invited))
      }
    />
  )
}

function OnTime({ language, counts }: { language: Language; counts: WeekFigures['onTime'] }) {
  const { figures: text } = words(language)
  const share = onTimeShare(counts)
  if (share === undefined) return <StatFigure label={text.onTime} none={text.noDossiers} />
  const number = (value: number): string => writeNumber(language, value)
  const written = writeShare(language, share)
  return (
    <StatFigure
      label={text.onTime}
      value={written}
      basis={text.onTimeBasis(
        number(counts.resolvedOnTime),
        number(counts.resolved),
        number(counts.openOverdue),
      )}
      meter={{
        share,
        text: text.shareText(written),
        tone: share >= GOOD_SHARE ? 'good' : share >= FAIR_SHARE ? 'warn' : 'bad',
      }}
    />
  )
}
