import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/db.ts'

/** The counters, each with the condition under which a row says anything. */
export const COUNTER_TABLES = {
  dossier_count:
    'received_online + received_counter + received_post + resolved_early + resolved_on_day + resolved_late + refused + stopped > 0',
  duration_count: 'dossiers <> 0',
  rating_count: 'invited + answers > 0',
  open_due: 'dossiers <> 0',
  overdue_change: 'dossiers <> 0',
  open_dossier: 'true',
} as const

/** A counter's table. */
export type CounterTable = keyof typeof COUNTER_TABLES

/** A digest of every counter of a site, to compare before and after a recount. Rows that hold only zeros do not count. */
export async function digestCounters(
  db: Db | Trx,
  siteId: number,
): Promise<ReadonlyMap<CounterTable, string>> {
  const digests = new Map<CounterTable, string>()
  for (const [table, condition] of Object.entries(COUNTER_TABLES)) {
    const { rows } = await sql<{ digest: string | null }>`
      select md5(string_agg(t::text, ';' order by t::text collate "C")) as digest
      from ${sql.table(table)} t where site_id = ${siteId} and ${sql.raw(condition)}`.execute(db)
    digests.set(table as CounterTable, rows[0]?.digest ?? '')
  }
  return digests
}
