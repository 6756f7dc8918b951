import type { Db, Trx } from '#platform/db/db.ts'

/** How many dossiers a site has, ever. Counts them one by one: for operators, not for pages. */
export async function countDossiers(db: Db | Trx, siteId: number): Promise<number> {
  const { count } = await db
    .selectFrom('dossier')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('site_id', '=', siteId)
    .executeTakeFirstOrThrow()
  return count
}
