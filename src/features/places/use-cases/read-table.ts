/** A table as spreadsheets save it, with commas, semicolons or tabs. */
import { parse } from 'csv-parse/sync'
import { err, ok, type Result } from '#kernel/result.ts'

/** Why a file is no table. `line`: where a quotation mark is opened that takes further rows with it, and how that line begins. */
export type TableProblem =
  | { readonly code: 'table_empty' | 'table_not_utf8' }
  | { readonly code: 'table_broken'; readonly line: number; readonly begins: string }

/** A line of the table, by its number in the file from 1 on, without empty ones. */
export type TableLine = { readonly line: number; readonly cells: readonly string[] }

const DELIMITERS = [',', ';', '\t']

/** Reads the table; the first line has the headings. */
export function readTable(text: string): Result<readonly TableLine[], TableProblem> {
  // What was no UTF-8 came in as this sign.
  if (text.includes('\uFFFD')) return err({ code: 'table_not_utf8' })
  // Excel may say in a first line what stands between the cells.
  const said = /^sep=(.)\r?\n/.exec(text)
  const delimiter = said?.[1] ?? delimiterOf(text)
  const lines: TableLine[] = []
  // A quotation mark that never closes takes all the rest with it: the row after the last whole one is to be looked at.
  let read = said === null ? 0 : 1
  try {
    parse(text, {
      delimiter,
      from_line: said === null ? 1 : 2,
      ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true },
      on_record(cells: string[], { lines: line }) {
        if (cells.some(cell => holdsRows(cell, delimiter, lines[0]?.cells.length ?? 0)))
          throw new Error('A quotation mark is closed by that of another row')
        read = line
        if (cells.some(cell => cell !== '')) lines.push({ line, cells })
      },
    })
  } catch {
    return err({ code: 'table_broken', ...nextLine(text, read) })
  }
  return lines.length === 0 ? err({ code: 'table_empty' }) : ok(lines)
}

/**
 * Whether a cell with several lines holds rows: as many cells as a row has, or the quotation mark that opens another row's
 * cell. Its own was forgotten in an earlier row, and all between would go unseen.
 */
function holdsRows(cell: string, delimiter: string, columns: number): boolean {
  const at = cell.indexOf('\n')
  if (at < 0) return false
  const later = cell.slice(at)
  const isAsWide = columns > 1 && cell.split(delimiter).length >= columns
  return isAsWide || later.includes(`${delimiter}"`) || /\n"/.test(later)
}

/** The first line with something in it after so many, by its number, and how it begins. */
function nextLine(text: string, read: number): { line: number; begins: string } {
  const rest = text.split(/\r?\n/).slice(read)
  const index = Math.max(
    0,
    rest.findIndex(each => each.trim() !== ''),
  )
  const begins = (rest[index] ?? '').trim()
  return {
    line: read + index + 1,
    begins: begins.length > MOST_SHOWN ? `${begins.slice(0, MOST_SHOWN)}…` : begins,
  }
}

const MOST_SHOWN = 60

/** The one that stands most often in the line of headings. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split('\n', 1)
  const count = (delimiter: string): number => headings.split(delimiter).length
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best))
}
