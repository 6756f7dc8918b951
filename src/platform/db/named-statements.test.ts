import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabaseUrl } from '#test/support/database.ts'
import { openDb, openPool } from './db.ts'
import { plannedForItsValues } from './named-statements.ts'

test('a statement that comes again is kept planned, unless it is to be planned for its values', async () => {
  const db = openDb(openPool(await testDatabaseUrl(), 1))
  for (const value of [1, 2, 3]) {
    await sql`select ${value}::int as kept_planned`.execute(db)
    await sql`${plannedForItsValues} select ${value}::int as planned_anew`.execute(db)
  }
  const { rows } = await sql<{ statement: string }>`
    select statement from pg_prepared_statements`.execute(db)
  await db.destroy()
  const kept = rows.map(({ statement }) => statement).join('\n')
  expect(kept).toContain('kept_planned')
  expect(kept).not.toContain('planned_anew')
})
