/** Reads the table that goes with a folder of pages: items.csv, with headings in English or Vietnamese. */
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { cleanText } from '#kernel/clean-text.ts'
import { COLUMNS, type Column } from '../domain/columns.ts'
import { areWrittenBy, inUnicode, isWrittenBy, type OldLetters } from '../domain/old-letters.vi.ts'
import { vi } from '../moving-in.vi.ts'
import { lettersOfFile, textOfFile } from './letters-of-file.ts'
import { SourceError } from './read-records.ts'

/** What a row says; empty where it says nothing. */
export type TableRow = Readonly<Record<Column, string>> & {
  /** By which table from before Unicode it was written; undefined when by none. */
  readonly letters?: OldLetters | undefined
}

/** What somebody wrote; the others are addresses and days. */
const SPOKEN: readonly Column[] = ['title', 'category', 'author', 'lead', 'tags', 'state']

const MOST_ROW_CHARACTERS = 100_000
const FIRST_BYTES = 4096

/** Gives the rows one by one. Throws SourceError when the table is broken or names no files. */
export async function* readTable(path: string): AsyncGenerator<TableRow> {
  const file = await lettersOfFile(path)
  const ofFile = file.letters
  // What the parser says of a row that never ends is where it gave up, mostly the end of the file.
  let last = { lines: 0, empty_lines: 0 }
  const parser = Readable.from(textOfFile(path, file)).pipe(
    parse({
      delimiter: await delimiterOf(path),
      columns: (headings: readonly string[]) => {
        last = { lines: 1, empty_lines: 0 }
        return headings.map(heading => columnOf(ofFile ? textFrom(heading, ofFile) : heading))
      },
      on_record: (row: unknown, { lines, empty_lines }) => {
        last = { lines, empty_lines }
        return row
      },
      ...{ bom: true, trim: true, skip_empty_lines: true },
      ...{ relax_column_count: true, relax_quotes: true },
      max_record_size: MOST_ROW_CHARACTERS,
    }),
  )
  try {
    for await (const row of parser) {
      const cells = row as Partial<Record<string, string>>
      if (cells['file'] === undefined) throw new SourceError('source_table_without_files')
      const written = SPOKEN.map(column => cells[column] ?? '')
      const letters = ofFile && areWrittenBy(written, ofFile) ? ofFile : undefined
      const entries = COLUMNS.map(column => {
        const cell = cells[column] ?? ''
        const isOld = letters !== undefined && SPOKEN.includes(column)
        return [column, cleanText(isOld ? textFrom(cell, letters) : cell).trim()]
      })
      yield { ...Object.fromEntries(entries), letters } as TableRow
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = last.lines + 1 + Number(error['empty_lines']) - last.empty_lines
    throw new SourceError('source_table_broken', String(line))
  }
}

/** Spreadsheets write commas, semicolons or tabs, as the system they run on is set. The headings tell. */
async function delimiterOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0)
    const [headings = ''] = buffer
      .subarray(0, bytesRead)
      .toString('latin1')
      .split(/[\r\n]/)
    const counts = [',', ';', '\t'].map(sign => [sign, headings.split(sign).length] as const)
    return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0]
  } finally {
    await file.close()
  }
}

function textFrom(text: string, letters: OldLetters): string {
  return isWrittenBy(text, letters) ? inUnicode(text, letters) : text
}

function columnOf(heading: string): string {
  const plain = plainHeading(heading)
  const known = COLUMNS.find(
    column => plain === column || vi.columns[column].some(name => plainHeading(name) === plain),
  )
  return known ?? `other:${plain}`
}

function plainHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}
