import type { PlainDate } from '#kernel/plain-date.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { resolvedOf, satisfaction, sumRatings } from '../domain/figures.ts'
import { type Period, periodAround } from '../domain/period.ts'
import { countDossiers, countOverdue, countRatings } from '../store/counter.queries.ts'

/** The whole site in one week. `openOverdue` is what is overdue now, whichever the week. */
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
  const scope = { siteId, from: week.from, to: week.to }
  const [dossiers, overdue, ratings] = await Promise.all([
    countDossiers(db, scope, 'unit_id'),
    countOverdue(db, { siteId, today }, 'unit_id'),
    countRatings(db, scope, 'unit_id'),
  ])
  const figureOf = (moment: string) => {
    const counts = sumRatings(ratings.filter(row => row.moment === moment).map(row => row.counts))
    return { answers: counts.answers, invited: counts.invited, score: satisfaction(counts) }
  }
  const all = [...dossiers.values()]
  return {
    from: week.from,
    to: week.to,
    ratings: { submission: figureOf('submission'), resultReturn: figureOf('result_return') },
    onTime: {
      resolvedOnTime: sum(all.map(counts => counts.resolvedEarly + counts.resolvedOnDay)),
      resolved: sum(all.map(counts => resolvedOf({ ...counts, openOverdue: 0 }))),
      openOverdue: sum([...overdue.values()]),
    },
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
