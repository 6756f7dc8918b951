/** The report of a run: a table for spreadsheets of every item that was left out and every article that wants a look. */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { finished } from 'node:stream/promises'
import { csvLine, csvText } from '#kernel/csv-text.ts'
import type { MovingInWords } from '../moving-in.vi.ts'
import type { Told } from './run.ts'

/** A report that is being written. */
export type Report = { tell(item: Told): Promise<void>; end(): Promise<void> }

/** Opens the report in a file, whose folder is made if needed. `origin` is the address of the portal. */
export async function openReport(
  path: string,
  say: MovingInWords,
  origin: string,
): Promise<Report> {
  await mkdir(dirname(path), { recursive: true })
  const out = createWriteStream(path)
  await once(out, 'open')
  const write = async (cells: readonly string[]) => {
    if (!out.write(csvLine(cells))) await once(out, 'drain')
  }
  out.write(csvText([say.report.headings]))
  return {
    async tell(item) {
      for (const row of rowsOf(item, say, origin)) await write(row)
    },
    async end() {
      out.end()
      await finished(out)
    },
  }
}

function rowsOf(item: Told, say: MovingInWords, origin: string): readonly (readonly string[])[] {
  const place = item.path === undefined ? '' : origin + item.path
  const row = (outcome: string, what: string, about: string) => [
    ...[outcome, item.title, item.address, place],
    ...[what, about, item.id],
  ]
  if (item.reason !== undefined) return [row(say.report.left, say.reasons[item.reason], item.about)]
  return item.notes.map(({ code, about }) => row(say.report.noted, say.notes[code], about))
}
