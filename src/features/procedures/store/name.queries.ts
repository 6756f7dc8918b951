import type { Localised } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'

/** What a procedure is called. */
export type NamedProcedure = {
  readonly id: number
  readonly slug: string
  readonly code: string
  readonly name: Localised
}

/** The procedures of a site by their last names, in the catalogue's order: those no longer in force, too. */
export async function listProcedureNames(
  db: Db | Trx,
  siteId: number,
  ids?: readonly number[],
): Promise<NamedProcedure[]> {
  if (ids?.length === 0) return []
  const rows = await db
    .selectFrom('procedure as p')
    .innerJoin('procedure_version as v', 'v.procedure_id', 'p.id')
    .distinctOn('p.id')
    .select(['p.id', 'p.slug', 'p.code', 'p.position', 'v.name_vi', 'v.name_en'])
    .where('p.site_id', '=', siteId)
    .$if(ids !== undefined, query => query.where('p.id', 'in', [...(ids ?? [])]))
    .orderBy('p.id')
    .orderBy('v.valid_from', 'desc')
    .execute()
  return rows
    .toSorted((a, b) => a.position - b.position || a.id - b.id)
    .map(row => ({
      id: row.id,
      slug: row.slug,
      code: row.code,
      name: { vi: row.name_vi, en: row.name_en },
    }))
}
