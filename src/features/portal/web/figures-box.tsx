import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { writeNumber, writeShare } from '#kernel/number-text.ts'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Section } from '#ui/components/section.tsx'
import { ScoreFigure, StatFigure } from '#ui/components/stat-figure.tsx'
import { uiWords } from '#ui/language.ts'
import {
  type Figure,
  isEmptyWeek,
  onTimeShare,
  type TwoWeeks,
  type WeekFigures,
} from '../domain/week-figures.ts'
import { words } from '../words.ts'
import { UnitsPart } from './units-part.tsx'

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
      {isEmptyWeek(lastWeek) && isEmptyWeek(thisWeek) ? (
        <EmptyState title={text.nothing} text={text.nothingText} />
      ) : (
        <Weeks language={language} weeks={weeks} />
      )}
    </Section>
  )
}

function Weeks({ language, weeks }: { language: Language; weeks: TwoWeeks }) {
  const { figures: text } = words(language)
  const { lastWeek, thisWeek } = weeks
  return (
    <>
      <h3 class="mc-week">{text.lastWeek(writeDay(lastWeek.from), writeDay(lastWeek.to))}</h3>
      <Week language={language} week={lastWeek} />
      {weeks.units.length > 1 && <UnitsPart language={language} units={weeks.units} />}
      <h3 class="mc-week">{text.thisWeek(writeDay(thisWeek.from))}</h3>
      <RunningWeek language={language} week={thisWeek} />
    </>
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

/** The week that runs, in small: its figures still move. */
function RunningWeek({ language, week }: { language: Language; week: WeekFigures }) {
  const { figures: text } = words(language)
  const rows = [
    { label: text.submission, ...scoreLine(language, week.ratings.submission) },
    { label: text.resultReturn, ...scoreLine(language, week.ratings.resultReturn) },
    { label: text.onTime, ...onTimeLine(language, week.onTime) },
  ]
  return (
    <dl class="mc-week-lines">
      {rows.map(row => (
        <div key={row.label} class="mc-week-lines__item">
          <dt>{row.label}</dt>
          <dd>
            {row.value && <strong class="mc-number">{row.value}</strong>}
            <span class="mc-week-lines__basis">{row.basis}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

type Line = { value: string | undefined; basis: string }

function scoreLine(language: Language, figure: Figure): Line {
  const { figures: text } = words(language)
  const ui = uiWords(language)
  const answers = writeNumber(language, figure.answers)
  if (figure.invited === 0) return { value: undefined, basis: text.nobodyAsked }
  if (figure.score === null) {
    const counts = text.basisBelowFive(answers, writeNumber(language, figure.invited))
    return { value: undefined, basis: `${ui.fewerThanFive} ${counts}.` }
  }
  const rate = writeShare(language, Math.min(1, figure.answers / figure.invited))
  return {
    value: `${writeNumber(language, figure.score, 1)}${text.outOf}`,
    basis: `${ui.answers(answers)}, ${ui.responseRate(rate)}`,
  }
}

function onTimeLine(language: Language, counts: WeekFigures['onTime']): Line {
  const { figures: text } = words(language)
  const share = onTimeShare(counts)
  if (share === undefined) return { value: undefined, basis: text.noDossiers }
  return { value: writeShare(language, share), basis: onTimeBasis(language, counts) }
}

function onTimeBasis(language: Language, counts: WeekFigures['onTime']): string {
  const number = (value: number): string => writeNumber(language, value)
  return words(language).figures.onTimeBasis(
    number(counts.resolvedOnTime),
    number(counts.resolved),
    number(counts.openOverdue),
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
  const written = writeShare(language, share)
  return (
    <StatFigure
      label={text.onTime}
      value={written}
      basis={onTimeBasis(language, counts)}
      meter={{
        share,
        text: text.shareText(written),
        tone: share >= GOOD_SHARE ? 'good' : share >= FAIR_SHARE ? 'warn' : 'bad',
      }}
    />
  )
}
