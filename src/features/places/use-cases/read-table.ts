/** A table as spreadsheets save it, with commas, semicolons or tabs. */
import { parse } from 'csv-parse/sync'
import { err, ok, type Result } from '#kernel/result.ts'

/** Why a file is no table. `line`: from where on it cannot be read. */
export type TableProblem =
  | { readonly code: 'table_empty' | 'table_not_utf8' }
  | { readonly code: 'table_broken'; readonly line: number }

/** A line of the table, by its number in the file from 1 on, without empty ones. */
export type TableLine = { readonly line: number; readonly cells: readonly string[] }

const DELIMITERS = [',', ';', '\t']

/** Reads the table; the first line has the headings. */
export function readTable(text: string): Result<readonly TableLine[], TableProblem> {
  // What was no UTF-8 came in as this sign.
  if (text.includes('\uFFFD')) return err({ code: 'table_not_utf8' })
  // Excel may say in a first line what stands between the cells.
  const said = /^sep=(.)\r?\n/.exec(text)
  const lines: TableLine[] = []
  // A quotation mark that never closes takes all the rest with it: the row after the last whole one is to be looked at.
  let read = said === null ? 0 : 1
  try {
    parse(text, {
      delimiter: said?.[1] ?? delimiterOf(text),
      from_line: said === null ? 1 : 2,
      ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true },
      on_record(cells: string[], { lines: line }) {
        read = line
        if (cells.some(cell => cell !== '')) lines.push({ line, cells })
      },
    })
  } catch {
    return err({ code: 'table_broken', line: read + 1 })
  }
  return lines.length === 0 ? err({ code: 'table_empty' }) : ok(lines)
}

/** The one that stands most often in the line of headings. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split('\n', 1)
  const count = (delimiter: string): number => headings.split(delimiter).length
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best))
}
