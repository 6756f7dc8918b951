/** Rows in the text format of COPY (PostgreSQL documentation, COPY, "Text Format"), gathered by table. */

/** What a column may hold. Lists become arrays of text; JSON is given as its text. */
export type CopyValue = string | number | boolean | Date | null | readonly string[]

/** A row by its columns, which are in the same order in every row of a table. */
export type CopyRow = { readonly [column: string]: CopyValue }

/** Rows of one table, ready to be sent. */
export type CopyTable = {
  readonly table: string
  readonly columns: readonly string[]
  readonly lines: string
}

/** Gathers rows of several tables. Each row becomes text at once, so that a million of them cost no million objects. */
export class CopyBuffer {
  readonly #tables = new Map<string, { columns: readonly string[]; lines: string }>()

  /** Adds rows by table. */
  add(rows: { readonly [table: string]: readonly CopyRow[] }): void {
    for (const [table, added] of Object.entries(rows)) {
      const [first] = added
      if (first === undefined) continue
      const known = this.#tables.get(table) ?? { columns: Object.keys(first), lines: '' }
      for (const row of added) known.lines += lineOf(row)
      this.#tables.set(table, known)
    }
  }

  /** Gives what was gathered, in the order of `tables`, and begins anew. Throws when one of another table was added. */
  take(tables: readonly string[]): CopyTable[] {
    const taken = tables.flatMap(table => {
      const known = this.#tables.get(table)
      return known === undefined ? [] : [{ table, ...known }]
    })
    if (taken.length < this.#tables.size) throw new Error('Rows of an unlisted table were gathered')
    this.#tables.clear()
    return taken
  }
}

function lineOf(row: CopyRow): string {
  let line = ''
  for (const value of Object.values(row)) line += line === '' ? textOf(value) : `\t${textOf(value)}`
  return `${line}\n`
}

function textOf(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (value instanceof Date) return value.toISOString()
  return escaped(`{${value.map(item => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replace(/[\\\t\n\r]/g, character => ESCAPES[character] ?? character)
    : text
}
