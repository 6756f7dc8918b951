/** How many rows every table holds: what an act must not have changed. */
import { sql } from 'kysely'
import type { Db } from '#platform/db/db.ts'

const ready = new WeakMap<Db, Promise<unknown>>()

/** Rows by table, read as the database's owner. */
export async function rowCounts(owner: Db): Promise<Readonly<Record<string, number>>> {
  const made = ready.get(owner) ?? makeCounting(owner)
  ready.set(owner, made)
  await made
  const { rows } = await sql<{ name: string; rows: number }>`
    select name, rows from counting.row_counts()`.execute(owner)
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]))
}

/**
 * A function keeps its plan: planning some hundred and forty tables anew takes longer than counting them. Workers that
 * would count beside it take longer still to begin.
 */
async function makeCounting(owner: Db): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(owner)
  const counts = rows.map(({ name }) => `select '${name}'::text, count(*) from public."${name}"`)
  await sql`create schema if not exists counting`.execute(owner)
  await sql
    .raw(`create or replace function counting.row_counts() returns table (name text, rows bigint)
      language plpgsql set max_parallel_workers_per_gather = 0
      as $$ begin return query ${counts.join(' union all ')}; end $$`)
    .execute(owner)
}
