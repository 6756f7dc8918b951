/**
 * Tables for spreadsheets: comma-separated (RFC 4180), UTF-8 with the byte order mark that they need for Vietnamese. What
 * a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
const BYTE_ORDER_MARK = '\uFEFF'
const FORMULA = /^[=+\-@\t\r]/

/** A table as the text of a file. */
export function csvText(lines: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + lines.map(line => `${line.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: string | number): string {
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
