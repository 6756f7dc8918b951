import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import copyStreams from 'pg-copy-streams'

type Cell = string | number

/** Writes rows by COPY; `into` names the table and its columns. */
export async function copy(client: pg.Client, into: string, rows: readonly (readonly Cell[])[]) {
  const lines = rows.map(row => `${row.join('\t')}\n`)
  await pipeline(Readable.from(lines), client.query(copyStreams.from(`copy ${into} from stdin`)))
}
