import { useWords } from '../language.ts'
import { Meter } from './meter.tsx'

type Base = { label: string; more?: { text: string; href: string } | undefined }

export type StatFigureProps = Base & {
  /** Written out in the page's language: `4,62` or `97,3%`. Leave it out below five answers. */
  value?: string | undefined
  /** After the value, smaller: `/5`. */
  unit?: string | undefined
  /** What the figure rests on: `312 ratings, 41% response rate`. Never a percentage without it. */
  basis?: string | undefined
  /** Why there is no value; says "fewer than five answers" by itself when left out. */
  none?: string | undefined
  /** Share from 0 to 1 drawn as a bar. */
  meter?: { share: number; text: string; tone?: 'good' | 'warn' | 'bad' | undefined } | undefined
}

/** A published figure with the number of answers behind it, or the sentence that says why there is none. */
export function StatFigure(props: StatFigureProps) {
  const words = useWords()
  return (
    <div class="mc-stat">
      <p class="mc-stat__label">{props.label}</p>
      {props.value === undefined ? (
        <p class="mc-stat__none">{props.none ?? words.fewerThanFive}</p>
      ) : (
        <p class="mc-stat__value">
          {props.value}
          {props.unit && <span class="mc-stat__unit">{props.unit}</span>}
        </p>
      )}
      {props.value !== undefined && props.meter && <Meter {...props.meter} />}
      {props.basis && <p class="mc-stat__basis">{props.basis}</p>}
      {props.more && (
        <a class="govuk-link mc-stat__more" href={props.more.href}>
          {props.more.text}
        </a>
      )}
    </div>
  )
}

export type ScoreFigureProps = Base & {
  score?: string | undefined
  unit?: string | undefined
  /** Numbers written out in the page's language. */
  answers: string
  responseRate?: string | undefined
}

/** A satisfaction score: StatFigure with number of answers and response rate in words. */
export function ScoreFigure({ score, answers, responseRate, ...rest }: ScoreFigureProps) {
  const words = useWords()
  const basis = [words.answers(answers), responseRate && words.responseRate(responseRate)]
  return <StatFigure {...rest} value={score} basis={basis.filter(Boolean).join(', ')} />
}
