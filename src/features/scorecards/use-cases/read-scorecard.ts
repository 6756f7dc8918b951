import { listUnits, listUnitsByIds, type Unit } from '#features/organisation'
import { listProcedureNames, type NamedProcedure } from '#features/procedures'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { Spread } from '../domain/figures.ts'
import { type Period, periodAround, periodBefore } from '../domain/period.ts'
import { sumTallies, type Tally, tallyBy } from '../domain/tally.ts'
import { findFirstDay, listDurations, type Scope } from '../store/figure.queries.ts'
import { readFigures } from './read-figures.ts'

/** Everything that is published of a site, a unit or a procedure in a period. */
export type Scorecard = {
  readonly scope: Scope
  readonly isRunning: boolean
  readonly whole: Tally
  readonly units: readonly { readonly unit: Unit; readonly tally: Tally }[]
  readonly procedures: readonly { readonly procedure: NamedProcedure; readonly tally: Tally }[]
  /** How long resolved dossiers took; empty for the whole site, where it would say nothing of anyone. */
  readonly spread: Spread
}

/** Reads the scorecard. Units and procedures stand in the order of the organisation and of the catalogue. */
export async function readScorecard(db: Db, scope: Scope, today: PlainDate): Promise<Scorecard> {
  const ofPart = scope.unitId !== undefined || scope.procedureId !== undefined
  const [cells, spread] = await Promise.all([
    readFigures(db, scope, today),
    ofPart ? listDurations(db, scope) : [],
  ])
  const [byUnit, byProcedure] = [tallyBy(cells, 'unitId'), tallyBy(cells, 'procedureId')]
  const [units, procedures] = await Promise.all([
    listNamedUnits(db, scope.siteId, [...byUnit.keys()], today),
    listProcedureNames(db, scope.siteId, [...byProcedure.keys()]),
  ])
  return {
    scope,
    isRunning: scope.period.to >= today,
    whole: sumTallies(cells.map(cell => cell.tally)),
    units: units.flatMap(unit => {
      const tally = byUnit.get(unit.id)
      return tally === undefined ? [] : [{ unit, tally }]
    }),
    procedures: procedures.flatMap(procedure => {
      const tally = byProcedure.get(procedure.id)
      return tally === undefined ? [] : [{ procedure, tally }]
    }),
    spread,
  }
}

/** The units of today in their order, then those that have ended since. */
async function listNamedUnits(
  db: Db,
  siteId: number,
  ids: readonly number[],
  today: PlainDate,
): Promise<Unit[]> {
  const now = await listUnits(db, siteId, today)
  const known = new Set(now.map(unit => unit.id))
  return [
    ...now,
    ...(await listUnitsByIds(
      db,
      ids.filter(id => !known.has(id)),
    )),
  ]
}

/** Tells whether figures are given for the period: not before the first that was counted, not ahead of today. */
export async function isPublished(
  db: Db,
  siteId: number,
  period: Period,
  today: PlainDate,
): Promise<boolean> {
  if (period.from > today) return false
  if (period.to >= today) return true
  const first = await findFirstDay(db, siteId, period.kind)
  return first !== undefined && period.from >= first
}

/** The period that is shown when none is asked for: the last that is over, or the running one when there is none. */
export async function usualPeriod(
  db: Db,
  siteId: number,
  kind: Period['kind'],
  today: PlainDate,
): Promise<Period> {
  const running = periodAround(kind, today)
  const last = periodBefore(running)
  return (await isPublished(db, siteId, last, today)) ? last : running
}
