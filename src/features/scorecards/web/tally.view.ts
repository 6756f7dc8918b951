import { MOMENTS, type Moment } from '#features/ratings'
import type { Language } from '#kernel/language.ts'
import { writeNumber, writeShare } from '#kernel/number-text.ts'
import {
  onTimeRate,
  type RatingCounts,
  resolvedOf,
  resolvedOnTime,
  responseRate,
  satisfaction,
} from '../domain/figures.ts'
import { poolSmall, type Tally } from '../domain/tally.ts'
import { words } from '../words.ts'

/** A score with what it rests on; `score` is undefined below five answers. */
export type ScoreText = {
  readonly score: string | undefined
  readonly answers: string
  readonly invited: string
  readonly response: string | undefined
}

/** A line of a table: a unit or a procedure. */
export type TallyLine = {
  readonly key: string
  readonly name: string
  /** Undefined for what was pooled. */
  readonly href: string | undefined
  readonly rate: string | undefined
  readonly rateDetail: string
  readonly scores: Readonly<Record<Moment, ScoreText>>
}

/** A satisfaction score in words. */
export function scoreText(counts: RatingCounts, language: Language): ScoreText {
  const number = (value: number) => writeNumber(language, value)
  const score = satisfaction(counts)
  const response = responseRate(counts)
  return {
    score: score === null ? undefined : writeNumber(language, score, 1),
    answers: number(counts.answers),
    invited: number(counts.invited),
    response: response === null ? undefined : writeShare(language, response),
  }
}

/** A unit or procedure as a line. */
export function tallyLine(
  of: { readonly key: string; readonly name: string; readonly href: string },
  tally: Tally,
  language: Language,
): TallyLine {
  const { tables: say } = words(language)
  const number = (value: number) => writeNumber(language, value)
  const rate = onTimeRate(tally)
  const overdue = tally.openOverdue
  const counted = say.onTimeDetail(
    number(resolvedOnTime(tally)),
    number(resolvedOf(tally) + overdue),
  )
  const detail = overdue === 0 ? counted : `${counted}${say.overdueDetail(number(overdue))}`
  return {
    ...of,
    rate: rate === null ? undefined : writeShare(language, rate),
    rateDetail: rate === null ? say.nothingToJudge : detail,
    scores: scoresOf(moment => tally.ratings[moment], language),
  }
}

/** One line for all with fewer than five answers at a moment; undefined when nobody has so few. */
export function pooledLine(
  name: string,
  tallies: readonly Tally[],
  language: Language,
): TallyLine | undefined {
  const pools = MOMENTS.map(moment => poolSmall(tallies, moment))
  if (pools.every(pool => pool.ratings.answers === 0)) return undefined
  return {
    key: 'pooled',
    name,
    href: undefined,
    rate: undefined,
    rateDetail: '',
    scores: scoresOf(moment => poolSmall(tallies, moment).ratings, language),
  }
}

function scoresOf(
  countsAt: (moment: Moment) => RatingCounts,
  language: Language,
): TallyLine['scores'] {
  return {
    submission: scoreText(countsAt('submission'), language),
    result_return: scoreText(countsAt('result_return'), language),
  }
}
