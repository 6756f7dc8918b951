import type { PlainDate } from '#kernel/plain-date.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { type Cell, NOTHING, type Tally } from '../domain/tally.ts'
import {
  listDossierCounts,
  listOpenDueBy,
  listOverdueChanges,
  listRatingCounts,
  type Scope,
} from '../store/figure.queries.ts'

/**
 * The counts of every unit and procedure in a period. A past period tells what was open and overdue at the end of
 * its last day, so that it never changes because of today; the running one tells what was due before today.
 */
export async function readFigures(db: Db, scope: Scope, today: PlainDate): Promise<Cell[]> {
  const [dossiers, ratings, overdue] = await Promise.all([
    listDossierCounts(db, scope),
    listRatingCounts(db, scope),
    listOverdue(db, scope, today),
  ])
  const cells = new Map<string, Cell>()
  const put = (of: { unitId: number; procedureId: number }, more: (tally: Tally) => Tally) => {
    const { unitId, procedureId } = of
    const key = `${String(unitId)}|${String(procedureId)}`
    const tally = more(cells.get(key)?.tally ?? NOTHING)
    cells.set(key, { unitId, procedureId, tally })
  }
  for (const row of dossiers) put(row, tally => ({ ...tally, ...row.counts }))
  for (const row of overdue)
    put(row, tally => ({ ...tally, openOverdue: tally.openOverdue + row.dossiers }))
  for (const row of ratings) {
    put(row, tally => ({ ...tally, ratings: { ...tally.ratings, [row.moment]: row.counts } }))
  }
  return [...cells.values()]
}

/** Rows to be added up. A past day is reached from today backwards, by what changed since. */
async function listOverdue(db: Db, { period, ...part }: Scope, today: PlainDate) {
  if (period.to >= today) return await listOpenDueBy(db, { ...part, by: addDays(today, -1) })
  const [now, since] = await Promise.all([
    listOpenDueBy(db, { ...part, by: today }),
    listOverdueChanges(db, { ...part, after: period.to, upTo: today }),
  ])
  return [...now, ...since.map(row => ({ ...row, dossiers: -row.dossiers }))]
}
