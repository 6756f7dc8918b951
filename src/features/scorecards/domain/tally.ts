/**
 * Figures of a period added up from cells: one cell is one unit and one procedure.
 */
import type { Moment } from '#features/ratings'
import { FEWEST_ANSWERS, type OnTimeCounts, type RatingCounts } from './figures.ts'

/** What was counted about dossiers in a period. */
export type DossierCounts = Omit<OnTimeCounts, 'openOverdue'> & {
  readonly received: number
  readonly receivedOnline: number
  readonly resolvedInLastHour: number
  readonly resolvedAfterPause: number
  readonly resolvedAfterExtension: number
  /** Paused or extended on the way, or both: each dossier once. */
  readonly resolvedAfterEither: number
  readonly refused: number
  readonly stopped: number
}

/** All counts of a unit, a procedure, or a whole site in a period. */
export type Tally = DossierCounts & {
  readonly openOverdue: number
  readonly ratings: Readonly<Record<Moment, RatingCounts>>
}

/** The counts of one unit and procedure. */
export type Cell = { readonly unitId: number; readonly procedureId: number; readonly tally: Tally }

const NO_RATINGS: RatingCounts = { invited: 0, answers: 0, points: 0, faces: [0, 0, 0, 0, 0] }

/** Where nothing was counted. */
export const NOTHING: Tally = {
  received: 0,
  receivedOnline: 0,
  resolvedEarly: 0,
  resolvedOnDay: 0,
  resolvedLate: 0,
  resolvedInLastHour: 0,
  resolvedAfterPause: 0,
  resolvedAfterExtension: 0,
  resolvedAfterEither: 0,
  refused: 0,
  stopped: 0,
  openOverdue: 0,
  ratings: { submission: NO_RATINGS, result_return: NO_RATINGS },
}

/** Adds tallies up. */
export function sumTallies(all: readonly Tally[]): Tally {
  return all.reduce(addTallies, NOTHING)
}

/** The cells added up for each unit, or for each procedure. */
export function tallyBy(
  cells: readonly Cell[],
  by: 'unitId' | 'procedureId',
): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>()
  for (const cell of cells)
    tallies.set(cell[by], addTallies(tallies.get(cell[by]) ?? NOTHING, cell.tally))
  return tallies
}

/** Ratings of those who have fewer than five answers at a moment, added up so that they are not lost. */
export function poolSmall(
  all: readonly Tally[],
  moment: Moment,
): { readonly pooled: number; readonly ratings: RatingCounts } {
  const small = all
    .map(tally => tally.ratings[moment])
    .filter(({ invited, answers }) => invited + answers > 0 && answers < FEWEST_ANSWERS)
  return { pooled: small.length, ratings: small.reduce(addRatings, NO_RATINGS) }
}

function addTallies(a: Tally, b: Tally): Tally {
  const sums = Object.fromEntries(NUMBERS.map(name => [name, a[name] + b[name]])) as Record<
    (typeof NUMBERS)[number],
    number
  >
  return {
    ...sums,
    ratings: {
      submission: addRatings(a.ratings.submission, b.ratings.submission),
      result_return: addRatings(a.ratings.result_return, b.ratings.result_return),
    },
  }
}

const NUMBERS = Object.keys(NOTHING).filter(name => name !== 'ratings') as readonly Exclude<
  keyof Tally,
  'ratings'
>[]

function addRatings(a: RatingCounts, b: RatingCounts): RatingCounts {
  return {
    invited: a.invited + b.invited,
    answers: a.answers + b.answers,
    points: a.points + b.points,
    faces: a.faces.map(
      (count, face) => count + (b.faces[face] ?? 0),
    ) as unknown as RatingCounts['faces'],
  }
}
