import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabaseUrl } from '#test/support/database.ts'
import { openDb, openPool } from './db.ts'
import { plannedForItsValues, plannedOnce } from './named-statements.ts'

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

test('a statement that is planned once is not planned anew, also behind a transaction that was taken back, and others are planned as before', async () => {
  const db = openDb(openPool(await testDatabaseUrl(), 1))
  const mode = async () => {
    const { rows } = await sql<{ mode: string }>`
      select current_setting('plan_cache_mode') as mode where ${1}::int = 1`.execute(db)
    return rows[0]?.mode
  }
  const once = async (on: typeof db) => {
    const { rows } = await sql<{ mode: string }>`${plannedOnce}
      select current_setting('plan_cache_mode') as mode where ${1}::int = 1`.execute(on)
    return rows[0]?.mode
  }
  const modes = [await once(db), await once(db), await mode(), await once(db)]
  await db
    .transaction()
    .execute(async trx => {
      await sql`select ${1}::int`.execute(trx)
      throw new Error('taken back')
    })
    .catch(() => undefined)
  modes.push(await mode(), await once(db), await mode())
  await db
    .transaction()
    .execute(async trx => {
      await once(trx)
      throw new Error('taken back')
    })
    .catch(() => undefined)
  modes.push(await once(db), await mode())
  await db.destroy()
  const [planned, usual] = ['force_generic_plan', 'auto']
  expect(modes).toEqual([
    ...[planned, planned, usual, planned],
    ...[usual, planned, usual],
    ...[planned, usual],
  ])
})
