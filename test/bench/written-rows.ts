/** The rows that one submission wrote, and tables like those that it wrote to, in a schema of their own. */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/** Rows of a table, and the columns that are given when one is written. */
export type TableRows = {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** How the rows of a draft (`$1`: the hash of its token) and of the dossier made of it are found, table by table. */
const OF_DOSSIER = 'dossier_id = (select id from dossier where sending_key = (select id from d))'
const WRITTEN: Readonly<Record<string, string>> = {
  stored_file: 'id in (select stored_file_id from draft_file where draft_id = (select id from d))',
  draft: 'id = (select id from d)',
  draft_file: 'draft_id = (select id from d)',
  dossier: 'sending_key = (select id from d)',
  dossier_applicant: OF_DOSSIER,
  dossier_answers: OF_DOSSIER,
  dossier_file: OF_DOSSIER,
  event: 'subject_id = (select id from dossier where sending_key = (select id from d))',
  // Written a moment later, when the event is read: the notice to the applicant.
  tracking_link: OF_DOSSIER,
  outgoing_message: `body like '%' || (select code from dossier where sending_key = (select id from d)) || '%'`,
}

const PATIENCE_MS = 10_000

/** The counter of codes, and the queue of the seal, are written too; their rows are made by the bare script itself. */
const MORE = ['dossier_code_counter', 'event_unsealed']

/** Tables with the same columns, constraints and indexes, empty. */
export async function copyTables(database: pg.Client): Promise<void> {
  await database.query('drop schema if exists bare cascade')
  await database.query('create schema bare')
  for (const table of [...Object.keys(WRITTEN), ...MORE])
    await database.query(`create table bare.${table} (like public.${table} including all)`)
}

/** What the submission of the draft at that address wrote. */
export async function rowsOf(database: pg.Client, draft: string): Promise<TableRows[]> {
  const token = draft.split('/').at(-1) ?? ''
  const hash = createHash('sha256').update(token, 'utf8').digest('hex')
  const found: TableRows[] = []
  for (const [table, condition] of Object.entries(WRITTEN)) {
    const rows = await rowsWhere(database, table, condition, hash)
    const columns = await database.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and identity_generation is null`,
      [table],
    )
    found.push({
      ...{ table, columns: columns.rows.map(({ name }) => name) },
      rows,
    })
  }
  return found
}

async function rowsWhere(database: pg.Client, table: string, condition: string, hash: string) {
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    const { rows } = await database.query<{ row: Record<string, unknown> }>(
      `with d as (select id from draft where token_hash = $1)
       select to_jsonb(t) as row from ${table} t where ${condition}`,
      [hash],
    )
    if (rows.length > 0) return rows.map(({ row }) => row)
    await sleep(50)
  }
  throw new Error(`The submission wrote no ${table}`)
}
