import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** Notes which topic one of a source became. Gives those of its addresses that were not noted before. */
export async function insertImportCategory(
  trx: Trx,
  from: { readonly siteId: number; readonly source: string },
  addresses: readonly string[],
  to: { readonly categoryId: number; readonly at: Instant },
): Promise<readonly string[]> {
  if (addresses.length === 0) return []
  const rows = await trx
    .insertInto('import_category')
    .values(
      addresses.map(address => ({
        ...{ site_id: from.siteId, source: from.source, address },
        ...{ category_id: to.categoryId, noted_at: to.at },
      })),
    )
    .onConflict(conflict => conflict.columns(['site_id', 'source', 'address']).doNothing())
    .returning('address')
    .execute()
  const fresh = new Set(rows.map(row => row.address))
  return addresses.filter(each => fresh.has(each))
}
