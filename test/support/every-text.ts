/** Where in a whole database a text stands: every column of every table, as a dump would show it. */
import { sql } from 'kysely'
import { openAs } from './database.ts'

/** `table.column` for each place in which one of the texts stands, as the owner of the database sees it. */
export async function everyText(databaseUrl: string, texts: readonly string[]): Promise<string[]> {
  const db = openAs(databaseUrl)
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(
    db,
  )
  const found: string[] = []
  for (const { schema, name } of tables) {
    const table = sql.id(schema, name)
    for (const text of texts) {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${table} t where position(${text} in t::text) > 0`.execute(
        db,
      )
      if ((rows[0]?.count ?? 0) > 0) found.push(`${name}: ${text}`)
    }
  }
  return found
}
