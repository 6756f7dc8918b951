import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'

/** When what the contents of a site tell of last changed, by `key subject`. */
export async function listSources(db: Db, siteId: number): Promise<ReadonlyMap<string, Instant>> {
  const rows = await db
    .selectFrom('content_source')
    .select(['key', 'subject', 'changed_at'])
    .where('site_id', '=', siteId)
    .execute()
  return new Map(rows.map(row => [`${row.key} ${row.subject}`, row.changed_at]))
}
