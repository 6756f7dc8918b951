/** How many rows every table holds: what an act must not have changed. */
import { sql } from 'kysely'
import type { Db } from '#platform/db/db.ts'

/** Rows by table, read as the database's owner. */
export async function rowCounts(owner: Db): Promise<Readonly<Record<string, number>>> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(owner)
  const counts = tables.map(
    ({ name }) => sql`select ${name}::text as name, count(*) as rows from ${sql.table(name)}`,
  )
  const { rows } = await sql<{
    name: string
    rows: number
  }>`${sql.join(counts, sql` union all `)}`.execute(owner)
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]))
}
