import { MOMENTS, type Moment } from '#features/ratings'
import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { writeNumber, writeShare } from '#kernel/number-text.ts'
import type { Bar } from '#ui/components/bar-chart.tsx'
import { uiWords } from '#ui/language.ts'
import { onTimeRate, resolvedOf, resolvedOnTime, satisfaction } from '../domain/figures.ts'
import { periodKey } from '../domain/period.ts'
import type { Scorecard } from '../use-cases/read-scorecard.ts'
import { words } from '../words.ts'
import { pooledLine, type ScoreText, scoreText, type TallyLine, tallyLine } from './tally.view.ts'

/** Addresses of the figures. */
export const FIGURES_PATH = '/ket-qua-phuc-vu'

/** What a page prints of a scorecard, written out. */
export type ScorecardView = {
  /** Nothing at all was counted. */
  readonly isEmpty: boolean
  readonly scores: Readonly<Record<Moment, ScoreText & { readonly isAsked: boolean }>>
  /** Ratings by face, best first; undefined below five answers. */
  readonly faces: Readonly<Record<Moment, readonly Bar[] | undefined>>
  readonly onTime: {
    readonly rate: string | undefined
    readonly share: number | undefined
    readonly basis: string
    readonly sum: string | undefined
    readonly bars: readonly Bar[]
    readonly asOf: string
  }
  readonly intake: string
  readonly ended: string | undefined
  readonly units: readonly TallyLine[]
  readonly procedures: readonly TallyLine[]
}

/** A scorecard in the reader's language. */
export function scorecardView(card: Scorecard, language: Language): ScorecardView {
  const { whole } = card
  const say = words(language)
  const number = (value: number) => writeNumber(language, value)
  return {
    isEmpty: card.units.length === 0,
    scores: byMoment(moment => ({
      ...scoreText(whole.ratings[moment], language),
      isAsked: whole.ratings[moment].invited + whole.ratings[moment].answers > 0,
    })),
    faces: byMoment(moment => facesOf(card, moment, language)),
    onTime: onTimeOf(card, language),
    intake:
      whole.received === 0
        ? say.headline.receivedNone
        : say.headline.received(
            number(whole.received),
            writeShare(language, whole.receivedOnline / whole.received),
          ),
    ended:
      whole.refused + whole.stopped === 0
        ? undefined
        : say.headline.ended(number(whole.refused), number(whole.stopped)),
    units: unitLines(card, language),
    procedures: procedureLines(card, language),
  }
}

function byMoment<T>(make: (moment: Moment) => T): Record<Moment, T> {
  return Object.fromEntries(MOMENTS.map(moment => [moment, make(moment)])) as Record<Moment, T>
}

const FACE_TONES = ['late', 'late', 'waiting', 'done', 'done'] as const

function facesOf({ whole }: Scorecard, moment: Moment, language: Language): Bar[] | undefined {
  const counts = whole.ratings[moment]
  if (satisfaction(counts) === null) return undefined
  const { bar } = words(language).distribution
  const labels = uiWords(language).faces.five
  return counts.faces
    .map((count, face) => ({
      label: labels[face] ?? '',
      value: count,
      text: bar(writeNumber(language, count), writeShare(language, count / counts.answers)),
      tone: FACE_TONES[face],
    }))
    .toReversed()
}

function onTimeOf({ whole, isRunning, scope }: Scorecard, language: Language) {
  const { onTime: say, headline } = words(language)
  const number = (value: number) => writeNumber(language, value)
  const share = onTimeRate(whole)
  const rate = share === null ? undefined : writeShare(language, share)
  const counts = [
    number(resolvedOnTime(whole)),
    number(resolvedOf(whole)),
    number(whole.openOverdue),
  ] as const
  const bar = (label: string, value: number, tone: Bar['tone']): Bar => ({
    ...{ label, value, tone },
    text: number(value),
  })
  return {
    rate,
    share: share ?? undefined,
    basis: headline.onTimeBasis(...counts),
    sum: rate === undefined ? undefined : say.sum(...counts, rate),
    bars: [
      bar(say.early, whole.resolvedEarly, 'done'),
      bar(say.onDay, whole.resolvedOnDay, 'done'),
      bar(say.late, whole.resolvedLate, 'waiting'),
      bar(say.overdue, whole.openOverdue, 'late'),
    ],
    asOf: isRunning ? say.overdueNow : say.overduePast(writeDay(scope.period.to)),
  }
}

function unitLines({ units, scope }: Scorecard, language: Language): TallyLine[] {
  const lines = units.map(({ unit, tally }) =>
    tallyLine(
      {
        key: unit.slug,
        name: language === 'vi' ? unit.shortNameVi : unit.shortNameEn,
        href: placeHref(language, `don-vi/${unit.slug}`, scope),
      },
      tally,
      language,
    ),
  )
  const tallies = units.map(each => each.tally)
  return [...lines, ...pooled(words(language).tables.pooledUnits, tallies, language)]
}

function procedureLines({ procedures, scope }: Scorecard, language: Language): TallyLine[] {
  const lines = procedures.map(({ procedure, tally }) =>
    tallyLine(
      {
        key: procedure.slug,
        name: procedure.name[language],
        href: placeHref(language, `thu-tuc/${procedure.slug}`, scope),
      },
      tally,
      language,
    ),
  )
  const tallies = procedures.map(each => each.tally)
  return [...lines, ...pooled(words(language).tables.pooledProcedures, tallies, language)]
}

function pooled(name: string, tallies: Parameters<typeof pooledLine>[1], language: Language) {
  return [pooledLine(name, tallies, language) ?? []].flat()
}

function placeHref(language: Language, place: string, { period }: Scorecard['scope']): string {
  return href(language, `${FIGURES_PATH}/${place}?ky=${periodKey(period)}`)
}
