import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { type RatingCounts, resolvedOf, resolvedOnTime, satisfaction } from '../domain/figures.ts'
import { type Period, periodAround } from '../domain/period.ts'
import { sumTallies, type Tally } from '../domain/tally.ts'
import { readFigures } from './read-figures.ts'

/** The running week and the last full one: the whole site, and each unit that had something to do. */
export async function weekFigures(db: Db, siteId: number, today: PlainDate) {
  const thisWeek = periodAround('week', today)
  const lastWeek = periodAround('week', addDays(thisWeek.from, -1))
  const [running, full] = await Promise.all([
    ofWeek(db, siteId, thisWeek, today),
    ofWeek(db, siteId, lastWeek, today),
  ])
  return { thisWeek: running, lastWeek: full }
}

async function ofWeek(db: Db, siteId: number, week: Period, today: PlainDate) {
  const cells = await readFigures(db, { siteId, period: week, byUnit: true }, today)
  return {
    from: week.from,
    to: week.to,
    ...figuresOf(sumTallies(cells.map(cell => cell.tally))),
    units: cells.map(({ unitId, tally }) => ({ unitId, ...figuresOf(tally) })),
  }
}

function figuresOf(tally: Tally) {
  return {
    ratings: {
      submission: figureOf(tally.ratings.submission),
      resultReturn: figureOf(tally.ratings.result_return),
    },
    onTime: {
      resolvedOnTime: resolvedOnTime(tally),
      resolved: resolvedOf(tally),
      openOverdue: tally.openOverdue,
    },
  }
}

function figureOf(counts: RatingCounts) {
  return { answers: counts.answers, invited: counts.invited, score: satisfaction(counts) }
}
