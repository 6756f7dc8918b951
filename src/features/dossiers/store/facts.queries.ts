import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/db.ts'
import type { DossierFacts } from '../domain/dossier.ts'
import { type FactRows, factsOf } from './read-facts.ts'

/** Which dossier: by its id or by its code. */
export type DossierKey = { readonly id: string } | { readonly code: string }

/** All that decisions need to know of a dossier, in one query, or undefined. */
export async function findFacts(
  db: Db | Trx,
  siteId: number,
  key: DossierKey,
): Promise<DossierFacts | undefined> {
  const chosen = 'id' in key ? sql`d.id = ${key.id}::uuid` : sql`d.code = ${key.code}`
  const [facts] = await listFactsWhere(db, siteId, chosen)
  return facts
}

/** The facts of those dossiers, in the order of their ids; unknown ones are left out. */
export async function listFacts(
  db: Db | Trx,
  siteId: number,
  ids: readonly string[],
): Promise<DossierFacts[]> {
  return listFactsWhere(db, siteId, sql`d.id = any(${[...ids]}::uuid[])`)
}

async function listFactsWhere(db: Db | Trx, siteId: number, condition: ReturnType<typeof sql>) {
  const { rows } = await sql<FactRows>`
    select to_jsonb(d) as dossier,
      ${many('dossier_step', 'position')} as steps,
      ${many('dossier_pause', 'began_at')} as pauses,
      ${many('due_date_change', 'changed_at')} as changes,
      ${many('result_proposal', 'proposed_at')} as proposals,
      ${single('supplement_request')} as supplement,
      ${single('apology')} as apology,
      ${single('withdrawal')} as withdrawal,
      ${single('dossier_end')} as end,
      ${single('dossier_result')} as result,
      ${single('result_return')} as result_return
    from dossier d
    where d.site_id = ${siteId} and ${condition}
    order by d.id`.execute(db)
  return rows.map(factsOf)
}

function many(table: string, order: string) {
  return sql`coalesce((select jsonb_agg(to_jsonb(t) order by t.${sql.ref(order)})
    from ${sql.table(table)} t where t.dossier_id = d.id), '[]'::jsonb)`
}

function single(table: string) {
  return sql`(select to_jsonb(t) from ${sql.table(table)} t where t.dossier_id = d.id)`
}
