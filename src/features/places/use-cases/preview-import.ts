import type { Clock } from '#kernel/clock.ts'
import { cellSays } from '#kernel/csv-text.ts'
import { newId } from '#kernel/ids.ts'
import { addMinutes } from '#kernel/instant.ts'
import { plainWords } from '#kernel/plain-text.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import {
  checkPlace,
  type Names,
  NEEDED_FIELDS,
  PLACE_FIELDS,
  type PlaceField,
  type TypedPlace,
} from '../domain/check-place.ts'
import { type ImportRow, judge } from '../domain/import-list.ts'
import type { Place } from '../domain/place.ts'
import { forgetImports, insertImport } from '../store/import.writes.ts'
import { listPlacesByCodes } from '../store/place.queries.ts'
import { readTable, type TableLine, type TableProblem } from './read-table.ts'

/** Most rows of a list. */
export const MOST_ROWS = 5000
const MINUTES_KEPT = 1440

/** Why a list is not even looked at row by row. `fields`: the columns that are missing or stand there twice. */
export type PreviewProblem =
  | TableProblem
  | { readonly code: 'too_many_rows' }
  | { readonly code: 'columns_missing' | 'columns_twice'; readonly fields: readonly PlaceField[] }

/**
 * Looks at a list of places and keeps what it found, so that exactly that is put in later. No place is touched.
 * `headings`: how columns may be called, in plain words.
 */
export async function previewImport(
  deps: { db: Db; clock: Clock },
  input: {
    siteId: number
    officerId: string
    table: string
    names: Names
    headings: ReadonlyMap<string, PlaceField>
  },
): Promise<Result<{ readonly importId: string }, PreviewProblem>> {
  const table = readTable(input.table)
  if (!table.ok) return table
  const [headings, ...lines] = table.value
  if (headings === undefined || lines.length === 0) return err({ code: 'table_empty' })
  if (lines.length > MOST_ROWS) return err({ code: 'too_many_rows' })
  const columns = headings.cells.map(cell => input.headings.get(plainWords(cell).join(' ')))
  const missing = NEEDED_FIELDS.filter(field => !columns.includes(field))
  if (missing.length > 0) return err({ code: 'columns_missing', fields: missing })
  const twice = PLACE_FIELDS.filter(field => columns.indexOf(field) !== columns.lastIndexOf(field))
  if (twice.length > 0) return err({ code: 'columns_twice', fields: twice })
  const rows = await judgeLines(deps.db, input.siteId, input.names, { headings, columns }, lines)
  const now = deps.clock.now()
  const importId = newId(now)
  await inTransaction(deps.db, async trx => {
    await forgetImports(trx, input.siteId, addMinutes(now, -MINUTES_KEPT))
    await insertImport(trx, {
      ...{ id: importId, siteId: input.siteId, sentBy: input.officerId, sentAt: now, rows },
      unknownHeadings: headings.cells.filter(
        (cell, at) => cell !== '' && columns[at] === undefined,
      ),
    })
  })
  return ok({ importId })
}

type WrongRow = Extract<ImportRow, { verdict: 'wrong' }>

type Columns = {
  readonly headings: TableLine
  readonly columns: readonly (PlaceField | undefined)[]
}

async function judgeLines(
  db: Db,
  siteId: number,
  names: Names,
  { headings, columns }: Columns,
  lines: readonly TableLine[],
): Promise<ImportRow[]> {
  const typed = lines.map(({ line, cells }) => ({
    ...{ line, place: typedOf(columns, cells) },
    isShifted: cells.some((cell, at) => cell !== '' && !headings.cells[at]),
  }))
  const known = await listPlacesByCodes(
    db,
    siteId,
    typed.map(({ place }) => place.code),
  )
  const byCode = new Map(known.map(place => [place.code, place]))
  const inOtherCase = new Map(known.map(place => [caseless(place.code), place.code]))
  const absent = PLACE_FIELDS.filter(field => !columns.includes(field))
  const times = new Map<string, number>()
  for (const { place } of typed)
    times.set(caseless(place.code), (times.get(caseless(place.code)) ?? 0) + 1)
  return typed.map(({ line, place, isShifted }): ImportRow => {
    const { code, name_vi: name } = place
    const read = checkPlace({ ...place, ...pointOf(byCode.get(code), absent) }, names)
    const errors: WrongRow['errors'] = {
      ...(read.ok ? {} : read.error),
      // A comma without quotation marks moves all cells behind it by one.
      ...(!byCode.has(code) && inOtherCase.has(caseless(code)) && { code: 'code_in_other_case' }),
      ...(isShifted && { row: 'cells_without_column' }),
      ...(code !== '' && (times.get(caseless(code)) ?? 0) > 1 && { code: 'code_twice' }),
    }
    if (!read.ok || Object.keys(errors).length > 0)
      return { row: line, verdict: 'wrong', code, name, errors }
    return judge(line, read.value, byCode.get(code), absent)
  })
}

/** Who types a code by hand minds no capitals. */
function caseless(code: string): string {
  return code.toLowerCase()
}

/** The half of a known point for which the list has no column. */
function pointOf(known: Place | undefined, absent: readonly PlaceField[]): Partial<TypedPlace> {
  const halves = (['latitude', 'longitude'] as const).filter(field => absent.includes(field))
  return Object.fromEntries(halves.map(field => [field, String(known?.point?.[field] ?? '')]))
}

/** A cell that a spreadsheet must not take for something else has an apostrophe before it; that is none of the text. */
function typedOf(
  columns: readonly (PlaceField | undefined)[],
  cells: readonly string[],
): TypedPlace {
  const of = (field: PlaceField): string => cellSays(cells[columns.indexOf(field)] ?? '').trim()
  return Object.fromEntries(PLACE_FIELDS.map(field => [field, of(field)])) as TypedPlace
}
