/**
 * Tables for spreadsheets: comma-separated (RFC 4180), UTF-8 with the byte order mark that they need for Vietnamese. What
 * a spreadsheet would take for a formula (OWASP, CSV injection), or for a number that it then writes otherwise, gets an apostrophe
 * before it: 079… would lose its zero, 1.001230 its last one, and of more than fifteen digits the rest become zeros.
 */
const BYTE_ORDER_MARK = '\uFEFF'
/** Spreadsheets of East Asia take the full-width signs for the plain ones. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i
const MOST_DIGITS = 15

type Cell = string | number | null

/** A table as the text of a file. A cell of null is empty. `exact`: programs read it too, so that a number written as text stays what it is. */
export function csvText(lines: readonly (readonly Cell[])[], reader?: 'exact'): string {
  const isMisread = reader === 'exact' ? isFormula : isMistaken
  return BYTE_ORDER_MARK + lines.map(cells => lineOf(cells, isMisread)).join('')
}

/** A line of such a table. */
export function csvLine(cells: readonly Cell[]): string {
  return lineOf(cells, isMistaken)
}

/** What a cell says that csvText wrote. */
export function cellSays(cell: string): string {
  const bare = cell.slice(1)
  return cell.startsWith("'") && isMistaken(bare) ? bare : cell
}

function lineOf(cells: readonly Cell[], isMisread: (text: string) => boolean): string {
  return `${cells.map(cell => csvCell(cell, isMisread)).join(',')}\r\n`
}

function csvCell(cell: Cell, isMisread: (text: string) => boolean): string {
  const text = typeof cell === 'string' && isMisread(cell) ? `'${cell}` : String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function isFormula(text: string): boolean {
  return FORMULA.test(text)
}

function isMistaken(text: string): boolean {
  if (isFormula(text)) return true
  return NUMBER.test(text) && (text.length > MOST_DIGITS || String(Number(text)) !== text)
}
