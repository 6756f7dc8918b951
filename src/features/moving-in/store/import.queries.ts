import type { Db } from '#platform/db/db.ts'
import type { Note } from '../domain/item.ts'

/** An item that an earlier run brought. */
export type KnownItem = { readonly slug: string; readonly notes: readonly Note[] }

/** Which of these items are in, by their id. */
export async function findBrought(
  db: Db,
  siteId: number,
  source: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownItem>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('import_item as i')
    .innerJoin('article as a', 'a.id', 'i.article_id')
    .select(['i.source_id', 'i.notes', 'a.slug'])
    .where('i.site_id', '=', siteId)
    .where('i.source', '=', source)
    .where('i.source_id', 'in', ids)
    .execute()
  return new Map(
    rows.map(row => [row.source_id, { slug: row.slug, notes: row.notes as unknown as Note[] }]),
  )
}
