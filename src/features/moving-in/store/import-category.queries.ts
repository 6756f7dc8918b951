import type { Trx } from '#platform/db/db.ts'

/** The topic that a topic of this source became, whatever editors call it now. What other sources have at these addresses is another one. */
export async function findImportCategory(
  trx: Trx,
  from: { readonly siteId: number; readonly source: string },
  addresses: readonly string[],
): Promise<number | undefined> {
  if (addresses.length === 0) return undefined
  const row = await trx
    .selectFrom('import_category')
    .select('category_id')
    .where('site_id', '=', from.siteId)
    .where('source', '=', from.source)
    .where('address', 'in', addresses)
    .limit(1)
    .executeTakeFirst()
  return row?.category_id
}
