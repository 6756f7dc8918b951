/** Headings of a body as a screen reader counts them: of texts and of tables. */

/** A heading below none is one of the first rank: behind the page's own heading no rank is left out. */
export function headingRanks(html: string): string {
  const first = html.indexOf('<h2>')
  const end = first === -1 ? html.length : first
  return html.slice(0, end).replace(/(<\/?)h3>/g, '$1h2>') + html.slice(end)
}

const TABLE = /<table>(?:(?!<\/?table>)[\s\S])*<\/table>/g
/** Cells over several rows or columns, headings or not. */
const IS_JOINED = /<t[dh] [^>]*(?:colspan|rowspan)=/

/** In tables whose headings are not all in one plain row each says whether it is of its column or of its row. */
export function headingScopes(html: string): string {
  return html.replace(TABLE, table =>
    IS_JOINED.test(table) || hasHeadingBelow(table) ? table.replace(ROW, scopedRow) : table,
  )
}

function hasHeadingBelow(table: string): boolean {
  return /<th[ >]/.test(table.slice(table.indexOf('</tr>')))
}

const ROW = /<tr>(?:(?!<\/tr>)[\s\S])*/g

/** One that begins a row of cells is of that row, any other of its column. */
function scopedRow(row: string): string {
  const scope = /^<tr><th/.test(row) && row.includes('<td') ? 'row' : 'col'
  return row.replace(/<th(?=[ >])/g, `<th scope="${scope}"`)
}
