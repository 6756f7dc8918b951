/**
 * The figures of a page as a table for spreadsheets: with a decimal point. Where a score is not published its cells are empty.
 */
import { MOMENTS, type Moment } from '#features/ratings'
import { csvText } from '#kernel/csv-text.ts'
import type { Language } from '#kernel/language.ts'
import { onTimeRate, type RatingCounts, responseRate, satisfaction } from '../domain/figures.ts'
import { periodKey } from '../domain/period.ts'
import { NOTHING, poolSmall, type Tally } from '../domain/tally.ts'
import type { Scorecard } from '../use-cases/read-scorecard.ts'
import { words } from '../words.ts'

type Cell = string | number | null

type Row = {
  readonly what: 'all' | 'unit' | 'procedure' | 'pooled'
  readonly code: string
  readonly name: string
  readonly tally: Tally
}

const SHARE_DECIMALS = 4
const SCORE_DECIMALS = 2

/** The whole, then each unit and each procedure of the page, then what was pooled of either. */
export function figuresCsv(card: Scorecard, language: Language): string {
  const { csv: say } = words(language)
  const headings = [
    ...say.about,
    ...say.dossiers,
    ...MOMENTS.flatMap(moment => say.ratings.map(column => `${say.moments[moment]}: ${column}`)),
  ]
  const lines = [headings, ...rowsOf(card, language).map(row => cellsOf(card, row, language))]
  return csvText(lines, 'exact')
}

function rowsOf({ whole, units, procedures }: Scorecard, language: Language): Row[] {
  const { tables: say } = words(language)
  const unitRows = units.map(({ unit, tally }): Row => {
    const name = language === 'vi' ? unit.nameVi : unit.nameEn
    return { what: 'unit', code: unit.agencyCode, name, tally }
  })
  const procedureRows = procedures.map(({ procedure, tally }): Row => {
    return { what: 'procedure', code: procedure.code, name: procedure.name[language], tally }
  })
  return [
    { what: 'all', code: '', name: '', tally: whole },
    ...unitRows,
    ...pooled(unitRows, say.pooledUnits),
    ...procedureRows,
    ...pooled(procedureRows, say.pooledProcedures),
  ]
}

/** Only the ratings of what is pooled are added up: the rest of it stands in its own rows. */
function pooled(rows: readonly Row[], name: string): Row[] {
  const tallies = rows.map(row => row.tally)
  const at = (moment: Moment) => poolSmall(tallies, moment).ratings
  const ratings = { submission: at('submission'), result_return: at('result_return') }
  const isEmpty = MOMENTS.every(moment => ratings[moment].answers === 0)
  return isEmpty ? [] : [{ what: 'pooled', code: '', name, tally: { ...NOTHING, ratings } }]
}

function cellsOf({ scope, isRunning }: Scorecard, row: Row, language: Language): Cell[] {
  const { csv: say } = words(language)
  const { period } = scope
  return [
    ...[periodKey(period), period.from, period.to, isRunning ? say.yes : say.no],
    ...[say.whats[row.what], row.code, row.name],
    ...(row.what === 'pooled' ? say.dossiers.map(() => null) : dossierCells(row.tally)),
    ...MOMENTS.flatMap(moment => ratingCells(row.tally.ratings[moment])),
  ]
}

function dossierCells(tally: Tally): Cell[] {
  return [
    ...[tally.received, tally.receivedOnline],
    ...[tally.resolvedEarly, tally.resolvedOnDay, tally.resolvedLate, tally.openOverdue],
    rounded(onTimeRate(tally), SHARE_DECIMALS),
    ...[tally.resolvedInLastHour, tally.resolvedAfterPause, tally.resolvedAfterExtension],
    ...[tally.resolvedAfterEither, tally.refused, tally.stopped],
  ]
}

function ratingCells(counts: RatingCounts): Cell[] {
  const score = satisfaction(counts)
  return [
    ...[counts.invited, counts.answers, rounded(responseRate(counts), SHARE_DECIMALS)],
    rounded(score, SCORE_DECIMALS),
    ...(score === null ? counts.faces.map(() => null) : counts.faces),
  ]
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals))
}
